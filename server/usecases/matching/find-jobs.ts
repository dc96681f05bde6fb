import { packAllJobs, packJobsFor, planJobRead, withDelta } from '~/domain/matching/index/blocks/read-jobs'
import type { JobSource } from '~/domain/matching/index/job-search'
import type { PackedJobs } from '~/domain/matching/index/packed-jobs'
import { scoreJobs, topJobs } from '~/domain/matching/index/top-jobs'
import type { JobOffer, StudentProfile } from '~/domain/matching/market'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Documents } from '../../ports/documents'
import { IndexReader } from './read-index'

const reader = new IndexReader<JobOffer, PackedJobs>('jobs', packAllJobs)

/** The best open jobs for a student, best first: exactly what scoring every one of them would give. */
export async function findJobs(documents: Documents, student: StudentProfile, count: number, now: string): Promise<{ id: string; score: number }[]> {
  return topJobs(await readMarket(documents, student), { student, count, today: chinaDateOf(now) })
}

/** The scores of certain open jobs for a student, by id: exactly what scoring each would give; a job that is not there has 0. */
export async function scoreOpenJobs(documents: Documents, student: StudentProfile, ids: readonly string[], now: string): Promise<Map<string, number>> {
  return scoreJobs(await readMarket(documents, student), { student, today: chinaDateOf(now) }, new Set(ids))
}

/** What of the market a student may be eligible for, in one call. */
async function readMarket(documents: Documents, student: StudentProfile): Promise<JobSource[]> {
  const { packed, delta } = await reader.read(documents, planJobRead(student), (blocks, words) => packJobsFor(student, blocks, words))
  return withDelta(packed, delta)
}
