import type { JobOffer } from '../../market'
import { decodeJobBlock, encodeJobBlock } from '../bytes/job-block-bytes'
import { toJobColumns, toListedJobs } from '../job-columns'
import { citiesOfJob, tokensOfJob } from '../job-lists'
import { toJobRow, type JobRow } from '../job-row'
import { BLOCK_BYTES } from './block-document'
import { jobPath } from './job-path'
import type { Layout, Listing } from './layout'

/** A job on the list of one city. */
export interface CityRow {
  job: JobRow
  city: number
}

/** Jobs by token, then province, city and pay. */
export const JOB_LAYOUT: Layout<JobOffer, CityRow> = {
  blockBytes: BLOCK_BYTES,

  listingsOf(job) {
    const row = toJobRow(job)
    return tokensOfJob(job).flatMap((token) => citiesOfJob(job).map((city) => listing(token, row, city)))
  },

  shardOf([root = '']) {
    return jobShard(tokenOf(root))
  },

  encode(listings, vocabulary) {
    const byId = new Map<string, { row: JobRow; cities: number[] }>()
    for (const { id, row } of listings) {
      const known = byId.get(id)
      if (known) known.cities.push(row.city)
      else byId.set(id, { row: row.job, cities: [row.city] })
    }
    return encodeJobBlock(toJobColumns(tokenOf(listings[0]?.path[0] ?? ''), [...byId.values()]), vocabulary)
  },

  decode(bytes, vocabulary) {
    const columns = decodeJobBlock(bytes, vocabulary)
    return toListedJobs(columns).flatMap(({ row, cities }) => cities.map((city) => listing(columns.token, row, city)))
  },
}

/** The shard of the delta that holds the changes of a token: its discipline. */
export function jobShard(token: string): string {
  return token.length > 2 && token !== 'any' ? token.slice(0, 2) : token
}

function listing(token: string, job: JobRow, city: number): Listing<CityRow> {
  return { id: job.id, path: jobPath(token, city, job.pay), row: { job, city } }
}

function tokenOf(key: string): string {
  return key.split('|')[1] ?? ''
}
