import { packAllJobs, packJobsFor, planJobRead, withDelta } from '../../domain/matching/index/blocks/read-jobs'
import type { IndexRead } from '../../domain/matching/index/blocks/index-read'
import { scoreJobs, topJobs } from '../../domain/matching/index/top-jobs'
import type { JobOffer, StudentProfile } from '../../domain/matching/market'
import type { IndexedStudent, Purpose } from '../../domain/matching/students/indexed-student'
import { packStudentBlocks, planStudentRead, withStudentDelta } from '../../domain/matching/students/read-students'
import { type FoundStudent, studentsForJob } from '../../domain/matching/students/students-for-job'
import type { CollectionName, Stored } from '../../server/ports/documents'
import type { IndexKind, IndexRecord } from '../../server/ports/match-collections'
import type { IndexStore } from '../../server/usecases/matching/look-into-index'
import { IndexReader } from '../../server/usecases/matching/read-index'
import type { Found } from '../engines/engine'
import { bytesOf, isBlock, type MemoryStore } from './memory-store'

// An instance without data answers, through the code that the functions read by: IndexReader and what it is given.

/** What one answer asked of the store. */
export interface ColdRead {
  /** the documents of each call */
  calls: IndexRecord[][]
  kilobytes: number
  /** of them, of the head and the words, which a warm instance reads as well */
  fixedKilobytes: number
  blocks: number
}

export function readForStudent(store: MemoryStore, student: StudentProfile): Promise<ColdRead> {
  return record(store, 'jobs', planJobRead(student))
}

export function readForJob(store: MemoryStore, job: JobOffer): Promise<ColdRead> {
  return record(store, 'students', planStudentRead(job))
}

/** The best jobs for a student, from what was read for them. */
export async function answerStudent(read: Pick<ColdRead, 'calls'>, student: StudentProfile, count: number, today: string): Promise<Found[]> {
  return topJobs(await sourcesFor(read, student), { student, count, today })
}

/** The scores of certain jobs, from what was read for the student. */
export async function scoreForStudent(read: Pick<ColdRead, 'calls'>, student: StudentProfile, ids: ReadonlySet<string>, today: string): Promise<Map<string, number>> {
  return scoreJobs(await sourcesFor(read, student), { student, today }, ids)
}

async function sourcesFor({ calls }: Pick<ColdRead, 'calls'>, student: StudentProfile) {
  const reader = new IndexReader<JobOffer, ReturnType<typeof packAllJobs>>('jobs', packAllJobs)
  const { packed, delta } = await reader.read(new Replay(calls), planJobRead(student), (blocks, words) => packJobsFor(student, blocks, words))
  return withDelta(packed, delta)
}

/** Everybody whom a job fits so well, from what was read for it. */
export async function answerJob({ calls }: Pick<ColdRead, 'calls'>, job: JobOffer, threshold: number, purpose: Purpose): Promise<FoundStudent[]> {
  const reader = new IndexReader<IndexedStudent, ReturnType<typeof packStudentBlocks>>('students', packStudentBlocks)
  const { packed, delta } = await reader.read(new Replay(calls), planStudentRead(job), packStudentBlocks)
  return studentsForJob(withStudentDelta(packed, delta), job, threshold, purpose)
}

async function record(store: MemoryStore, kind: IndexKind, plan: IndexRead): Promise<ColdRead> {
  store.takeCalls()
  await new IndexReader(kind, () => undefined).read(store, plan, () => undefined)
  const calls = store.takeCalls()
  const all = calls.flat()
  const kilobytes = (records: readonly IndexRecord[]) => records.reduce((sum, each) => sum + bytesOf(each), 0) / 1000
  return { calls, kilobytes: kilobytes(all), fixedKilobytes: kilobytes(all.filter((each) => !isBlock(each))), blocks: all.filter(isBlock).length }
}

/** Gives the answers of a store again, in their order, so that a measurement leaves out what the finding costs here. */
class Replay implements IndexStore {
  private at = 0
  constructor(private readonly calls: readonly IndexRecord[][]) {}

  find<C extends CollectionName>(): Promise<Stored<C>[]> {
    return this.next<C>()
  }
  findAny<C extends CollectionName>(): Promise<Stored<C>[]> {
    return this.next<C>()
  }
  getMany<C extends CollectionName>(): Promise<Stored<C>[]> {
    return this.next<C>()
  }

  private next<C extends CollectionName>(): Promise<Stored<C>[]> {
    const records = this.calls[this.at]
    if (!records) throw new Error('asked for more than was recorded')
    this.at += 1
    return Promise.resolve(records as never)
  }
}
