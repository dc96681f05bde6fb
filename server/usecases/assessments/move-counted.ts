import type { Instrument } from '~/domain/assessments/instrument'
import { countPerson, emptyTally } from '~/domain/assessments/tally'
import { instrumentOf } from '~/reference/instruments/instruments'
import type { AssessmentCell, Sitting } from '../../ports/assessment-collections'
import type { Transaction } from '../../ports/documents'
import { type Belonging, type CellKey, cellsOf, groupIdOf, shardIdsOf } from './cells'
import { tellGroup } from './tell-group'

/** A student's sitting on its way from the figures it is in to those it shall be in. */
export interface Move {
  sitting: Sitting
  /** cells it shall count in: none when it is not to count */
  to: readonly CellKey[]
  /** it has just been finished */
  isArrival?: boolean
}

/** What of the database one call may touch: four instruments, their groups before and after, and the shards of each. */
const everyShard = { limit: 1000 }

export function instrumentOfSitting({ instrumentId, version }: Pick<Sitting, 'instrumentId' | 'version'>): Instrument {
  const instrument = instrumentOf(instrumentId, version)
  if (!instrument) throw new Error(`No instrument ${instrumentId}@${version}`)
  return instrument
}

/** The cells a sitting counts in where its student belongs. */
export function cellsOfSitting(sitting: Sitting, belonging: Belonging): CellKey[] {
  return cellsOf(sitting.studentId, belonging, instrumentOfSitting(sitting))
}

/**
 * Takes the sittings of one student out of figures and counts them in others, and tells anew what is due to be told. A
 * cell that held nobody else goes with its last. The caller keeps on each sitting where it counts now. Two reads.
 */
export async function moveCounted(tx: Transaction, moves: readonly Move[], now: string): Promise<void> {
  const left = moves.flatMap(({ sitting, to }) => sitting.countedIn.filter((id) => !to.some(({ _id }) => _id === id)))
  const joined = moves.flatMap(({ sitting, to }) => to.flatMap(({ _id }) => (sitting.countedIn.includes(_id) ? [] : [_id])))
  const groups = [...new Set([...left, ...joined].map(groupIdOf))]
  if (groups.length === 0) return
  const stored = await tx.find('assessment-cells', { _id: { in: groups.flatMap(shardIdsOf) } }, everyShard)
  const published = await tx.find('assessment-figures', { _id: { in: groups } }, everyShard)
  const cells = moved(new Map(stored.map((cell) => [cell._id, cell])), moves, now)
  for (const id of new Set([...left, ...joined])) {
    const cell = cells.get(id)
    if (cell && cell.n > 0) await tx.put('assessment-cells', cell)
    else if (cell) await tx.remove('assessment-cells', id)
  }
  for (const group of groups) {
    const shards = shardIdsOf(group).flatMap((id) => cells.get(id) ?? [])
    const isThere = joined.some((id) => groupIdOf(id) === group)
    await tellGroup(tx, { _id: group, shards, before: published.find(({ _id }) => _id === group) ?? null, hasLeft: !isThere }, now)
  }
}

/** The cells as they are after the moves; one that nobody is left in has n 0. */
function moved(before: ReadonlyMap<string, AssessmentCell>, moves: readonly Move[], now: string): Map<string, AssessmentCell> {
  const cells = new Map(before)
  for (const { sitting, to, isArrival = false } of moves) {
    const instrument = instrumentOfSitting(sitting)
    for (const id of sitting.countedIn) {
      const cell = to.some(({ _id }) => _id === id) ? undefined : cells.get(id)
      if (cell) cells.set(id, { ...cell, ...countPerson(cell, instrument, sitting, -1), changedAt: now })
    }
    for (const key of to.filter(({ _id }) => !sitting.countedIn.includes(_id))) {
      const cell = cells.get(key._id) ?? { ...key, ...emptyTally, arrivals: 0, changedAt: now }
      cells.set(key._id, { ...cell, ...countPerson(cell, instrument, sitting, 1), arrivals: (cell.arrivals ?? 0) + (isArrival ? 1 : 0), changedAt: now })
    }
  }
  return cells
}
