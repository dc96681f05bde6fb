import { EmployerCard } from '~/src/features/jobs/employer-card'
import { PostingView } from '~/src/features/jobs/posting-view'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { formatSalary } from '~/src/i18n/format/format-salary'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { Findings, marksOf, type WaitingJob } from './findings'

/** A posting as students will see it, with what stands in its way. */
export function JobUnderReview({ job }: { job: WaitingJob }) {
  const words = useText()
  const { t, locale } = words
  const labels = useLabels()
  const { posting, employer, findings } = job
  const isUnlawful = findings.some(({ severity }) => severity === 'unlawful')
  return (
    <Stack gap={24}>
      <Stack gap={4}>
        <Row gap={8} isWrapping>
          <Tag tone={job.isChange ? 'info' : 'neutral'}>{t(job.isChange ? 'review.isChange' : 'review.isNew')}</Tag>
          <Text size={14} tone="muted">
            {t('review.waitingSince', { when: formatAgo(job.submittedAt, Date.now(), locale) })}
          </Text>
        </Row>
        <Text size={28} weight="bold" heading={2}>
          {posting.title}
        </Text>
        <Text size={20} weight="bold" tone="accent" isNumeric isBlock>
          {formatSalary(posting.salary, locale, posting.salaryMonths)}
        </Text>
        <Text size={14} tone="muted" isBlock>
          {labels.occupation(posting.occupation)}
        </Text>
      </Stack>
      {!employer.isVerified && (
        <Banner tone="warning" title={t('review.employerUnverified')} actionLabel={t('review.goEmployer')} onAction={() => go('employers', { id: employer.employerId })}>
          {t('review.employerUnverifiedText')}
        </Banner>
      )}
      {isUnlawful && (
        <Banner tone="danger" title={t('review.unlawfulTitle')}>
          {t('review.unlawfulText')}
        </Banner>
      )}
      <Findings findings={findings} />
      <PostingView posting={posting} marks={marksOf(words, findings)} />
      <Section title={t('jobs.page.employer')}>
        <EmployerCard employer={employer} />
      </Section>
    </Stack>
  )
}
