export const deletionStates = ['waiting', 'running', 'done'] as const
export type DeletionState = (typeof deletionStates)[number]

/**
 * How leaving goes. The days are the product's own choice (no rule of the field names one): long enough to notice a
 * phone in somebody else's hand, short enough to be felt as a deletion. Evidence that a request was served is kept as
 * long as PIPL 56 asks records of handling to be kept.
 */
export const deletionRules = { version: '2026-11', coolOffDays: 7, evidenceKeptYears: 3 } as const

const dayMs = 86_400_000

/** When a request made at `requestedAt` is carried out at the earliest. @param requestedAt ISO 8601 in UTC */
export function executesAtOf(requestedAt: string): string {
  return new Date(Date.parse(requestedAt) + deletionRules.coolOffDays * dayMs).toISOString()
}

/** Until when the evidence of a deletion stays. */
export function evidenceKeptUntil(executedAt: string): string {
  const until = new Date(executedAt)
  until.setUTCFullYear(until.getUTCFullYear() + deletionRules.evidenceKeptYears)
  return until.toISOString()
}

/** A request can be taken back until it is being carried out. */
export function canUndo(state: DeletionState): boolean {
  return state === 'waiting'
}
