import type { InvitationStatus } from './interview-status'
import { type Slot, cellsOf, isOnGrid } from './slot-cells'

export type OfferProblem = 'SLOT_OFF_GRID' | 'SLOT_IN_PAST' | 'SLOTS_OVERLAP' | 'ANSWER_BY_TOO_LATE' | 'ANSWER_BY_PAST'

/**
 * What is wrong with the times of an invitation, the first of: a time off the quarter-hour grid, one already begun,
 * two that overlap, an answer date that is past or not before the last time.
 * @param now @param answerBy instants, ISO 8601 in UTC
 */
export function findOfferProblem(slots: readonly Slot[], answerBy: string, now: string): OfferProblem | null {
  if (!slots.every(isOnGrid)) return 'SLOT_OFF_GRID'
  if (slots.some(({ startsAt }) => Date.parse(startsAt) <= Date.parse(now))) return 'SLOT_IN_PAST'
  const cells = slots.flatMap(cellsOf)
  if (new Set(cells).size < cells.length) return 'SLOTS_OVERLAP'
  if (Date.parse(answerBy) <= Date.parse(now)) return 'ANSWER_BY_PAST'
  const last = Math.max(...slots.map(({ startsAt }) => Date.parse(startsAt)))
  return Date.parse(answerBy) < last ? null : 'ANSWER_BY_TOO_LATE'
}

/** Silence lapses: an open invitation whose time to answer is over counts as lapsed before the tick says so. */
export function invitationStatusAt({ status, answerBy }: { status: InvitationStatus; answerBy: string }, now: string): InvitationStatus {
  return status === 'open' && Date.parse(answerBy) <= Date.parse(now) ? 'lapsed' : status
}

/**
 * What becomes of an invitation whose interview was called off, whoever did it: it opens again while there is time to
 * answer and a time left to take, so that one tap mends what fell through; otherwise it has lapsed.
 */
export function statusAfterCancellation({ slots, answerBy }: { slots: readonly Slot[]; answerBy: string }, cancelledStart: string, now: string): 'open' | 'lapsed' {
  const isTimeLeft = slots.some(({ startsAt }) => startsAt !== cancelledStart && Date.parse(startsAt) > Date.parse(now))
  return isTimeLeft && Date.parse(answerBy) > Date.parse(now) ? 'open' : 'lapsed'
}
