import type { Posting } from '~/contract/jobs'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { formatSalary } from '~/src/i18n/format/format-salary'
import { useText } from '~/src/i18n/use-text'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** What it is and what it pays, at the head of a job. */
export function JobHeader({ posting, publishedAt }: { posting: Posting; publishedAt: string }) {
  const { t, locale } = useText()
  const labels = useLabels()
  return (
    <Stack gap={4}>
      <Text size={28} weight="bold" heading={1} isBlock>
        {posting.title}
      </Text>
      <Text size={20} weight="bold" tone="accent" isNumeric isBlock>
        {formatSalary(posting.salary, locale, posting.salaryMonths)}
      </Text>
      <Text size={14} tone="muted" isBlock>
        {[labels.occupation(posting.occupation), t('jobs.page.publishedAt', { when: formatAgo(publishedAt, Date.now(), locale) })].join(' · ')}
      </Text>
    </Stack>
  )
}
