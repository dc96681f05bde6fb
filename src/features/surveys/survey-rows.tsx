import type { Survey } from '~/contract/surveys'
import { answerWords } from '~/domain/surveys/answer-words'
import { askedQuestions } from '~/domain/surveys/questionnaire'
import { questionnaireOf } from '~/reference/surveys/graduate-follow-up'
import { formatDate } from '~/src/i18n/format/format-date'
import { type TextTools, useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'

/** The rounds after graduation on the card: those that have come, and the next one ahead. */
export function SurveyRows({ surveys }: { surveys: readonly Survey[] }) {
  const words = useText()
  const { t } = words
  const next = surveys.find(({ state }) => state === 'ahead')
  return (
    <ListGroup>
      {surveys
        .filter((survey) => survey.state !== 'ahead' || survey === next)
        .map((survey) => (
          <ListRow
            key={survey.round}
            start={<Icon name={survey.finishedAt === null ? 'clock' : 'way'} size={24} />}
            title={t(`surveys.round.${survey.round}`)}
            note={[surveySaid(words, survey), surveyState(words, survey)].filter((text) => text !== '').join(' · ')}
            hasWholeNote
            onTap={() => void go('survey', { round: survey.round })}
          />
        ))}
    </ListGroup>
  )
}

/** What one does and where, once it was handed in. */
function surveySaid({ t, locale }: TextTools, { version, answers, finishedAt }: Survey): string {
  const questionnaire = finishedAt === null ? undefined : questionnaireOf(version)
  if (!questionnaire) return ''
  const said = askedQuestions(questionnaire, answers).filter(({ id }) => id === 'situation' || id === 'place')
  return said.flatMap((question) => (answers[question.id] === undefined ? [] : [answerWords(question, answers[question.id] ?? '', locale, t('common.listSeparator'))])).join(' · ')
}

function surveyState({ t, locale }: TextTools, { state, opensOn, closesOn, answers, finishedAt }: Survey): string {
  if (finishedAt !== null) return t('surveys.state.finished')
  const n = Object.keys(answers).length
  if (state === 'ahead') return t('surveys.state.ahead', { date: formatDate(opensOn, locale) })
  if (state === 'closed') return t(n > 0 ? 'surveys.state.left' : 'surveys.state.closed')
  const date = formatDate(closesOn, locale)
  return n > 0 ? t('surveys.state.begun', { n, date }) : t('surveys.state.open', { date })
}
