import { type Answers, type Instrument, itemsOf } from './instrument'
import { keyed, type ScaleScore } from './score-answers'

/** Sum and sum of squares: all that a variance needs, and both can be taken back. */
export type Moments = readonly [sum: number, squares: number]

/** What a group of persons scored on one scale, without anything of one person in it. */
export interface ScaleTally {
  /** score → how many have it */
  counts: Record<string, number>
  /** those who left no item of the scale out: alpha is computed on them */
  complete: number
  total: Moments
  items: Record<string, Moments>
}

export interface Tally {
  /** persons */
  n: number
  scales: Record<string, ScaleTally>
}

export const emptyTally: Tally = { n: 0, scales: {} }

const emptyScale: ScaleTally = { counts: {}, complete: 0, total: [0, 0], items: {} }
const shift = ([sum, squares]: Moments, value: number, sign: 1 | -1): Moments => [sum + sign * value, squares + sign * value * value]
const plus = (a: Moments, b: Moments): Moments => [a[0] + b[0], a[1] + b[1]]

/** Counts one person in (sign 1) or takes the same person out again (sign −1). */
export function countPerson(tally: Tally, instrument: Instrument, { answers, scores }: { answers: Answers; scores: readonly ScaleScore[] }, sign: 1 | -1): Tally {
  const scales = { ...tally.scales }
  for (const { scale, sum } of scores) {
    const before = scales[scale] ?? emptyScale
    const left = (before.counts[sum] ?? 0) + sign
    const { [sum]: _, ...others } = before.counts
    const values = itemsOf(instrument, scale).map((item) => ({ id: item.id, value: answers[item.id] === undefined ? undefined : keyed(item, answers[item.id] ?? 3) }))
    const isComplete = values.every(({ value }) => value !== undefined)
    scales[scale] = {
      counts: left > 0 ? { ...others, [sum]: left } : others,
      complete: before.complete + (isComplete ? sign : 0),
      total: isComplete ? shift(before.total, values.reduce((whole, { value = 0 }) => whole + value, 0), sign) : before.total,
      items: isComplete ? Object.fromEntries(values.map(({ id, value = 0 }) => [id, shift(before.items[id] ?? [0, 0], value, sign)])) : before.items,
    }
  }
  return { n: tally.n + sign, scales }
}

/** Several tallies of different persons as one. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((whole, one) => {
    const scales = { ...whole.scales }
    for (const [id, scale] of Object.entries(one.scales)) {
      const before = scales[id] ?? emptyScale
      const counts = { ...before.counts }
      for (const [sum, count] of Object.entries(scale.counts)) counts[sum] = (counts[sum] ?? 0) + count
      const items = { ...before.items }
      for (const [item, moments] of Object.entries(scale.items)) items[item] = plus(items[item] ?? [0, 0], moments)
      scales[id] = { counts, items, complete: before.complete + scale.complete, total: plus(before.total, scale.total) }
    }
    return { n: whole.n + one.n, scales }
  }, emptyTally)
}
