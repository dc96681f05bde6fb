import { cellsOfCondition } from '../geo/cells'
import { compareValues } from '../values/compare'
import { type Doc, isPlainObject } from '../values/doc'
import { SortKeyWriter } from '../values/sort-key'
import { typeOrderOf } from '../values/type-order'
import type { CollectionInfo, IndexInfo } from '../storage/catalog'
import type { KeyRange } from '../storage/document-view'
import { afterPrefix, prefixOf } from '../storage/keys'
import { type Conjunct, conjunctsOf, isSearchable } from './conjuncts'
import type { Order } from './order'

/** How to find the documents that may match; all are still tested against the query. */
export type Plan =
  | { kind: 'ids'; ids: unknown[] }
  | { kind: 'index'; index: IndexInfo; ranges: KeyRange[]; reverse: boolean; isOrdered: boolean }
  /** what any of several plans finds, each document once: an `$or` whose every branch has a plan of its own */
  | { kind: 'union'; plans: Plan[] }
  | { kind: 'scan' }

/** The most entry ranges that a product of `$in` lists may become. */
const MAX_RANGES = 2000

/** Chooses the id, else the index that fixes most, else (for the order alone) one that gives the order, else a scan. */
export function planQuery(collection: CollectionInfo, query: Doc, order: Order): Plan {
  const conjuncts = conjunctsOf(query)
  const ids = idsOf(conjuncts)
  if (ids) return { kind: 'ids', ids }
  let best: { plan: Plan; score: number } = { plan: { kind: 'scan' }, score: 0 }
  for (const index of collection.indexes) {
    const candidate = planIndex(index, conjuncts, order)
    if (candidate && candidate.score > best.score) best = candidate
  }
  return best.plan.kind === 'scan' ? (planUnion(collection, query) ?? best.plan) : best.plan
}

/** As MongoDB does: an `$or` is served by indexes when each of its branches is, and by a scan otherwise. */
function planUnion(collection: CollectionInfo, query: Doc): Plan | undefined {
  const branches = query['$or']
  if (!Array.isArray(branches) || !branches.every(isPlainObject)) return undefined
  const plans = branches.map((branch) => planQuery(collection, branch, []))
  return plans.some(({ kind }) => kind === 'scan') ? undefined : { kind: 'union', plans }
}

function idsOf(conjuncts: Conjunct[]): unknown[] | undefined {
  const exact = conjuncts.find(
    ({ field, operator, operand }) => field === '_id' && operator === '$eq' && isSearchable(operand),
  )
  if (exact) return [exact.operand]
  const listed = conjuncts.find(
    ({ field, operator, operand }) =>
      field === '_id' && operator === '$in' && Array.isArray(operand) && operand.every(isSearchable),
  )
  if (!listed) return undefined
  const sorted = [...(listed.operand as unknown[])].sort(compareValues)
  return sorted.filter((id, index) => index === 0 || compareValues(id, sorted[index - 1]) !== 0)
}

function planIndex(index: IndexInfo, conjuncts: Conjunct[], order: Order): { plan: Plan; score: number } | undefined {
  if (index.keys.some(({ direction }) => direction === '2dsphere')) return planPlaces(index, conjuncts)
  let prefixes = [prefixOf(index.number)]
  let fixed = 0
  let isSingle = true
  for (const { field, direction } of index.keys) {
    const values = equalityValues(conjuncts, field)
    if (!values || prefixes.length * values.length > MAX_RANGES) break
    prefixes = prefixes.flatMap((prefix) =>
      values.map((value) =>
        new SortKeyWriter()
          .raw(prefix)
          .write(value, direction === -1)
          .finish(),
      ),
    )
    isSingle &&= values.length === 1
    fixed += 1
  }
  const next = index.keys[fixed]
  const bounded = next && boundsOf(index, next, conjuncts)
  const direction = isSingle ? orderDirection(index, fixed, order) : undefined
  const score = fixed * 10 + (bounded ? 5 : 0) + (direction === undefined ? 0 : 3)
  if (score === 0) return undefined
  const ranges = prefixes.map((prefix) => rangeOf(prefix, bounded))
  return {
    plan: { kind: 'index', index, ranges, reverse: direction === -1, isOrdered: direction !== undefined },
    score,
  }
}

/** A location index is searched by cells; it serves its one field alone. */
function planPlaces(index: IndexInfo, conjuncts: Conjunct[]): { plan: Plan; score: number } | undefined {
  const [key, ...others] = index.keys
  if (!key || others.length > 0) return undefined
  for (const { field, operator, operand } of conjuncts) {
    const cells = field === key.field ? cellsOfCondition(operator, operand) : undefined
    if (!cells) continue
    const ranges = cells.map((cell) =>
      rangeOf(new SortKeyWriter().raw(prefixOf(index.number)).write(cell).finish(), undefined),
    )
    return { plan: { kind: 'index', index, ranges, reverse: false, isOrdered: false }, score: 8 }
  }
  return undefined
}

function equalityValues(conjuncts: Conjunct[], field: string): unknown[] | undefined {
  for (const conjunct of conjuncts) {
    if (conjunct.field !== field) continue
    if (conjunct.operator === '$eq' && isSearchable(conjunct.operand)) return [conjunct.operand]
    if (conjunct.operator === '$in' && Array.isArray(conjunct.operand) && conjunct.operand.every(isSearchable))
      return conjunct.operand as unknown[]
  }
  return undefined
}

interface Bounds {
  lower: Buffer
  upper: Buffer
}

/** Ends of the range operators on a key. With arrays, two operators may be met by two elements: only one end holds. */
function boundsOf(index: IndexInfo, key: IndexInfo['keys'][number], conjuncts: Conjunct[]): Bounds | undefined {
  const own = conjuncts.filter(({ field, operand }) => field === key.field && isSearchable(operand))
  const lowest = own.find(({ operator }) => operator === '$gt' || operator === '$gte')
  const highest = own.find(({ operator }) => operator === '$lt' || operator === '$lte')
  const low = lowest
  const high = lowest && index.isMultikey ? undefined : highest
  const type = typeOrderOf((low ?? high)?.operand)
  if (!(low ?? high) || (low && high && typeOrderOf(high.operand) !== type)) return undefined
  const isDescending = key.direction === -1
  const least = low ? encoded(low.operand, isDescending) : typeTag(type, isDescending)
  const greatest = high ? encoded(high.operand, isDescending) : typeTag(type, isDescending)
  if (!least || !greatest) return undefined
  return isDescending ? { lower: greatest, upper: afterPrefix(least) } : { lower: least, upper: afterPrefix(greatest) }
}

function typeTag(type: number, isDescending: boolean): Buffer {
  return Buffer.from([isDescending ? ~type & 0xff : type])
}

function encoded(value: unknown, isDescending: boolean): Buffer | undefined {
  const writer = new SortKeyWriter().write(value, isDescending)
  return writer.isTruncated ? undefined : writer.finish()
}

function rangeOf(prefix: Buffer, bounds: Bounds | undefined): KeyRange {
  if (!bounds) return { from: prefix, to: afterPrefix(prefix) }
  return { from: Buffer.concat([prefix, bounds.lower]), to: Buffer.concat([prefix, bounds.upper]) }
}

/** 1 or -1 when reading the index forwards or backwards gives the order; undefined when it doesn't. */
function orderDirection(index: IndexInfo, fixed: number, order: Order): 1 | -1 | undefined {
  if (order.length === 0 || index.isMultikey || index.isTruncated) return undefined
  const fixedFields = new Set(index.keys.slice(0, fixed).map(({ field }) => field))
  const rest = order.filter(([field]) => !fixedFields.has(field))
  const keys = index.keys.slice(fixed, fixed + rest.length)
  if (keys.length < rest.length) return undefined
  for (const direction of [1, -1] as const) {
    if (
      rest.every(
        ([field, wanted], at) => keys[at]!.field === field && Number(keys[at]!.direction) * direction === wanted,
      )
    )
      return direction
  }
  return undefined
}
