import { listInterviews } from '~/contract/interviews'
import { InterviewList, InvitationList } from '~/src/features/interviews/interview-list'
import { useNow } from '~/src/features/interviews/use-now'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useMembership } from '~/src/platform/session'
import { useSignals } from '~/src/platform/signals/use-signals'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'

/** Invitations to answer, interviews to come, and those that were. */
export default function InterviewsPage() {
  const { t } = useText()
  const navigation = useNavigation('messages')
  const isShown = useMembersOnly()
  const isRecruiter = useMembership()?.role === 'recruiter'
  const now = useNow()
  const { data, error, isPending, retry, reload } = useOperation(listInterviews, {}, { isEnabled: isShown })
  useSignals(({ topic }) => {
    if (topic === 'inbox' || topic === 'unknown') void reload({ isNews: true })
  })
  const isComing = ({ status, startsAt, minutes }: { status: string; startsAt: string; minutes: number }) => status === 'booked' && Date.parse(startsAt) + minutes * 60_000 > now
  const coming = data?.interviews.filter(isComing).reverse() ?? []
  const past = data?.interviews.filter((one) => !isComing(one)) ?? []
  const open = data?.invitations.filter(({ status }) => status === 'open') ?? []
  return (
    <Screen title={t('interviews.title')} navigation={navigation} onBack={() => void back('messages')}>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting rows={5} />}
      {data && open.length + coming.length + past.length === 0 && <EmptyState drawing="calendar" title={t('interviews.list.emptyTitle')} body={t('interviews.list.emptyText')} />}
      <Stack gap={32}>
        <InvitationList invitations={open} isRecruiter={isRecruiter} />
        <InterviewList title={t('interviews.list.coming')} interviews={coming} isRecruiter={isRecruiter} isPast={false} />
        <InterviewList title={t('interviews.list.past')} interviews={past} isRecruiter={isRecruiter} isPast />
      </Stack>
    </Screen>
  )
}
