import { packAllJobs, packJobsFor, planJobRead, withDelta } from '~/domain/matching/index/blocks/read-jobs'
import type { Ranked } from '~/domain/matching/index/best-list'
import type { PackedJobs } from '~/domain/matching/index/packed-jobs'
import { scoreJobs, topJobs } from '~/domain/matching/index/top-jobs'
import type { JobOffer, StudentProfile } from '~/domain/matching/market'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Documents } from '../../ports/documents'
import { closingJobs } from './closing-jobs'
import { IndexReader } from './read-index'

const reader = new IndexReader<JobOffer, PackedJobs>('jobs', packAllJobs)

/** The open jobs as one student meets them, without those of suspended employers; every answer is exactly what scoring each job would give. */
export interface JobMarket {
  /** the best, best first; more of them begin with the same */
  best(count: number): Ranked[]
  /** the scores of certain jobs by id, of those the student is eligible for */
  scoresOf(ids: readonly string[]): Map<string, number>
  /** employers that were suspended and whose jobs are still being closed */
  closing: ReadonlySet<string>
}

/** Reads, in one call, what of the market a student may be eligible for. */
export async function readMarket(documents: Documents, student: StudentProfile, now: string): Promise<JobMarket> {
  const { packed, delta, closing } = await reader.read(documents, planJobRead(student), (blocks, words) => packJobsFor(student, blocks, words))
  const sources = withDelta(packed, delta)
  const today = chinaDateOf(now)
  const hidden = await closingJobs(documents, closing)
  return {
    best: (count) =>
      topJobs(sources, { student, count: count + hidden.size, today })
        .filter(({ id }) => !hidden.has(id))
        .slice(0, count),
    scoresOf: (ids) => scoreJobs(sources, { student, today }, new Set(ids)),
    closing: new Set(closing),
  }
}
