import { readCard } from '~/contract/cards'
import { Consents } from '~/src/features/cards/consents'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { WishesForm } from '~/src/features/cards/wishes-form'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'

/** What one wishes for, and who may find one for it. */
export default function WishesPage() {
  const { t } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry } = useOperation(readCard, {}, { isEnabled: isShown })
  return (
    <Screen title={t('cards.wish.title')} lead={t('cards.wish.lead')} navigation={navigation} onBack={() => void back('card')}>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={2} />}
      {data?.state === 'unclaimed' && <Unclaimed />}
      {data?.card && (
        <Stack gap={32}>
          <WishesForm saved={data.card.wishes} />
          <Consents consents={data.consents} />
        </Stack>
      )}
    </Screen>
  )
}
