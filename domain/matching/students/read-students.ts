import { majorPath } from '~/domain/catalogues/major-token'
import type { BlockDocument } from '../index/blocks/block-document'
import type { DeltaEntry } from '../index/blocks/delta-entry'
import type { IndexRead } from '../index/blocks/index-read'
import { Vocabulary, vocabularyId } from '../index/blocks/vocabulary'
import type { JobOffer } from '../market'
import type { IndexedStudent } from './indexed-student'
import { assembleStudents, type PackedStudents, packStudents } from './packed-students'
import { decodeStudentBlock } from './student-block-bytes'
import { studentRoot, studentShard } from './student-layout'
import { citiesToSearch, tokensToSearch } from './student-lists'
import type { StudentSource } from './students-for-job'

/** What to read for one job. */
export function planStudentRead(job: Pick<JobOffer, 'cities' | 'majors'>): IndexRead {
  const cities = citiesToSearch(job)
  const tokens = tokensToSearch(job)
  const roots = cities?.map(studentRoot)
  const words = vocabularyId('students')
  if (!roots) return { keys: [words], prefixes: ['s|'], shards: undefined }
  if (tokens.includes('')) return { keys: [words], prefixes: roots, shards: shardsOf(cities ?? []) }
  const above = tokens.flatMap((token) => majorPath(token).slice(0, -1))
  return {
    keys: [words, ...roots.flatMap((root) => [root, ...new Set(above.map((token) => `${root}|${token}`))])],
    prefixes: roots.flatMap((root) => tokens.map((token) => `${root}|${token}`)),
    shards: shardsOf(cities ?? []),
  }
}

/** Blocks of students, all of them or those that were read for a job, packed. */
export function packStudentBlocks(blocks: Iterable<BlockDocument>, words: readonly string[]): PackedStudents {
  const vocabulary = new Vocabulary(words)
  return assembleStudents([...blocks].filter(({ children }) => children.length === 0).flatMap(({ bytes }) => decodeStudentBlock(bytes, vocabulary)))
}

/** Packed students, brought up to date by a delta: the sources for studentsForJob. */
export function withStudentDelta(base: PackedStudents, delta: readonly DeltaEntry<IndexedStudent>[]): StudentSource[] {
  if (delta.length === 0) return [{ packed: base }]
  const changed = new Map(delta.map(({ itemId, item }) => [itemId, item]))
  const live = [...changed.values()].filter((item) => item !== null)
  return [{ packed: base, superseded: new Set(changed.keys()) }, { packed: packStudents(live) }]
}

function shardsOf(cities: readonly number[]): string[] {
  return [...new Set(cities.map(studentShard))]
}
