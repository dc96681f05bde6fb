import type { Answer } from '~/domain/assessments/instrument'
import { localize, type Localized } from '~/domain/catalogues/locale'
import { useText } from '~/src/i18n/use-text'
import { AnswerLines, QuestionCard } from '~/src/ui/questions/question-card'

const values = [1, 2, 3, 4, 5] as const

/** One item and its five answers. */
export function ItemCard({ prompt, item, options, value, onAnswer }: {
  prompt: Localized
  item: Localized & { id: string }
  options: readonly Localized[]
  value: Answer | undefined
  onAnswer: (value: Answer) => void
}) {
  const { locale } = useText()
  const words = localize(item, locale)
  const lines = values.map((one) => ({ id: String(one), figure: String(one), words: localize(options[one - 1] ?? { zh: '', en: '' }, locale), isChosen: one === value }))
  return (
    <QuestionCard prompt={localize(prompt, locale)} question={words}>
      <AnswerLines label={words} lines={lines} onTap={(id) => onAnswer(Number(id) as Answer)} />
    </QuestionCard>
  )
}
