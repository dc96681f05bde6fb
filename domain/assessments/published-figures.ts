import { tellingAfter } from '~/domain/insights/telling'
import type { ScoringRules } from './scoring-rules'
import type { Tally } from './tally'

/** How a group stands this moment, whoever may be told. */
export interface LiveFigures extends Tally {
  /** sittings ever finished into it: a student who answers again next semester is one more, the group no larger */
  arrivals: number
}

/** What is told of a group: how it stood at a moment. Between two of them several have changed, so nobody's coming shows. */
export interface PublishedFigures extends LiveFigures {
  asOf: string
  /** somebody has left since: the sums that held them are gone, and nothing is told until enough have changed */
  isWithheld: boolean
}

/**
 * True where fewer are counted than were told of, and still told of: somebody left at the moment in which the figures were
 * published with them inside, so neither knew of the other. A group that is withheld has had its leaver.
 */
export function hasLeftUnseen(live: Pick<LiveFigures, 'n'>, before: PublishedFigures | null): boolean {
  return before !== null && !before.isWithheld && live.n < before.n
}

/**
 * What may be told of a group after a change (domain/insights/telling). One leaver of a large group moves a percentile by
 * no more than one, and figures are told in fives.
 * @param hasLeft somebody who was counted no longer is, answering anew excepted
 * @returns null: nothing, and nothing to compare the next with
 */
export function publishedAfter({ live, before, hasLeft, now }: { live: LiveFigures; before: PublishedFigures | null; hasLeft: boolean; now: string }, rules: ScoringRules): PublishedFigures | null {
  const changed = before && Math.max(Math.abs(live.n - before.n), live.arrivals - before.arrivals)
  const telling = tellingAfter({ n: live.n, changed, hasLeft }, { ...rules, smallest: rules.smallestCell })
  if (telling === 'anew') return { n: live.n, scales: live.scales, arrivals: live.arrivals, asOf: now, isWithheld: false }
  if (telling === 'nothing' || !before) return null
  return telling === 'withheld' ? { ...before, scales: {}, isWithheld: true } : before
}
