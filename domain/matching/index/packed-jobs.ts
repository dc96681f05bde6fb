import type { MajorToken } from '~/domain/catalogues/codes'
import type { JobOffer } from '../market'
import { occupationPath } from '../occupation-fit'
import type { IdList } from './bytes/packed-ids'
import { groupBelow } from './group-below'
import type { JobColumns, ListedJob } from './job-columns'
import { toJobColumns } from './job-columns'
import { citiesOfJob, tokensOfJob } from './job-lists'
import { toJobRow } from './job-row'
import { packColumns } from './pack-columns'
import { splitList, wholeList } from './split-list'

/** The family of a segment with occupations of several. */
export const MIXED_FAMILY = 0

/** Rows [start, end), best paid first. */
export interface Segment {
  start: number
  end: number
  /** the family that all its occupations belong to, or MIXED_FAMILY */
  family: number
  /** what any of its jobs admits, eligibility-mask.ts */
  admits: number
  /** pay of its first row: whoever asks for more leaves the rows untouched, which are not in the processor's cache */
  topPay: number
}

/** What the row of a job doesn't hold; [] = any school, any year, no further requirement. */
export interface SpecialJob {
  schools: string[]
  years: number[]
  /** codes beyond the first SLOTS */
  requirements: Uint16Array
}

/**
 * Jobs ready for queries: one row for each (token, city) a job is listed under, complete in itself, so that a list is read
 * front to back without a jump.
 */
export interface PackedJobs {
  /** by job number; several rows of one job share it, or have one each: see isNumberedOnce */
  ids: IdList
  /** false where a job has a number for each block it came in, because nobody spelled out its id to see that it is one */
  isNumberedOnce: boolean
  /** competency id → number, from 1 */
  competencies: ReadonlyMap<string, number>
  occupations: ReadonlyMap<string, number>
  /** occupations below a code of a higher level, as numbers */
  occupationsBelow: ReadonlyMap<string, number[]>
  /** family, the occupation code two levels up, → number from 1; '' is MIXED_FAMILY */
  families: ReadonlyMap<string, number>
  /** families below the field, the code three levels up, as numbers */
  familiesBelow: ReadonlyMap<string, number[]>
  lists: ReadonlyMap<MajorToken, ReadonlyMap<number, Segment[]>>
  /** ROW_CELLS cells a row, row-layout.ts */
  cells: Uint16Array
  /** by row: the job's number */
  job: Uint32Array
  /** by row: yuan a month */
  salaryMax: Uint32Array
  /** by row: calendar-day.ts */
  closesOn: Uint16Array
  /** by job number, where the row's flags say special */
  special: ReadonlyMap<number, SpecialJob>
}

/**
 * Packs the columns of any blocks, whole lists or parts of them.
 * @param isForOne for one query alone: lists stay as they are
 */
export function assembleJobs(blocks: readonly JobColumns[], isForOne = false): PackedJobs {
  const packed = packColumns(blocks, isForOne ? (_block, jobs) => wholeList(jobs) : splitList)
  return {
    ...packed,
    occupationsBelow: groupBelow(packed.occupations, occupationPath),
    familiesBelow: groupBelow(packed.families, (family) => occupationPath(family).slice(0, 1)),
  }
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
