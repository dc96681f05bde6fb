import { useRef, useState } from 'react'
import type { OutputOf } from '~/contract/operation'
import { readSurvey } from '~/contract/surveys'
import { surveyRounds } from '~/domain/surveys/survey-rounds'
import { questionnaireOf } from '~/reference/surveys/graduate-follow-up'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { TakeSurvey } from '~/src/features/surveys/taking/take-survey'
import { surveyForm } from '~/src/features/surveys/taking/use-survey-answers'
import { ToldSurvey } from '~/src/features/surveys/told/told-survey'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { useLeftAnswers } from '~/src/platform/use-left-answers'
import { useOperation } from '~/src/platform/use-operation'
import { Banner } from '~/src/ui/feedback/banner'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Screen } from '~/src/ui/screen/screen'

type Read = OutputOf<typeof readSurvey>

/** One survey after graduation: answering it, and what was answered. */
export default function SurveyPage() {
  const { t } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const params = useParams('survey')
  const round = surveyRounds.find((one) => one === params.round) ?? surveyRounds[0]
  const { data, error, isPending, isFetching, retry } = useOperation(readSurvey, { round }, { isEnabled: isShown })
  return (
    <Screen title={t(`surveys.round.${round}`)} navigation={navigation} onBack={() => void back('card')}>
      {error && !data && (error.code === 'FORBIDDEN' ? <Unclaimed /> : <Failed error={error} onRetry={retry} />)}
      {isPending && !error && <Waiting rows={5} />}
      {data?.survey.state === 'closed' && <LeftBehind key={`${round}:${data.survey.version}`} survey={data.survey} />}
      {data && <OneSurvey key={round} data={data} isFetching={isFetching} />}
    </Screen>
  )
}

/** Of a round that is over, what waits on this device is let go, and said to be. */
function LeftBehind({ survey }: { survey: Read['survey'] }) {
  const { t } = useText()
  const lost = useLeftAnswers(surveyForm(survey))
  return lost > 0 ? <Banner tone="warning">{t('surveys.over.lost', { n: lost, text: '' })}</Banner> : null
}

function OneSurvey({ data, isFetching }: { data: Read; isFetching: boolean }) {
  const { t, locale } = useText()
  const [isChanging, setChanging] = useState(false)
  const { survey, isConsented } = data
  // Begun from what the server says now, not from what was read before another device answered.
  const begun = useRef<Read>(undefined)
  if (survey.finishedAt !== null && !isChanging) begun.current = undefined
  else if (!isFetching) begun.current ??= data
  const questionnaire = questionnaireOf(survey.version)
  const toCard = { actionLabel: t('cards.title'), onAction: () => back('card') }
  if (survey.state === 'ahead') return <EmptyState drawing="way" title={t('surveys.none.notYet')} body={t('surveys.none.notYetText', { date: formatDate(survey.opensOn, locale) })} {...toCard} />
  if (!questionnaire) return <EmptyState title={t('surveys.none.update')} body={t('surveys.none.updateText')} {...toCard} />
  const isTold = survey.finishedAt !== null || (survey.state === 'closed' && Object.keys(survey.answers).length > 0)
  if (isTold && !isChanging) return <ToldSurvey told={data} questionnaire={questionnaire} onChange={() => setChanging(true)} />
  if (survey.state === 'closed') return <EmptyState drawing="way" title={t('surveys.none.over')} body={t('surveys.none.overText', { date: formatDate(survey.closesOn, locale) })} {...toCard} />
  if (!begun.current) return <Waiting rows={5} />
  return <TakeSurvey survey={begun.current.survey} questionnaire={questionnaire} isConsented={isConsented} onHandedIn={() => setChanging(false)} />
}
