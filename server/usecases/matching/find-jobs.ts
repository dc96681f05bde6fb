import { packAllJobs, packJobsFor, planJobRead, withDelta } from '~/domain/matching/index/blocks/read-jobs'
import type { PackedJobs } from '~/domain/matching/index/packed-jobs'
import { topJobs } from '~/domain/matching/index/top-jobs'
import type { JobOffer, StudentProfile } from '~/domain/matching/market'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Documents } from '../../ports/documents'
import { IndexReader } from './read-index'

const reader = new IndexReader<JobOffer, PackedJobs>('jobs', packAllJobs)

/** The best open jobs for a student, best first: exactly what scoring every one of them would give. */
export async function findJobs(documents: Documents, student: StudentProfile, count: number, now: string): Promise<{ id: string; score: number }[]> {
  const { packed, delta } = await reader.read(documents, planJobRead(student), (blocks, words) => packJobsFor(student, blocks, words))
  return topJobs(withDelta(packed, delta), { student, count, today: chinaDateOf(now) })
}
