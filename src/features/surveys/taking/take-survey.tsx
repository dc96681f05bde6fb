import { useEffect, useRef, useState } from 'react'
import type { Survey } from '~/contract/surveys'
import { askedQuestions, type Questionnaire, type SurveyAnswer } from '~/domain/surveys/questionnaire'
import { useText } from '~/src/i18n/use-text'
import { back } from '~/src/platform/navigation'
import { nextUnanswered } from '~/src/ui/questions/next-unanswered'
import { QuestionSteps } from '~/src/ui/questions/question-steps'
import { AnswerCard } from './answer-card'
import { HandIn } from './hand-in'
import { SurveyIntro } from './survey-intro'
import { SurveyOver } from './survey-over'
import { type SurveyEnding, useSurveyAnswers } from './use-survey-answers'

/** How long a chosen answer stays in sight before the next question comes. */
const settleMs = 160

/** One question a screen; which ones follow depends on what was answered. */
export function TakeSurvey({ survey, questionnaire, isConsented, onHandedIn }: { survey: Survey; questionnaire: Questionnaire; isConsented: boolean; onHandedIn: () => void }) {
  const { t } = useText()
  const { answers, answer, send, close, lost, error, ending, state } = useSurveyAnswers(survey)
  const [over, setOver] = useState<SurveyEnding>()
  const [hasBegun, setBegun] = useState(Object.keys(answers).length > 0)
  const asked = askedQuestions(questionnaire, answers)
  /** place of the question; past the last: all asked. What was handed in is gone through from the beginning */
  const [at, setAt] = useState(() => (survey.finishedAt === null ? placeOr(nextUnanswered(asked, answers, 0), asked.length) : 0))
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(settling.current), [])

  const ended = over ?? ending
  if (ended) return <SurveyOver ending={ended} round={survey.round} lost={lost ?? 0} />
  if (!hasBegun) return <SurveyIntro questionnaire={questionnaire} onBegin={() => setBegun(true)} />
  const question = asked[at]
  const leave = (to: number) => {
    clearTimeout(settling.current)
    settling.current = undefined
    setAt(Math.max(0, to))
  }
  const choose = (given: SurveyAnswer | null, leadsOn: boolean) => {
    if (!question || settling.current !== undefined) return
    answer(question.id, given)
    if (leadsOn) settling.current = setTimeout(() => leave(at + 1), settleMs)
  }
  const end = (how: SurveyEnding) => {
    setOver(how)
    close()
  }
  const pause = async () => {
    await send()
    await back('card')
  }
  const answered = asked.filter(({ id }) => answers[id] !== undefined).length
  return (
    <QuestionSteps
      progress={{ label: question ? t('surveys.take.position', { n: at + 1, total: asked.length }) : t('surveys.take.progress'), answered, total: asked.length }}
      words={{ back: t('surveys.take.back'), pause: t('surveys.take.pause'), next: t(question && answers[question.id] !== undefined ? 'surveys.take.next' : 'surveys.take.skip') }}
      isFirst={at === 0}
      isAsking={question !== undefined}
      footnote={t(`surveys.take.${state}`)}
      onBack={() => leave(at - 1)}
      onPause={pause}
      onNext={() => leave(at + 1)}
    >
      {question ? (
        <AnswerCard key={question.id} question={question} answer={answers[question.id]} onAnswer={choose} />
      ) : (
        <HandIn survey={survey} isConsented={isConsented} left={asked.length - answered} isMissing={answers.situation === undefined} sendError={error} onSend={send} onLook={(isGap) => leave(isGap ? placeOr(nextUnanswered(asked, answers, 0), 0) : 0)} onDone={onHandedIn} onOver={end} />
      )}
    </QuestionSteps>
  )
}

/** −1, nothing is left, stands for a place of its own. */
const placeOr = (place: number, otherwise: number) => (place >= 0 ? place : otherwise)
