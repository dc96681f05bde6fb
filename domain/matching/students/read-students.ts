import { majorPath } from '~/domain/catalogues/major-token'
import type { BlockDocument } from '../index/blocks/block-document'
import type { DeltaEntry } from '../index/blocks/delta-entry'
import { Vocabulary, vocabularyId } from '../index/blocks/vocabulary'
import type { JobOffer } from '../market'
import type { FindableStudent } from './findable-student'
import { assembleStudents, packStudents } from './packed-students'
import { decodeStudentBlock } from './student-block-bytes'
import { studentRoot, studentShard } from './student-layout'
import { citiesToSearch, tokensToSearch } from './student-lists'
import type { StudentSource } from './students-for-job'

/**
 * What to read for one job: the blocks under these keys, those whose key begins with one of these prefixes, and the
 * delta of these shards; undefined shards: all of them.
 */
export interface StudentRead {
  keys: string[]
  prefixes: string[]
  shards: string[] | undefined
}

export function planStudentRead(job: Pick<JobOffer, 'cities' | 'majors'>): StudentRead {
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

/** As for jobs: compaction wrote while it was read; read again. */
export function isTornStudentRead({ keys, prefixes }: StudentRead, blocks: readonly BlockDocument[], words: readonly string[]): boolean {
  if (blocks.some((block) => block.words > words.length)) return true
  const found = new Set(blocks.map(({ _id }) => _id))
  const isAsked = (key: string) => keys.includes(key) || prefixes.some((prefix) => key.startsWith(prefix))
  return blocks.some(({ children }) => children.some((child) => isAsked(child) && !found.has(child)))
}

/** The sources for studentsForJob out of what was read. */
export function studentSources(
  blocks: readonly BlockDocument[],
  words: readonly string[],
  delta: readonly DeltaEntry<FindableStudent>[],
): StudentSource[] {
  const vocabulary = new Vocabulary(words)
  const listed = blocks.filter(({ children }) => children.length === 0).flatMap(({ bytes }) => decodeStudentBlock(bytes, vocabulary))
  const changed = new Map(delta.map(({ itemId, item }) => [itemId, item]))
  const live = [...changed.values()].filter((item) => item !== null)
  return [{ packed: assembleStudents(listed), superseded: new Set(changed.keys()) }, { packed: packStudents(live) }]
}

function shardsOf(cities: readonly number[]): string[] {
  return [...new Set(cities.map(studentShard))]
}
