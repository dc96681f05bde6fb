import { DeskQuestion } from '~/src/features/desk/desk-question'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { Screen } from '~/src/ui/screen/screen'

/** Where the code on a desk's screen leads. */
export default function DeskSignInPage() {
  const { t } = useText()
  const isShown = useMembersOnly()
  const { scene = '' } = useParams('deskSignIn')
  return (
    <Screen title={t('shell.name')} onBack={() => void back('home')} width="phone">
      {isShown && <DeskQuestion scene={scene} />}
    </Screen>
  )
}
