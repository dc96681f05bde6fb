import type { Posting } from '~/contract/jobs'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { FactList, type Fact } from '~/src/ui/list/fact-list'
import { Tag } from '~/src/ui/tag/tag'
import { MarkedText, type Mark } from '~/src/ui/text/marked-text'
import { Text } from '~/src/ui/text/text'

/** Stretches of its texts that stand out, for whoever reviews it. */
export type PostingMarks = Partial<Record<'duties' | 'benefits', readonly Mark[]>>

/** A posting as everybody reads it: what one does, what is asked, what is offered. */
export function PostingView({ posting, marks = {} }: { posting: Posting; marks?: PostingMarks }) {
  const { t } = useText()
  return (
    <Stack gap={24}>
      <Section title={t('jobs.page.requirements')}>
        <Requirements posting={posting} />
      </Section>
      <Section title={t('jobs.page.duties')}>
        <Paragraphs text={posting.duties} marks={marks.duties} />
      </Section>
      {posting.benefits !== '' && (
        <Section title={t('jobs.page.benefits')}>
          <Paragraphs text={posting.benefits} marks={marks.benefits} />
        </Section>
      )}
    </Stack>
  )
}

function Paragraphs({ text, marks = [] }: { text: string; marks?: readonly Mark[] | undefined }) {
  let next = 0
  const lines = text.split('\n').map((line) => {
    const offset = next
    next += line.length + 1
    return { line, offset }
  })
  return (
    <Stack gap={8}>
      {lines
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, offset }) => (
          <Text key={offset} isBlock>
            <MarkedText line={line} offset={offset} marks={marks} />
          </Text>
        ))}
    </Stack>
  )
}

function Requirements({ posting }: { posting: Posting }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(t('common.listSeparator')) : t('common.any'))
  const facts: Fact[] = [
    [t('jobs.page.level'), t('jobs.page.levelAtLeast', { level: labels.level(posting.level) })],
    [t('jobs.page.years'), posting.graduationYears.length > 0 ? t('jobs.page.yearOf', { years: list(posting.graduationYears.map(String)) }) : t('common.any')],
    [t('jobs.page.majors'), list(posting.majors.map(labels.major))],
    [t('jobs.page.cities'), list(posting.cities.map(labels.city))],
    [t('jobs.page.headCount'), t('jobs.page.people', { n: posting.headCount })],
    [t('jobs.page.closesOn'), formatDate(posting.closesOn, locale)],
  ]
  return (
    <Card>
      <Stack gap={12}>
        <FactList facts={facts} gap={12} />
        {posting.competencies.length > 0 && (
          <Row gap={8} isWrapping>
            {posting.competencies.map(({ id, level, isMust }) => (
              <Tag key={id} tone={isMust ? 'primary' : 'neutral'}>
                {t('jobs.page.competencyLevel', { name: labels.competency(id), n: level }) + (isMust ? ` · ${t('jobs.page.must')}` : '')}
              </Tag>
            ))}
          </Row>
        )}
      </Stack>
    </Card>
  )
}
