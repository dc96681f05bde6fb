import measured from './measured-costs.json'

/** What people do, and what the house does for them. */
export type Doing =
  | 'openFeed'
  | 'readJob'
  | 'searchJobs'
  | 'listInbox'
  | 'apply'
  | 'changeWishes'
  /** talent search that looks through every student of the market it was measured in */
  | 'searchTalents'
  /** the same that looks through none */
  | 'searchFewTalents'
  | 'publish'
  | 'close'
  /** looking for those whom a publication should reach */
  | 'findAudience'
  | 'tellOne'
  | 'idleTick'

/** What one doing asks of the platform: counted on the built functions by bench/operation-costs.ts, which writes the data. */
export interface MeasuredCost {
  doing: Doing
  /** function calls */
  calls: number
  /** database requests, as the platform bills them */
  reads: number
  writes: number
  /** from the database to the function */
  kilobytes: number
  /** in the function, the local database's answers included */
  ms: number
  /** configured for the function it runs in */
  megabytes: number
}

/** The market they were counted in. */
export const MARKET_MEASURED: { openJobs: number; students: number } = measured.market

const byDoing = new Map((measured.costs as MeasuredCost[]).map((cost) => [cost.doing, cost]))

/** @throws when the bench has not been run */
export function costOf(doing: Doing): MeasuredCost {
  const cost = byDoing.get(doing)
  if (!cost) throw new Error(`no cost of ${doing}: npm run bench -- operation-costs`)
  return cost
}
