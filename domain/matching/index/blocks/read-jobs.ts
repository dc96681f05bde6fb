import type { JobOffer, StudentProfile } from '../../market'
import { decodeJobBlock } from '../bytes/job-block-bytes'
import type { JobColumns } from '../job-columns'
import { citiesOfStudent, tokensOfMajor } from '../job-lists'
import type { JobSource } from '../job-search'
import { assembleJobs, packJobs, type PackedJobs } from '../packed-jobs'
import type { BlockDocument } from './block-document'
import type { DeltaEntry } from './delta-entry'
import { jobShard } from './job-layout'
import { jobKeys } from './job-path'
import { Vocabulary, vocabularyId } from './vocabulary'

/** What to read for one student, in one call: the documents under these keys that exist, and the delta of these shards. */
export interface JobRead {
  /** of blocks, and of the vocabulary */
  keys: string[]
  shards: string[]
}

export function planJobRead(student: Pick<StudentProfile, 'major' | 'cities'>): JobRead {
  const tokens = tokensOfMajor(student.major)
  const cities = citiesOfStudent(student)
  return {
    keys: [vocabularyId('jobs'), ...new Set(tokens.flatMap((token) => cities.flatMap((city) => jobKeys(token, city))))],
    shards: [...new Set(tokens.map(jobShard))],
  }
}

/**
 * True when compaction wrote between the store's looks: a block was taken apart after its children had been looked for,
 * or speaks of words that came after the vocabulary had been read. Rare; read again.
 */
export function isTorn(read: JobRead, blocks: readonly BlockDocument[], words: readonly string[]): boolean {
  if (blocks.some((block) => block.words > words.length)) return true
  const asked = new Set(read.keys)
  const found = new Set(blocks.map(({ _id }) => _id))
  return blocks.some(({ children }) => children.some((child) => asked.has(child) && !found.has(child)))
}

/** The sources for topJobs out of what was read for a student. */
export function jobSources(
  student: Pick<StudentProfile, 'cities'>,
  blocks: readonly BlockDocument[],
  words: readonly string[],
  delta: readonly DeltaEntry<JobOffer>[],
): JobSource[] {
  const cities = new Set(citiesOfStudent(student))
  const columns = decodeAll(blocks, words)
  const base = assembleJobs(columns.map((block) => ({ ...block, lists: block.lists.filter(({ city }) => cities.has(city)) })))
  return withDelta(base, delta)
}

/** The whole index in memory, out of all blocks of jobs: what a warm instance keeps. */
export function packAllJobs(blocks: readonly BlockDocument[], words: readonly string[]): PackedJobs {
  return assembleJobs(decodeAll(blocks, words))
}

function decodeAll(blocks: readonly BlockDocument[], words: readonly string[]): JobColumns[] {
  const vocabulary = new Vocabulary(words)
  return blocks.filter(({ children }) => children.length === 0).map(({ bytes }) => decodeJobBlock(bytes, vocabulary))
}

/** A packed index, of any extent, brought up to date by a delta. */
export function withDelta(base: PackedJobs, delta: readonly DeltaEntry<JobOffer>[]): JobSource[] {
  if (delta.length === 0) return [{ packed: base }]
  const changed = new Map(delta.map(({ itemId, item }) => [itemId, item]))
  const live = [...changed.values()].filter((item) => item !== null)
  return [{ packed: base, superseded: new Set(changed.keys()) }, { packed: packJobs(live) }]
}
