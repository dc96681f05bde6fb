import type { Answers, Instrument } from './instrument'
import type { ScoringRules } from './scoring-rules'

/** What the way of answering says about the care taken; nothing about the person. */
export interface CarelessSigns {
  isTooFast: boolean
  isStraightLined: boolean
}

/** The longest run of one and the same answer in the order asked (long-string index, Johnson 2005); a gap ends a run. */
export function longestRun(instrument: Instrument, answers: Answers): number {
  let longest = 0
  let run = 0
  let last: number | undefined
  for (const { id } of instrument.items) {
    const answer = answers[id]
    run = answer === undefined ? 0 : answer === last ? run + 1 : 1
    last = answer
    longest = Math.max(longest, run)
  }
  return longest
}

/**
 * Answers given too fast to have read the item, and the same answer over and over.
 * @param times milliseconds spent on an item, where known; items without one say nothing
 */
export function findCarelessSigns(instrument: Instrument, answers: Answers, times: Readonly<Record<string, number>>, { careless }: ScoringRules): CarelessSigns {
  const known = instrument.items.flatMap(({ id }) => (answers[id] === undefined ? [] : (times[id] ?? [])))
  const fast = known.filter((time) => time < careless.secondsPerItem * 1000).length
  return {
    isTooFast: known.length * 2 >= instrument.items.length && fast >= known.length * careless.fastShare,
    isStraightLined: longestRun(instrument, answers) >= instrument.items.length * careless.longStringShare,
  }
}

export function isCareless({ isTooFast, isStraightLined }: CarelessSigns): boolean {
  return isTooFast || isStraightLined
}
