import { createHash } from 'node:crypto'
import type { CellLevel } from '~/domain/assessments/compare-score'
import type { InstrumentId } from '~/domain/assessments/instrument'
import type { AssessmentCell } from '../../ports/assessment-collections'

/** Whose groups a student belongs to. */
export interface Belonging {
  schoolId: string
  major: string
  graduationYear: number
}

/**
 * Over how many documents a group is spread. Two students conflict only when they finish at the same moment and share a
 * shard: a class that is told "now finish" must not end in retries. Each shard is read for every report, so not more.
 */
export const shardCounts: Readonly<Record<CellLevel, number>> = { school: 8, major: 4, cohort: 4 }

type CellKey = Omit<AssessmentCell, 'n' | 'scales'>

/** The cell of one level that a shard belongs to. */
export function cellOf(level: CellLevel, { schoolId, major, graduationYear }: Belonging, instrument: { id: InstrumentId; version: string }, shard: number): CellKey {
  const of = { schoolId, level, major: level === 'school' ? '' : major, graduationYear: level === 'cohort' ? graduationYear : 0 }
  return {
    _id: [schoolId, level, of.major || '-', of.graduationYear || '-', `${instrument.id}@${instrument.version}`, shard].join('|'),
    ...of,
    instrumentId: instrument.id,
    version: instrument.version,
    shard,
  }
}

/** The shard a student counts in: always the same. */
export function shardOf(studentId: string, level: CellLevel): number {
  return createHash('sha256').update(studentId).digest().readUInt32BE(0) % shardCounts[level]
}

/** All shards of a group. */
export function shardsOf(level: CellLevel, belonging: Belonging, instrument: { id: InstrumentId; version: string }): CellKey[] {
  return Array.from({ length: shardCounts[level] }, (_, shard) => cellOf(level, belonging, instrument, shard))
}
