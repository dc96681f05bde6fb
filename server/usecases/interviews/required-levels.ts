import type { Job } from '../../ports/collections'

/** What a posting asks for, as the public knows it: all that an employer may confirm of a candidate for it. */
export function requiredLevels(job: Pick<Job, 'published'> | null): { id: string; level: 1 | 2 | 3 | 4 | 5 }[] {
  return (job?.published?.competencies ?? []).map(({ id, level }) => ({ id, level }))
}
