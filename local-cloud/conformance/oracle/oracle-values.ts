/** A plain second opinion on MongoDB's semantics, written from the manual; shares no code with the engine or mingo. */

export type Json = null | boolean | number | string | Date | Json[] | { [field: string]: Json }

/** Rank of a value's type in the sort order; null and missing rank alike. */
export function rank(value: Json | undefined): number {
  if (value === undefined || value === null) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  if (Array.isArray(value)) return 5
  if (value instanceof Date) return 7
  if (typeof value === 'boolean') return 6
  return 4
}

export function order(a: Json | undefined, b: Json | undefined): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (Array.isArray(a) && Array.isArray(b)) return orderLists(a, b)
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime()
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b))
  if (isRecord(a) && isRecord(b)) return orderRecords(a, b)
  return a === b || rank(a) === 1 ? 0 : Number(a) - Number(b)
}

export function same(a: Json | undefined, b: Json | undefined): boolean {
  return order(a, b) === 0
}

function orderLists(a: Json[], b: Json[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    if (at >= a.length) return -1
    if (at >= b.length) return 1
    const by = order(a[at], b[at])
    if (by !== 0) return by
  }
  return 0
}

/** Pairs are compared as (type, name, value), the shorter record first when it is a prefix. */
function orderRecords(a: Record<string, Json>, b: Record<string, Json>): number {
  const left = Object.entries(a)
  const right = Object.entries(b)
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const mine = left[at]
    const theirs = right[at]
    if (!mine) return -1
    if (!theirs) return 1
    const by =
      rank(mine[1]) - rank(theirs[1]) ||
      Buffer.compare(Buffer.from(mine[0]), Buffer.from(theirs[0])) ||
      order(mine[1], theirs[1])
    if (by !== 0) return by
  }
  return 0
}

export function isRecord(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
