/**
 * How the tick delivers. A message is reserved (a unit of quota taken), held while it is being sent, then settled;
 * whoever dies while holding it leaves an unknown outcome. Data, not rules of the field.
 */
export const deliveryLimits = {
  /** how long a holder has before its work counts as lost; above the tick's own time limit */
  leaseSeconds: 90,
  /** tries of one row before it is given up */
  attempts: 6,
  /** tries that may have been delivered: the first and one more, since sending has no de-duplication key */
  unknown: 2,
} as const

/** Seconds until the next try: what the platform asks for, doubled with each attempt, at most six hours. */
export function backOffSeconds(askedSeconds: number, attempts: number): number {
  return Math.min(askedSeconds * 2 ** Math.max(0, attempts - 1), 6 * 3600)
}

/** True when another try is allowed after `attempts` tries, `unknownCount` of which may have arrived. */
export function mayTryAgain({ attempts, unknownCount }: { attempts: number; unknownCount: number }): boolean {
  return attempts < deliveryLimits.attempts && unknownCount < deliveryLimits.unknown
}
