import { shownGroups, shownSize } from '~/domain/insights/shown-group'
import type { ChoiceQuestion, Questionnaire, RatingQuestion } from './questionnaire'
import type { SurveyRules } from './survey-rounds'
import { emptySurveyTally, mergeSurveyTallies, type QuestionTally, type SurveyTally } from './survey-tally'

/** How one question was answered, as it may be told. */
export interface QuestionFigures {
  id: string
  /** persons, to the nearest five */
  n: number
  /** mean of a rating, 1–5, to one place; null for a choice */
  mean: number | null
  /** whole per cent of the persons, in the order of the question; options that few chose stand in `others` */
  options: { code: string; share: number }[]
  /** per cent of the persons who chose an option that too few did; null where there is nobody to tell of, or where one may choose several */
  others: number | null
}

/** What is told of everybody who answered, by major; `of` names the major that is looked at, nothing the whole school. */
export interface SurveyAudience {
  majors: Readonly<Record<string, SurveyTally>>
  of?: string | undefined
}

/** Persons whose figures may be told: null where they are too few, or would tell of the too few beside them. */
export function toldPersons({ majors, of }: SurveyAudience, { smallestGroup }: SurveyRules): number | null {
  return told(sizesOf(majors, ({ n }) => n), of, smallestGroup)
}

/**
 * The figures that may be told, question by question: when enough of those who are looked at answered it, and no major
 * with too few is the difference of what is told (domain/insights/shown-group).
 * @returns questions whose figures tell too much of somebody are left out
 */
export function surveyFigures(questionnaire: Questionnaire, audience: SurveyAudience, rules: SurveyRules): QuestionFigures[] {
  const { majors, of } = audience
  if (toldPersons(audience, rules) === null) return []
  const whole = mergeSurveyTallies(Object.values(majors))
  const group = of === undefined ? whole : (majors[of] ?? emptySurveyTally)
  return questionnaire.questions.flatMap((question) => {
    const [own, all] = [group.questions[question.id], whole.questions[question.id]]
    const sizes = sizesOf(majors, ({ questions }) => questions[question.id]?.n ?? 0)
    if (!own || !all || question.form === 'text' || told(sizes, of, rules.smallestGroup) === null) return []
    return [figuresOf(question, own, all, rules)]
  })
}

function sizesOf(majors: SurveyAudience['majors'], sizeOf: (tally: SurveyTally) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(majors).map(([major, tally]) => [major, sizeOf(tally)]))
}

function told(sizes: Record<string, number>, of: string | undefined, smallest: number): number | null {
  const n = of === undefined ? Object.values(sizes).reduce((sum, size) => sum + size, 0) : (sizes[of] ?? 0)
  return (of === undefined ? n >= smallest : shownGroups(sizes, smallest).has(of)) ? n : null
}

function figuresOf(question: ChoiceQuestion | RatingQuestion, own: QuestionTally, all: QuestionTally, { smallestOption }: SurveyRules): QuestionFigures {
  const codes = question.form === 'choice' ? question.options.map(({ code }) => code) : ['1', '2', '3', '4', '5']
  const share = (count: number) => Math.round((count / own.n) * 100)
  const counted = codes.map((code) => ({ code, count: own.options[code] ?? 0, rest: (all.options[code] ?? 0) - (own.options[code] ?? 0) })).filter(({ count }) => count > 0)
  const isSmall = ({ count, rest }: { count: number; rest: number }) => count < smallestOption || (rest > 0 && rest < smallestOption)
  const isPartition = question.form === 'rating' || question.most === 1
  const told = isPartition ? withoutSmall(counted, isSmall, smallestOption) : counted.filter((option) => !isSmall(option))
  const hidden = isPartition ? own.n - told.reduce((sum, { count }) => sum + count, 0) : 0
  const sum = question.form === 'rating' ? counted.reduce((whole, { code, count }) => whole + Number(code) * count, 0) : null
  return {
    id: question.id,
    n: shownSize(own.n),
    mean: sum === null ? null : Math.round((sum / own.n) * 10) / 10,
    options: told.map(({ code, count }) => ({ code, share: share(count) })),
    others: hidden > 0 ? share(hidden) : null,
  }
}

/** Takes the small options away, and the smallest of the others with them while what is missing would itself be too few. */
function withoutSmall<T extends { count: number }>(options: readonly T[], isSmall: (option: T) => boolean, smallest: number): T[] {
  let told = options.filter((option) => !isSmall(option))
  for (;;) {
    const hidden = options.reduce((sum, { count }) => sum + count, 0) - told.reduce((sum, { count }) => sum + count, 0)
    if (hidden === 0 || hidden >= smallest || told.length === 0) return told
    const least = Math.min(...told.map(({ count }) => count))
    const dropped = told.findIndex(({ count }) => count === least)
    told = told.filter((_, index) => index !== dropped)
  }
}
