import { readCard } from '~/contract/cards'
import { ClaimForm } from '~/src/features/accounts/claim-form'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Screen } from '~/src/ui/screen/screen'

/** Linking the own record: the moment the card gets a name. */
export default function ClaimPage() {
  const { t } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  // Asked before anything is typed: who has not accepted the terms goes there first, not after the form.
  const { data, error, isPending, retry } = useOperation(readCard, {}, { isEnabled: isShown })
  return (
    <Screen title={t('claims.title')} lead={t('claims.lead')} navigation={navigation} onBack={() => void back('home')}>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={1} />}
      {data && <ClaimForm />}
    </Screen>
  )
}
