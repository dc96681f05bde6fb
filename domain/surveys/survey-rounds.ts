/** How long after graduation a survey asks. */
export const surveyRounds = ['half-year', 'three-years', 'five-years'] as const
export type SurveyRound = (typeof surveyRounds)[number]

/** When a round may be answered, counted from the year of graduation. */
export interface RoundRule {
  round: SurveyRound
  /** years after that of graduation in which it opens */
  years: number
  /** first and last day, and the day from which whoever hasn't answered is reminded once: MM-DD, in the year after where before `opensOn` */
  opensOn: string
  closesOn: string
  remindsOn: string
}

export interface SurveyRules {
  version: string
  rounds: readonly RoundRule[]
  /** persons whose figures may be shown together */
  smallestGroup: number
  /** persons of a group who must have come, gone or answered anew before it is told anew */
  republishedAfter: number
  /** persons of a group from which on one who leaves moves no figure by a whole step */
  largeGroup: number
  /** persons of one option below which it is shown together with others */
  smallestOption: number
}

/** The first and the last day of a round for a year of graduation, and the day of its reminder: YYYY-MM-DD in China. */
export interface RoundWindow {
  round: SurveyRound
  opensOn: string
  closesOn: string
  remindsOn: string
}

export function windowOf({ round, years, opensOn, ...days }: RoundRule, graduationYear: number): RoundWindow {
  const dateOf = (day: string) => `${graduationYear + years + (day < opensOn ? 1 : 0)}-${day}`
  return { round, opensOn: dateOf(opensOn), closesOn: dateOf(days.closesOn), remindsOn: dateOf(days.remindsOn) }
}

/** The windows of all rounds of a year of graduation, first to last. */
export function windowsOf(graduationYear: number, { rounds }: SurveyRules): RoundWindow[] {
  return rounds.map((rule) => windowOf(rule, graduationYear))
}

export type RoundState = 'ahead' | 'open' | 'closed'

/** @param today YYYY-MM-DD in China */
export function roundState({ opensOn, closesOn }: RoundWindow, today: string): RoundState {
  return today < opensOn ? 'ahead' : today > closesOn ? 'closed' : 'open'
}

/** Years of graduation for which some round is open today, with that round. */
export function openRounds(today: string, rules: SurveyRules): { graduationYear: number; window: RoundWindow }[] {
  const year = Number(today.slice(0, 4))
  return rules.rounds.flatMap((rule) =>
    // A window may reach into the year after the one it opens in.
    [year - rule.years, year - rule.years - 1]
      .map((graduationYear) => ({ graduationYear, window: windowOf(rule, graduationYear) }))
      .filter(({ window }) => roundState(window, today) === 'open'),
  )
}
