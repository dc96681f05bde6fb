import type { readStudentCard } from '~/contract/rights'
import type { OutputOf } from '~/contract/operation'
import { compareChapters } from '~/domain/cards/chapters'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { FactList } from '~/src/ui/list/fact-list'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { Timeline } from '~/src/ui/timeline/timeline'
import { ShownCompetencies } from './shown-competencies'
import { useChapterWords } from './use-chapter-words'

type Opened = OutputOf<typeof readStudentCard>

/** One student as the own school sees them: the roster always, the card where its student consents. */
export function StudentCard({ opened: { state, student, card } }: { opened: Opened }) {
  const { t } = useText()
  const labels = useLabels()
  const facts = [
    [t('rights.studentCard.studentNumber'), student.studentNumber],
    [t('cards.college'), student.college],
    [t('rights.correct.field.major'), labels.major(student.major)],
    [t('cards.className'), student.className],
    [t('cards.level'), labels.level(student.level)],
    [t('cards.graduation'), t('cards.graduationYear', { n: student.graduationYear })],
  ] as const
  return (
    <Columns gap={24}>
      <Stack gap={32}>
        {state === 'shared' && <Banner>{t('rights.studentCard.logged')}</Banner>}
        <Section title={t('rights.studentCard.record')}>
          <Card>
            <FactList facts={facts} />
          </Card>
        </Section>
        {card && <ShownCompetencies competencies={card.competencies} />}
      </Stack>
      {card ? (
        <Stack gap={32}>
          <Entries entries={card.entries} />
          <Path events={card.events} />
        </Stack>
      ) : (
        <EmptyState drawing="people" title={t(state === 'unclaimed' ? 'rights.studentCard.unclaimed' : 'rights.studentCard.notShared')} body={t(state === 'unclaimed' ? 'rights.studentCard.unclaimedText' : 'rights.studentCard.notSharedText')} />
      )}
    </Columns>
  )
}

function Entries({ entries }: { entries: NonNullable<Opened['card']>['entries'] }) {
  const { t } = useText()
  const chapterWords = useChapterWords()
  const sorted = [...entries].sort((a, b) => compareChapters(b.chapter, a.chapter))
  return (
    <Section title={t('rights.studentCard.entries')}>
      {sorted.length === 0 ? (
        <Card>
          <Text tone="muted">{t('rights.studentCard.entriesNone')}</Text>
        </Card>
      ) : (
        <ListGroup>
          {sorted.map(({ entryId, title, chapter, verification }) => (
            <ListRow
              key={entryId}
              title={title}
              note={chapterWords(chapter)}
              {...(verification !== 'unverified' && { end: <Tag tone={verification === 'verified' ? 'success' : 'neutral'}>{t(`rights.studentCard.${verification}`)}</Tag> })}
            />
          ))}
        </ListGroup>
      )}
    </Section>
  )
}

function Path({ events }: { events: NonNullable<Opened['card']>['events'] }) {
  const { t, locale, find } = useText()
  return (
    <Section title={t('rights.studentCard.path')}>
      <Card>
        {events.length === 0 ? (
          <Text tone="muted">{t('rights.studentCard.pathNone')}</Text>
        ) : (
          <Timeline
            label={t('rights.studentCard.path')}
            items={events.map(({ kind, at, result }, index) => ({ id: `${kind}${at}${index}`, title: t(`cards.event.${kind}`), note: find(`cards.result.${result}`), time: formatAgo(at, Date.now(), locale), state: 'done' as const }))}
          />
        )}
      </Card>
    </Section>
  )
}
