import { ClaimForm } from '~/src/features/accounts/claim-form'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Screen } from '~/src/ui/screen/screen'

/** Linking the own record: the moment the card gets a name. */
export default function ClaimPage() {
  const { t } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  return (
    <Screen title={t('claims.title')} lead={t('claims.lead')} navigation={navigation} onBack={() => void back('home')}>
      {isShown && <ClaimForm />}
    </Screen>
  )
}
