import type { listJobsForReview } from '~/contract/jobs'
import type { OutputOf } from '~/contract/operation'
import type { PostingMarks } from '~/src/features/jobs/posting-view'
import { useText, type TextTools } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Divider } from '~/src/ui/layout/divider'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

export type WaitingJob = OutputOf<typeof listJobsForReview>['jobs'][number]
type Finding = WaitingJob['findings'][number]
type Words = Pick<TextTools, 't' | 'find'>

export const fieldOf = ({ find }: Words, { field }: Finding) => find(`review.field.${field}`) ?? field
export const whyOf = ({ find }: Words, { category }: Finding) => find(`review.why.${category}`) ?? category

/** What the check found, as marks on the posting's texts. */
export function marksOf(words: Words, findings: readonly Finding[]): PostingMarks {
  const on = (field: string) =>
    findings
      .filter((finding) => finding.field === field && finding.end > finding.start)
      .map((finding) => ({ start: finding.start, end: finding.end, tone: finding.severity === 'unlawful' ? ('danger' as const) : ('warning' as const), label: words.t(`review.${finding.severity}`) }))
  return { duties: on('duties'), benefits: on('benefits') }
}

/** Each finding: the words, where they stand, and the rule they touch. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const words = useText()
  const { t } = words
  if (findings.length === 0) return <Banner tone="success">{t('review.clean')}</Banner>
  return (
    <Section title={t('review.findings')} note={t('review.findingsNote')}>
      <Card>
        <Stack gap={12}>
          {findings.map((finding, index) => (
            <Stack key={`${finding.field}-${finding.start}-${finding.ruleId}`} gap={12}>
              {index > 0 && <Divider />}
              <Stack gap={4}>
                <Row gap={8} isWrapping>
                  <Tag tone={finding.severity === 'unlawful' ? 'danger' : 'warning'} icon="warning">
                    {t(`review.${finding.severity}`)}
                  </Tag>
                  <Text size={14} tone="muted">
                    {fieldOf(words, finding)}
                  </Text>
                  <Text size={14} weight="medium">
                    {finding.matched}
                  </Text>
                </Row>
                <Text size={14} isBlock>
                  {whyOf(words, finding)}
                </Text>
              </Stack>
            </Stack>
          ))}
        </Stack>
      </Card>
    </Section>
  )
}
