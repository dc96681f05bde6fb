import { readMyJob } from '~/contract/jobs'
import { InviteEditor } from '~/src/features/interviews/invite/invite-editor'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, switchTo, useParams } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Screen } from '~/src/ui/screen/screen'

/** Several times for one student; they take one. */
export default function InvitePage() {
  const { t } = useText()
  const { job: jobId = '', student: studentId = '', name = '' } = useParams('invite')
  const navigation = useNavigation('talents')
  const isShown = useMembersOnly()
  const isKnown = jobId !== '' && studentId !== ''
  const job = useOperation(readMyJob, { jobId }, { isEnabled: isShown && isKnown })
  const leave = () => void back('talents')
  const frame = { title: name === '' ? t('invites.title') : t('invites.for', { name }), onBack: leave, navigation }
  if (!isKnown || job.error) {
    return (
      <Screen {...frame}>
        {job.error ? (
          <Failed error={job.error} onRetry={job.retry} />
        ) : (
          <EmptyState drawing="people" title={t('invites.unknownTitle')} body={t('invites.unknownText')} actionLabel={t('talents.title')} onAction={() => switchTo('talents')} />
        )}
      </Screen>
    )
  }
  if (!job.data) {
    return (
      <Screen {...frame}>
        <Waiting cards={3} />
      </Screen>
    )
  }
  const jobTitle = job.data.published?.title ?? job.data.draft.title ?? ''
  return (
    <InviteEditor
      jobId={jobId}
      jobTitle={jobTitle}
      studentId={studentId}
      name={name}
      onSent={leave}
      renderPage={(form, footer) => (
        <Screen {...frame} lead={t('invites.job', { job: jobTitle })} footer={footer}>
          {form}
        </Screen>
      )}
    />
  )
}
