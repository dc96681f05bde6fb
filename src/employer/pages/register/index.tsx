import { readMyEmployer } from '~/contract/employers'
import { RegistrationEditor } from '~/src/features/employers/register/registration-editor'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, restart } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Screen } from '~/src/ui/screen/screen'

/** The employer's registration: sent once, corrected when it comes back. */
export default function RegisterPage() {
  const { t } = useText()
  const navigation = useNavigation('me')
  const isShown = useMembersOnly()
  const registration = useOperation(readMyEmployer, {}, { isEnabled: isShown })
  const frame = { title: t('employers.register.title'), lead: t('employers.register.lead'), onBack: () => void back('me'), navigation }
  if (!registration.data) {
    return (
      <Screen {...frame}>
        {registration.error ? <Failed error={registration.error} onRetry={registration.retry} /> : <Waiting cards={3} />}
      </Screen>
    )
  }
  return (
    <RegistrationEditor
      employer={registration.data.employer}
      onSent={() => void restart('desk')}
      renderPage={(form, footer) => (
        <Screen {...frame} footer={footer}>
          {form}
        </Screen>
      )}
    />
  )
}
