import { createHash } from 'node:crypto'
import { deskLimits } from '~/domain/desk/desk-limits'

/**
 * Where the attempts of a browser are counted. Nobody is signed in at it and it makes its own key, so that keys may be
 * invented without end: they share a fixed number of counters, enough that two desks seldom meet in one.
 */
export function counterOf(visitorKey: string): string {
  const number = createHash('sha256').update(visitorKey).digest().readUInt32BE(0) % deskLimits.counters
  return `desk-start|${number}`
}
