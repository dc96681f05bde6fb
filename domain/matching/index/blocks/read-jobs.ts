import type { JobOffer, StudentProfile } from '../../market'
import { decodeJobBlock } from '../bytes/job-block-bytes'
import { spellOut } from '../bytes/packed-ids'
import type { JobColumns } from '../job-columns'
import { citiesOfStudent, tokensOfMajor } from '../job-lists'
import type { JobSource } from '../job-search'
import { assembleJobs, packJobs, type PackedJobs } from '../packed-jobs'
import type { BlockDocument } from './block-document'
import type { DeltaEntry } from './delta-entry'
import type { IndexRead } from './index-read'
import { jobShard } from './job-layout'
import { jobKeys } from './job-path'
import { Vocabulary, vocabularyId } from './vocabulary'

/** What to read for one student. */
export function planJobRead(student: Pick<StudentProfile, 'major' | 'cities'>): IndexRead {
  const tokens = tokensOfMajor(student.major)
  const cities = citiesOfStudent(student)
  return {
    keys: [vocabularyId('jobs'), ...new Set(tokens.flatMap((token) => cities.flatMap((city) => jobKeys(token, city))))],
    prefixes: [],
    shards: [...new Set(tokens.map(jobShard))],
  }
}

/** What was read for a student, packed: the lists of their cities alone. */
export function packJobsFor(student: Pick<StudentProfile, 'cities'>, blocks: Iterable<BlockDocument>, words: readonly string[]): PackedJobs {
  const cities = new Set(citiesOfStudent(student))
  const columns = decodeAll(blocks, words).map((block) => ({ ...block, lists: block.lists.filter(({ city }) => cities.has(city)) }))
  return assembleJobs(columns, true)
}

/** The whole index in memory, out of all blocks of jobs: what a warm instance keeps. */
export function packAllJobs(blocks: Iterable<BlockDocument>, words: readonly string[]): PackedJobs {
  // Read many times: ids are spelled out once.
  return assembleJobs(decodeAll(blocks, words).map((block) => ({ ...block, ids: spellOut(block.ids) })))
}

function decodeAll(blocks: Iterable<BlockDocument>, words: readonly string[]): JobColumns[] {
  const vocabulary = new Vocabulary(words)
  return [...blocks].filter(({ children }) => children.length === 0).map(({ bytes }) => decodeJobBlock(bytes, vocabulary))
}

/** A packed index, of any extent, brought up to date by a delta: the sources for topJobs. */
export function withDelta(base: PackedJobs, delta: readonly DeltaEntry<JobOffer>[]): JobSource[] {
  if (delta.length === 0) return [{ packed: base }]
  const changed = new Map(delta.map(({ itemId, item }) => [itemId, item]))
  const live = [...changed.values()].filter((item) => item !== null)
  return [{ packed: base, superseded: new Set(changed.keys()) }, { packed: packJobs(live) }]
}
