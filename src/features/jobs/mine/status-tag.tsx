import type { JobStatus } from '~/domain/jobs/job-status'
import { useText } from '~/src/i18n/use-text'
import { Row } from '~/src/ui/layout/row'
import { Tag } from '~/src/ui/tag/tag'
import { statusTones, type PostingSummary } from './posting-summary'

/** Where a posting stands, and whether a change of it is not public yet. */
export function StatusTag({ posting }: { posting: PostingSummary }) {
  const { t } = useText()
  const status = posting.status as JobStatus
  return (
    <Row gap={4} isWrapping>
      <Tag tone={statusTones[status]}>{t(`postings.status.${status}`)}</Tag>
      {posting.hasUnpublishedChanges && <Tag tone="info">{t('postings.changesWaiting')}</Tag>}
    </Row>
  )
}
