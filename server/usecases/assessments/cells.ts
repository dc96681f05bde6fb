import { createHash } from 'node:crypto'
import { type CellLevel, cellLevels } from '~/domain/assessments/compare-score'
import type { InstrumentId } from '~/domain/assessments/instrument'
import type { AssessmentCell, AssessmentGroup } from '../../ports/assessment-collections'

/** Whose groups a student belongs to. */
export interface Belonging {
  schoolId: string
  major: string
  graduationYear: number
}

/**
 * Over how many documents a group is spread. Two students conflict only when they finish at the same moment and share a
 * shard: a class that is told "now finish" must not end in retries. All of them are read when one counts, so not more.
 */
export const shardCounts: Readonly<Record<CellLevel, number>> = { school: 8, major: 4, cohort: 4 }

export type CellKey = Omit<AssessmentCell, 'n' | 'scales' | 'arrivals' | 'changedAt'>

/** The group of one level that somebody belongs to, by its id. */
export function groupOf(level: CellLevel, { schoolId, major, graduationYear }: Belonging, instrument: { id: InstrumentId; version: string }): AssessmentGroup & { _id: string } {
  const of = { schoolId, level, major: level === 'school' ? '' : major, graduationYear: level === 'cohort' ? graduationYear : 0 }
  return { _id: [schoolId, level, of.major || '-', of.graduationYear || '-', `${instrument.id}@${instrument.version}`].join('|'), ...of, instrumentId: instrument.id, version: instrument.version }
}

/** The shard a student counts in: always the same. */
function shardOf(studentId: string, level: CellLevel): number {
  return createHash('sha256').update(studentId).digest().readUInt32BE(0) % shardCounts[level]
}

/** The cells a student counts in, one of each level. */
export function cellsOf(studentId: string, belonging: Belonging, instrument: { id: InstrumentId; version: string }): CellKey[] {
  return cellLevels.map((level) => {
    const { _id, ...group } = groupOf(level, belonging, instrument)
    const shard = shardOf(studentId, level)
    return { _id: `${_id}|${shard}`, ...group, shard }
  })
}

/** The group a cell is a shard of, by its id. */
export function groupIdOf(cellId: string): string {
  return cellId.slice(0, cellId.lastIndexOf('|'))
}

/** All shards of a group, by its id; none of what is no group. */
export function shardIdsOf(groupId: string): string[] {
  const level = cellLevels.find((one) => one === groupId.split('|').at(-4))
  return level ? Array.from({ length: shardCounts[level] }, (_, shard) => `${groupId}|${shard}`) : []
}
