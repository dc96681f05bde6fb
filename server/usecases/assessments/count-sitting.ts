import { cellLevels } from '~/domain/assessments/compare-score'
import { countPerson, emptyTally } from '~/domain/assessments/tally'
import { instrumentOf } from '~/reference/instruments/instruments'
import type { Sitting } from '../../ports/assessment-collections'
import type { Transaction } from '../../ports/documents'
import { type Belonging, cellOf, shardOf } from './cells'

function instrumentOfSitting({ instrumentId, version }: Sitting) {
  const instrument = instrumentOf(instrumentId, version)
  if (!instrument) throw new Error(`No instrument ${instrumentId}@${version}`)
  return instrument
}

/** Adds a finished sitting to the figures of its student's groups. @returns the cells it counts in now, to keep on the sitting */
export async function countSitting(tx: Transaction, sitting: Sitting, belonging: Belonging): Promise<string[]> {
  const instrument = instrumentOfSitting(sitting)
  const cells = cellLevels.map((level) => cellOf(level, belonging, instrument, shardOf(sitting.studentId, level)))
  for (const cell of cells) {
    const before = (await tx.get('assessment-cells', cell._id)) ?? { ...cell, ...emptyTally }
    await tx.put('assessment-cells', { ...before, ...countPerson(before, instrument, sitting, 1) })
  }
  return cells.map(({ _id }) => _id)
}

/** Takes a sitting out of every figure it is in; a cell that held nobody else goes with it. */
export async function uncountSitting(tx: Transaction, sitting: Sitting): Promise<void> {
  const instrument = instrumentOfSitting(sitting)
  for (const id of sitting.countedIn) {
    const cell = await tx.get('assessment-cells', id)
    if (!cell) continue
    const after = { ...cell, ...countPerson(cell, instrument, sitting, -1) }
    if (after.n > 0) await tx.put('assessment-cells', after)
    else await tx.remove('assessment-cells', id)
  }
}
