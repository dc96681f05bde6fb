import { readInvitation } from '~/contract/interviews'
import { InvitationView } from '~/src/features/interviews/invitation-view'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { useSignals } from '~/src/platform/signals/use-signals'
import { useOperation } from '~/src/platform/use-operation'
import { Screen } from '~/src/ui/screen/screen'

/** Others may be offered the same times: how many ms until what is shown is asked for again. */
const refreshEvery = 10_000

/** Times to take, while others take theirs. */
export default function InvitationPage() {
  const { t } = useText()
  const { id = '' } = useParams('invitation')
  const navigation = useNavigation('messages')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry, reload } = useOperation(readInvitation, { invitationId: id }, { isEnabled: isShown, refreshEvery })
  useSignals(({ topic }) => {
    if (topic === 'inbox' || topic === 'unknown') void reload({ isNews: true })
  })
  return (
    <Screen title={t('interviews.invitation.title')} navigation={navigation} onBack={() => void back('home')}>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={2} />}
      {data && <InvitationView invitation={data.invitation} onStale={retry} />}
    </Screen>
  )
}
