import { readCard } from '~/contract/cards'
import { CompetenciesForm } from '~/src/features/cards/competencies-form'
import { Confirmations } from '~/src/features/cards/confirmations'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'

/** What one can do, level by level. */
export default function CompetenciesPage() {
  const { t } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry } = useOperation(readCard, {}, { isEnabled: isShown })
  return (
    <Screen title={t('cards.competency.title')} lead={t('cards.competency.lead')} navigation={navigation} onBack={() => void back('card')} width="wide">
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting rows={6} />}
      {data?.state === 'unclaimed' && <Unclaimed />}
      {data?.card && (
        <Stack gap={32}>
          <Confirmations confirmations={data.card.confirmations} />
          <CompetenciesForm held={data.card.competencies} />
        </Stack>
      )}
    </Screen>
  )
}
