import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import type { WaitingJob } from './findings'

/** What waits, longest first, with what the check found at a glance. */
export function ReviewQueue({ jobs, openId, onOpen }: { jobs: readonly WaitingJob[]; openId: string | undefined; onOpen: (jobId: string) => void }) {
  return (
    <Stack gap={8}>
      {jobs.map((job) => (
        <Card key={job.jobId} padding="snug" isSelected={job.jobId === openId} label={`${job.posting.title} ${job.employer.name}`} onTap={() => onOpen(job.jobId)}>
          <QueueEntry job={job} />
        </Card>
      ))}
    </Stack>
  )
}

function QueueEntry({ job: { posting, employer, submittedAt, isChange, findings } }: { job: WaitingJob }) {
  const { t, locale } = useText()
  const count = (severity: 'unlawful' | 'suspicious') => findings.filter((finding) => finding.severity === severity).length
  const [unlawful, suspicious] = [count('unlawful'), count('suspicious')]
  return (
    <Stack gap={4}>
      <Text weight="medium" lines={1}>
        {posting.title}
      </Text>
      <Text size={14} tone="muted" lines={1}>
        {employer.name}
      </Text>
      <Text size={12} tone="muted" isBlock>
        {t('review.waitingSince', { when: formatAgo(submittedAt, Date.now(), locale) })}
      </Text>
      <Row gap={8} isWrapping>
        {isChange && <Tag tone="info">{t('review.isChange')}</Tag>}
        {unlawful > 0 && <Tag tone="danger">{t('review.unlawfulCount', { n: unlawful })}</Tag>}
        {suspicious > 0 && <Tag tone="warning">{t('review.suspiciousCount', { n: suspicious })}</Tag>}
        {findings.length === 0 && <Tag tone="success">{t('review.clean')}</Tag>}
      </Row>
    </Stack>
  )
}
