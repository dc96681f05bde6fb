import { useText } from '~/src/i18n/use-text'
import { back } from '~/src/platform/navigation'
import type { Room } from '~/src/platform/video/use-room'
import { EmptyState } from '~/src/ui/feedback/empty-state'

/** Not inside: left by oneself, too early, too late, or no answer. */
export function Outside({ room, interviewId }: { room: Room; interviewId: string }) {
  const { t, errorText } = useText()
  const leave = () => back('interview', { id: interviewId })
  if (room.phase === 'gone') return <EmptyState drawing="done" title={t('interviews.room.left')} body={t('interviews.room.leftText')} actionLabel={t('interviews.room.rejoin')} onAction={room.comeBack} />
  if (room.refusal === 'ROOM_NOT_OPEN') return <EmptyState drawing="calendar" title={t('interviews.room.notOpenTitle')} body={t('interviews.room.notOpenText')} actionLabel={t('common.back')} onAction={leave} />
  if (room.refusal === 'ROOM_CLOSED') return <EmptyState drawing="done" title={t('interviews.room.closedTitle')} body={t('interviews.room.closedText')} actionLabel={t('common.back')} onAction={leave} />
  return <EmptyState drawing="broken" title={errorText(room.refusal ?? '')} actionLabel={t('common.retry')} onAction={room.comeBack} />
}
