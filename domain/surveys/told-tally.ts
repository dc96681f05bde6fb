import { shownGroups } from '~/domain/insights/shown-group'
import { tellingAfter } from '~/domain/insights/telling'
import type { Questionnaire, SurveyAnswers } from './questionnaire'
import type { SurveyRules } from './survey-rounds'
import { countResponse, emptySurveyTally, mergeSurveyTallies, type SurveyTally } from './survey-tally'

/** How a group stands this moment, which nobody reads, and what is told of it. */
export interface ToldTally extends SurveyTally {
  /** null: nothing, and nothing to compare the next with */
  told: ToldFigures | null
  /** how often it was told anew */
  editions: number
  /** persons of what is told who still count in the group, and just so */
  unchangedCount: number
  /** persons who were held out of what is told, so that one who had left is not the difference; some may have left since */
  heldOutCount: number
}

/** A group as it stood when it was last told. */
export interface ToldFigures extends SurveyTally {
  /** somebody has left since: the sums that held them are gone, and nothing is told until enough have changed */
  isWithheld: boolean
}

/** One person out, in, or both, who answered anew. */
export interface TallyMove {
  questionnaire: Questionnaire
  /** the answers that counted until now, and how many editions there were before they did */
  left?: { answers: SurveyAnswers; countedAfter: number } | undefined
  /** those that count from now on */
  joined?: SurveyAnswers | undefined
}

export const untoldTally: ToldTally = { ...emptySurveyTally, told: null, editions: 0, unchangedCount: 0, heldOutCount: 0 }

export function moveInSums(before: SurveyTally, { questionnaire, left, joined }: TallyMove): SurveyTally {
  const { n, questions } = left ? countResponse(before, questionnaire, left.answers, -1) : before
  return joined ? countResponse({ n, questions }, questionnaire, joined, 1) : { n, questions }
}

/**
 * A group after a move, and what is told of it from now on. Whoever comes and goes, or changes their answers, time and
 * again is one who has changed: what is told differs by several persons or by nobody.
 */
export function moveInTold(before: ToldTally, move: TallyMove, rules: SurveyRules): ToldTally {
  const live = moveInSums(before, move)
  const { told, editions, heldOutCount } = before
  const unchangedCount = before.unchangedCount - (move.left && move.left.countedAfter < editions ? 1 : 0)
  const changed = told && changedSince({ n: live.n, told, unchangedCount, heldOutCount })
  // Also who is counted since it was told only: they may be in it with what they answered before.
  const telling = tellingAfter({ n: live.n, changed, hasLeft: move.joined === undefined }, { ...rules, smallest: rules.smallestGroup })
  if (telling === 'anew') return toldAnew(live, editions)
  if (telling === 'nothing' || !told) return { ...live, told: null, editions, unchangedCount: 0, heldOutCount: 0 }
  return { ...live, told: telling === 'withheld' ? { n: told.n, questions: {}, isWithheld: true } : told, editions, unchangedCount, heldOutCount }
}

/**
 * Of those who are there now and those who were told of, the larger number that is not in both alike: no person twice.
 * Whoever was held out is no change when they are told of again: they were before.
 */
function changedSince({ n, told, unchangedCount, heldOutCount }: Pick<ToldTally, 'n' | 'unchangedCount' | 'heldOutCount'> & { told: ToldFigures }): number {
  return Math.max(n - heldOutCount, told.n) - unchangedCount
}

/**
 * A group that is withheld because somebody left may be told at once without some others too: then several have changed.
 * @returns how many others, of those who were told of; 0: it is not withheld, or would be too small
 */
export function othersToHoldOut({ told, ...tally }: ToldTally, { republishedAfter, smallestGroup }: SurveyRules): number {
  if (!told?.isWithheld) return 0
  const others = Math.max(0, republishedAfter - changedSince({ ...tally, told }))
  return tally.n - others >= smallestGroup ? others : 0
}

/** Told anew as it stands, but for some who count: the next telling holds them. @param others what they answered */
export function toldWithout(tally: ToldTally, questionnaire: Questionnaire, others: readonly SurveyAnswers[]): ToldTally {
  const { n, questions } = others.reduce<SurveyTally>((sums, answers) => countResponse(sums, questionnaire, answers, -1), tally)
  return { ...tally, told: { n, questions, isWithheld: false }, editions: tally.editions + 1, unchangedCount: n, heldOutCount: others.length }
}

function toldAnew({ n, questions }: SurveyTally, editions: number): ToldTally {
  return { n, questions, told: { n, questions, isWithheld: false }, editions: editions + 1, unchangedCount: n, heldOutCount: 0 }
}

/**
 * Majors that are told of together as one, told apart from now on where they are large enough, and what is left of them is
 * nobody or large enough too. Only when what they are together has just been told anew: at any other time the difference
 * would be the few who came since.
 * @param together the majors as one, just told anew
 * @param majors each of them as it stands
 */
export function tellApart(together: ToldTally, majors: Readonly<Record<string, ToldTally>>, { smallestGroup }: SurveyRules): { together: ToldTally; apart: Record<string, ToldTally> } {
  const large = shownGroups(Object.fromEntries(Object.entries(majors).map(([major, { n }]) => [major, n])), smallestGroup)
  if (large.size === 0) return { together, apart: {} }
  const left = Object.entries(majors).flatMap(([major, tally]) => (large.has(major) ? [] : [tally]))
  const apart = Object.entries(majors).filter(([major]) => large.has(major)).map(([major, tally]) => [major, toldAnew(tally, tally.editions)])
  return { together: toldAnew(mergeSurveyTallies(left), together.editions - 1), apart: Object.fromEntries(apart) as Record<string, ToldTally> }
}

/** Everybody at once, where nothing was ever told: as they stand, together or apart. */
export function tellFirst(majors: Readonly<Record<string, SurveyTally>>, rules: SurveyRules): ReturnType<typeof tellApart> {
  const whole = { ...untoldTally, ...mergeSurveyTallies(Object.values(majors)) }
  if (whole.n < rules.smallestGroup) return { together: whole, apart: {} }
  const untold = Object.entries(majors).map(([major, { n, questions }]) => [major, { ...untoldTally, n, questions }])
  return tellApart(toldAnew(whole, 0), Object.fromEntries(untold) as Record<string, ToldTally>, rules)
}
