import type { Card, Job } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import { findJobs } from './find-jobs'

/** Jobs shown, and how many are looked at where the student wants less of something, so that enough of the rest remain. */
const shown = 20
const looked = 60

/** The student's feed: best open jobs, without those dismissed, and those of an occupation or city they want less of last. */
export async function findFeed(documents: Documents, card: Card, now: string): Promise<{ job: Job; score: number }[]> {
  const { dismissed, profile } = card
  const wantsLess = dismissed.occupations.length + dismissed.cities.length > 0
  const count = wantsLess ? looked : shown
  const ranked = (await findJobs(documents, profile, count + dismissed.jobs.length, now)).filter(({ id }) => !dismissed.jobs.includes(id)).slice(0, count)
  const jobs = new Map((await documents.getMany('jobs', ranked.map(({ id }) => id))).map((job) => [job._id, job]))
  const found = ranked.flatMap(({ id, score }) => {
    const job = jobs.get(id)
    return job ? [{ job, score }] : []
  })
  const isUnwanted = ({ job }: { job: Job }) =>
    dismissed.occupations.includes(job.offer?.occupation ?? '') || (job.offer?.cities.every((city) => dismissed.cities.includes(city)) ?? false)
  return [...found.filter((one) => !isUnwanted(one)), ...found.filter(isUnwanted)].slice(0, shown)
}
