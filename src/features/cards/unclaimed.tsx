import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { EmptyState } from '~/src/ui/feedback/empty-state'

/** A card without a holder: one thing to do. */
export function Unclaimed() {
  const { t } = useText()
  return <EmptyState title={t('cards.unclaimedTitle')} body={t('cards.unclaimedText')} actionLabel={t('cards.unclaimedAction')} onAction={() => go('claim')} />
}
