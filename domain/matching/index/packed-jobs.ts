import type { MajorToken } from '~/domain/catalogues/codes'
import type { JobOffer } from '../market'
import { occupationPath } from '../occupation-fit'
import type { JobColumns, ListedJob } from './job-columns'
import { toJobColumns } from './job-columns'
import { citiesOfJob, tokensOfJob } from './job-lists'
import { toJobRow } from './job-row'
import { packColumns } from './pack-columns'

/** Rows [start, end) of the columns, best paid first. */
export interface Segment {
  start: number
  end: number
}

/**
 * Jobs ready for queries: one row for each (token, city) a job is listed under, with all its columns at hand, so that a
 * list is read front to back without a jump.
 */
export interface PackedJobs {
  /** by job number; several rows of one job share it */
  ids: string[]
  competencies: ReadonlyMap<string, number>
  occupations: ReadonlyMap<string, number>
  /** occupations below a code of a higher level, as numbers */
  occupationsBelow: ReadonlyMap<string, number[]>
  lists: ReadonlyMap<MajorToken, ReadonlyMap<number, Segment[]>>
  job: Uint32Array
  mask: Uint32Array
  pay: Uint16Array
  occupation: Uint16Array
  salaryMax: Uint32Array
  closesOn: Uint16Array
  /** sum of the weights of the row's requirements */
  weights: Uint8Array
  requirementStart: Uint32Array
  requirements: Uint16Array
  /** by job number */
  schools: ReadonlyMap<number, string[]>
}

/** Packs the columns of any blocks, whole lists or parts of them. */
export function assembleJobs(blocks: readonly JobColumns[]): PackedJobs {
  const packed = packColumns(blocks)
  const occupationsBelow = new Map<string, number[]>()
  for (const [code, number] of packed.occupations) {
    for (const above of occupationPath(code)) {
      const below = occupationsBelow.get(above)
      if (below) below.push(number)
      else occupationsBelow.set(above, [number])
    }
  }
  return { ...packed, occupationsBelow }
}

/** Packs a whole market, or the changed jobs of a delta. */
export function packJobs(jobs: Iterable<JobOffer>): PackedJobs {
  const byToken = new Map<MajorToken, ListedJob[]>()
  for (const job of jobs) {
    const listed = { row: toJobRow(job), cities: citiesOfJob(job) }
    for (const token of tokensOfJob(job)) {
      const list = byToken.get(token)
      if (list) list.push(listed)
      else byToken.set(token, [listed])
    }
  }
  return assembleJobs([...byToken].map(([token, listed]) => toJobColumns(token, listed)))
}
