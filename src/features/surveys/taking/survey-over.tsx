import type { SurveyRound } from '~/domain/surveys/survey-rounds'
import { useText } from '~/src/i18n/use-text'
import { replace } from '~/src/platform/navigation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import type { SurveyEnding } from './use-survey-answers'

/** A round that takes no more answers: what happened, what became of those that waited here, and the one thing to do. */
export function SurveyOver({ ending, round, lost }: {
  ending: SurveyEnding
  round: SurveyRound
  /** answers that waited on the device and are let go */
  lost: number
}) {
  const { t } = useText()
  const text = t(`surveys.over.${ending}.text`)
  return <EmptyState title={t(`surveys.over.${ending}.title`)} body={lost > 0 ? t('surveys.over.lost', { n: lost, text }) : text} actionLabel={t(`surveys.over.${ending}.action`)} onAction={() => replace('survey', { round })} />
}
