import { useText } from '~/src/i18n/use-text'
import { SkeletonCard, SkeletonGroup, SkeletonRow } from '~/src/ui/feedback/skeleton'

/** A place whose content is on its way, in the shape it will have. */
export function Waiting({ rows = 0, cards = 0 }: { rows?: number; cards?: number }) {
  const { t } = useText()
  return (
    <SkeletonGroup label={t('common.loading')}>
      {Array.from({ length: cards }, (_, n) => (
        <SkeletonCard key={`card${n}`} />
      ))}
      {Array.from({ length: rows }, (_, n) => (
        <SkeletonRow key={`row${n}`} />
      ))}
    </SkeletonGroup>
  )
}
