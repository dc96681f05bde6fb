import type { OutputOf } from '~/contract/operation'
import type { readFamilyPage } from '~/contract/rights'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Figure } from '~/src/ui/charts/figure'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { Timeline } from '~/src/ui/timeline/timeline'
import { useChapterWords } from './use-chapter-words'

type Page = OutputOf<typeof readFamilyPage>

/** A student's way as family sees it: where they are, how far, and the milestones. Nothing to press. */
export function Stretch({ page: { student, chapter, chapters, figures, path, showsEmployers } }: { page: Page }) {
  const { t, locale, find } = useText()
  const labels = useLabels()
  const chapterWords = useChapterWords()
  const at = chapters.indexOf(chapter)
  return (
    <Stack gap={32}>
      <Card>
        <Stack gap={16}>
          <Row gap={16}>
            <Avatar name={student.name} size="lg" />
            <Fill>
              <Text size={20} weight="bold" isBlock>
                {student.name}
              </Text>
              <Text size={14} tone="muted" isBlock>
                {t('rights.stretch.who', { school: student.schoolName, major: labels.major(student.major), year: student.graduationYear })}
              </Text>
            </Fill>
          </Row>
          <Stack gap={0}>
            <Text size={14} tone="muted" isBlock>
              {t('rights.stretch.now')}
            </Text>
            <Text size={20} weight="bold" isBlock>
              {chapterWords(chapter)}
            </Text>
          </Stack>
        </Stack>
      </Card>
      <Section title={t('rights.stretch.figures')}>
        <Row gap={12}>
          {(['entries', 'applications', 'interviews', 'offers'] as const).map((kind) => (
            <Fill key={kind}>
              <Figure value={String(figures[kind])} label={t(`rights.stretch.${kind}`)} />
            </Fill>
          ))}
        </Row>
      </Section>
      <Section title={t('rights.stretch.chapters')}>
        <Card>
          <Timeline
            label={t('rights.stretch.chapters')}
            items={chapters.map((key, index) => ({ id: key, title: chapterWords(key), state: index < at ? ('done' as const) : index === at ? ('current' as const) : ('next' as const) }))}
          />
        </Card>
      </Section>
      <Section title={t('rights.stretch.path')} {...(!showsEmployers && { note: t('rights.stretch.hidden') })}>
        <Card>
          {path.length === 0 ? (
            <Stack gap={4}>
              <Text isBlock>{t('rights.stretch.pathNone')}</Text>
              <Text size={14} tone="muted" isBlock>
                {t('rights.stretch.pathNoneText')}
              </Text>
            </Stack>
          ) : (
            <Timeline
              label={t('rights.stretch.path')}
              items={path.map(({ kind, at: when, employerName, jobTitle, result }, index) => ({
                id: `${kind}${when}${index}`,
                title: find(`cards.event.${kind}`) ?? kind,
                note: [jobTitle, employerName, find(`cards.result.${result}`) ?? ''].filter((words) => words !== '').join(' · '),
                time: formatAgo(when, Date.now(), locale),
                state: 'done' as const,
              }))}
            />
          )}
        </Card>
      </Section>
      <Text size={14} tone="muted" align="center" isBlock>
        {t('rights.stretch.words')}
      </Text>
    </Stack>
  )
}
