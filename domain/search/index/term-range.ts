/** Terms t with from ≤ t < to, compared by UTF-16 units. */
export interface TermRange {
  from: string
  to: string
}

export function exactly(term: string): TermRange {
  return { from: term, to: `${term}\0` }
}

/** Every term that begins so. */
export function beginningWith(prefix: string): TermRange {
  return { from: prefix, to: `${prefix}\uffff` }
}

/** First index whose value is not before the wanted one; the length when all are. */
export function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
