import { packJobs, type PackedJobs } from '~/domain/matching/index/packed-jobs'
import { topJobs } from '~/domain/matching/index/top-jobs'
import type { StudentProfile } from '~/domain/matching/market'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Documents } from '../../ports/documents'
import { jobMarket } from './market-entry'
import { readMarket } from './read-market'

/** The best open jobs for a student, best first: exactly what scoring every one of them would give. */
export async function findJobs(documents: Documents, student: StudentProfile, count: number, now: string): Promise<{ id: string; score: number }[]> {
  const market = await readMarket(documents, jobMarket, packJobs)
  const sources: { packed: PackedJobs; superseded?: ReadonlySet<string> }[] = [
    { packed: market.snapshot, superseded: market.superseded },
    { packed: packJobs(market.changed) },
  ]
  return topJobs(sources, { student, count, today: chinaDateOf(now) })
}
