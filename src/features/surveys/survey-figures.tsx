import type { OutputOf } from '~/contract/operation'
import type { readSurveyFigures } from '~/contract/surveys'
import { localize } from '~/domain/catalogues/locale'
import { optionWords } from '~/domain/surveys/answer-words'
import type { Question } from '~/domain/surveys/questionnaire'
import { questionnaireOf } from '~/reference/surveys/graduate-follow-up'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Bars } from '~/src/ui/charts/bars'
import { Figure } from '~/src/ui/charts/figure'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

type Figures = OutputOf<typeof readSurveyFigures>

/** Who was counted, and question by question what they said. */
export function SurveyFigures({ figures: { opensOn, closesOn, version, graduateCount, answeredCount, questions } }: { figures: Figures }) {
  const { t, locale } = useText()
  const questionnaire = questionnaireOf(version)
  const window = t('surveys.figures.window', { from: formatDate(opensOn, locale), to: formatDate(closesOn, locale) })
  if (answeredCount === null || !questionnaire) {
    return (
      <Stack gap={8}>
        <Text size={14} tone="muted" align="center">{window}</Text>
        <EmptyState drawing="people" title={t('surveys.figures.none')} body={t('surveys.figures.noneText')} />
      </Stack>
    )
  }
  return (
    <Stack gap={24}>
      <Card>
        <Stack gap={4}>
          <Figure label={t('surveys.figures.answered')} value={t('surveys.figures.rate', { percent: Math.min(100, Math.round((answeredCount / Math.max(1, graduateCount)) * 100)) })} />
          <Text size={14} tone="muted" isBlock>{`${t('surveys.figures.answeredOf', { n: answeredCount, total: graduateCount })} · ${window}`}</Text>
        </Stack>
      </Card>
      <Columns count={2}>
        {questionnaire.questions.flatMap((question) => {
          const told = questions.find(({ id }) => id === question.id)
          return told ? [<QuestionFigures key={question.id} question={question} told={told} />] : []
        })}
      </Columns>
      <Text size={12} tone="muted" isBlock>{t('surveys.figures.note')}</Text>
    </Stack>
  )
}

function QuestionFigures({ question, told: { n, mean, options, others } }: { question: Question; told: Figures['questions'][number] }) {
  const { t, locale } = useText()
  const words = localize(question, locale)
  const isSeveral = question.form === 'choice' && question.most > 1
  const sorted = question.form === 'rating' || question.id === 'pay' ? options : [...options].sort((a, b) => b.share - a.share)
  const bars = [
    ...sorted.map(({ code, share }) => ({ id: code, label: optionWords(question, code, locale), value: share, display: `${share}%` })),
    ...(others === null ? [] : [{ id: 'others', label: t('surveys.figures.others'), value: others, display: `${others}%` }]),
  ]
  const facts = [t('surveys.figures.people', { n }), mean !== null && t('surveys.figures.mean', { mean }), isSeveral && t('surveys.figures.several')]
  return (
    <Card>
      <Stack gap={12}>
        <Stack gap={0}>
          <Text weight="bold" heading={3} isBlock>{words}</Text>
          <Text size={12} tone="muted" isBlock isNumeric>{facts.filter(Boolean).join(' · ')}</Text>
        </Stack>
        <Bars label={words} items={bars} max={100} hasLongWords />
      </Stack>
    </Card>
  )
}
