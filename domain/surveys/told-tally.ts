import { tellingAfter } from '~/domain/insights/telling'
import type { Questionnaire, SurveyAnswers } from './questionnaire'
import type { SurveyRules } from './survey-rounds'
import { countResponse, emptySurveyTally, type SurveyTally } from './survey-tally'

/** How a group stands this moment, which nobody reads, and what is told of it. */
export interface ToldTally extends SurveyTally {
  /** null: nothing, and nothing to compare the next with */
  told: ToldFigures | null
  /** how often it was told anew */
  editions: number
  /** persons of what is told who still count in the group, and just so */
  unchangedCount: number
}

/** A group as it stood when it was last told. */
export interface ToldFigures extends SurveyTally {
  /** somebody has left since: the sums that held them are gone, and nothing is told until enough have changed */
  isWithheld: boolean
}

/** What one person counted with, and how many editions there were before that. */
export interface CountedAnswers {
  answers: SurveyAnswers
  countedAfter: number
}

export const untoldTally: ToldTally = { ...emptySurveyTally, told: null, editions: 0, unchangedCount: 0 }

/**
 * The group after one person has left it, joined it, or answered anew (both). Whoever comes and goes, or changes their
 * answers, time and again is one who has changed: what is told differs by several persons or by nobody.
 * @param change left: as they counted until now; joined: the answers they count with from now on
 */
export function moveInTally(before: ToldTally, questionnaire: Questionnaire, { left, joined }: { left?: CountedAnswers | undefined; joined?: SurveyAnswers | undefined }, rules: SurveyRules): ToldTally {
  const without = left ? countResponse(before, questionnaire, left.answers, -1) : before
  const { n, questions } = joined ? countResponse(without, questionnaire, joined, 1) : without
  const { told, editions } = before
  const unchangedCount = before.unchangedCount - (left && left.countedAfter < editions ? 1 : 0)
  // Of those who are there now and those who were told of, the larger number that is not in both alike: no person twice.
  const changed = told && Math.max(n, told.n) - unchangedCount
  const telling = tellingAfter({ n, changed, hasLeft: joined === undefined }, { ...rules, smallest: rules.smallestPart })
  if (telling === 'anew') return { n, questions, told: { n, questions, isWithheld: false }, editions: editions + 1, unchangedCount: n }
  if (telling === 'nothing' || !told) return { n, questions, told: null, editions, unchangedCount: 0 }
  return { n, questions, told: telling === 'withheld' ? { n: told.n, questions: {}, isWithheld: true } : told, editions, unchangedCount }
}
