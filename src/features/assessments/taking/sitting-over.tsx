import { useText } from '~/src/i18n/use-text'
import { replace } from '~/src/platform/navigation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import type { Ending, Sitting } from './use-answers'

/** A sitting that takes no more answers: what happened, what became of those that waited here, and the one thing to do. */
export function SittingOver({ ending, sitting: { instrumentId, semester }, lost }: {
  ending: Ending
  sitting: Pick<Sitting, 'instrumentId' | 'semester'>
  /** answers that waited on the device and are let go */
  lost: number
}) {
  const { t } = useText()
  const text = t(`assessments.over.${ending}.text`)
  return (
    <EmptyState
      title={t(`assessments.over.${ending}.title`)}
      body={lost > 0 ? t('assessments.over.lost', { n: lost, text }) : text}
      actionLabel={t(`assessments.over.${ending}.action`)}
      onAction={() => (ending === 'ALREADY_FINISHED' ? replace('assessmentReport', { semester }) : replace('assessment', { instrument: instrumentId }))}
    />
  )
}
