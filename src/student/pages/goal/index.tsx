import { readCard } from '~/contract/cards'
import { GoalEditor } from '~/src/features/chapters/goal-editor'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Screen } from '~/src/ui/screen/screen'

/** One goal: set it, change it, give it up. */
export default function GoalPage() {
  const { t } = useText()
  const { id } = useParams('goal')
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry } = useOperation(readCard, {}, { isEnabled: isShown })
  const goal = data?.card?.goals.find(({ goalId }) => goalId === id)
  const isGone = id !== undefined && data?.card != null && !goal
  return (
    <Screen title={t(id === undefined ? 'chapters.goal.newTitle' : 'chapters.goal.editTitle')} navigation={navigation} onBack={() => void back('card')}>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={1} />}
      {data?.state === 'unclaimed' && <Unclaimed />}
      {isGone && <EmptyState title={t('chapters.goal.gone')} actionLabel={t('chapters.goal.add')} onAction={() => void back('card')} />}
      {data?.card && !isGone && <GoalEditor key={`${goal?.goalId ?? 'new'}-${goal?.revision ?? 0}`} standing={goal} today={data.card.today} />}
    </Screen>
  )
}
