import type { EmployerStatus } from '~/domain/employers/employer-status'
import { useText } from '~/src/i18n/use-text'
import { Tag, type TagTone } from '~/src/ui/tag/tag'
import type { IconName } from '~/src/ui/icon/icon-shapes'

const looks: Record<EmployerStatus, { tone: TagTone; icon: IconName }> = {
  unverified: { tone: 'deadline', icon: 'clock' },
  verified: { tone: 'success', icon: 'shield' },
  returned: { tone: 'warning', icon: 'undo' },
  suspended: { tone: 'danger', icon: 'lock' },
}

/** Where an employer stands, by word, colour and sign. */
export function StatusTag({ status }: { status: EmployerStatus }) {
  const { t } = useText()
  return <Tag {...looks[status]}>{t(`verification.status.${status}`)}</Tag>
}
