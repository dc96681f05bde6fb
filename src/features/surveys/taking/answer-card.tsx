import { localize } from '~/domain/catalogues/locale'
import type { ChoiceQuestion, Question, RatingQuestion, SurveyAnswer, TextQuestion } from '~/domain/surveys/questionnaire'
import { useText } from '~/src/i18n/use-text'
import { TextArea } from '~/src/ui/field/text-area'
import { Stack } from '~/src/ui/layout/stack'
import { AnswerLines, QuestionCard } from '~/src/ui/questions/question-card'
import { Text } from '~/src/ui/text/text'

interface Answering {
  answer: SurveyAnswer | undefined
  /** `leadsOn`: the answer is whole, the next question may come */
  onAnswer: (answer: SurveyAnswer | null, leadsOn: boolean) => void
}

/** One question in its form. */
export function AnswerCard({ question, ...answering }: { question: Question } & Answering) {
  const { locale } = useText()
  return (
    <QuestionCard question={localize(question, locale)}>
      {question.form === 'rating' && <Rating question={question} {...answering} />}
      {question.form === 'choice' && <Choice question={question} {...answering} />}
      {question.form === 'text' && <OwnWords question={question} {...answering} />}
    </QuestionCard>
  )
}

function Rating({ question, answer, onAnswer }: { question: RatingQuestion } & Answering) {
  const { locale } = useText()
  const lines = question.options.map((option, index) => ({ id: String(index + 1), figure: String(index + 1), words: localize(option, locale), isChosen: answer === index + 1 }))
  return <AnswerLines label={localize(question, locale)} lines={lines} onTap={(id) => onAnswer(Number(id), true)} />
}

function Choice({ question, answer, onAnswer }: { question: ChoiceQuestion } & Answering) {
  const { t, locale } = useText()
  const { options, most } = question
  const chosen = Array.isArray(answer) ? answer.map(String) : []
  const isFull = most > 1 && chosen.length >= most
  const tap = (code: string) => {
    if (most === 1) return onAnswer([code], true)
    const others = chosen.filter((one) => one !== code)
    const next = others.length < chosen.length ? others : [...chosen, code]
    onAnswer(next.length > 0 ? next : null, false)
  }
  const lines = options.map(({ code, ...words }) => ({ id: code, words: localize(words, locale), isChosen: chosen.includes(code), isDisabled: isFull && !chosen.includes(code) }))
  return (
    <Stack gap={12}>
      <AnswerLines label={localize(question, locale)} lines={lines} isMultiple={most > 1} onTap={tap} />
      {most > 1 && (
        <Text size={14} tone="muted" isLive>
          {isFull ? t('surveys.take.full', { most }) : t('surveys.take.most', { n: chosen.length, most })}
        </Text>
      )}
    </Stack>
  )
}

const placeholders = { place: 'surveys.take.place', words: 'surveys.take.words' } as const

function OwnWords({ question, answer, onAnswer }: { question: TextQuestion } & Answering) {
  const { t } = useText()
  const { id, longest } = question
  const placeholder = id === 'place' || id === 'words' ? { placeholder: t(placeholders[id]) } : {}
  return (
    <TextArea
      label={t('surveys.take.ownWords')}
      hint={t('surveys.take.yours')}
      value={typeof answer === 'string' ? answer : ''}
      maxLength={longest}
      rows={longest > 100 ? 5 : 2}
      {...placeholder}
      onChange={(text) => onAnswer(text.trim() === '' ? null : text, false)}
    />
  )
}
