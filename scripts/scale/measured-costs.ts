import costs from './measured-costs.json'

/** What one doing asks of the platform: counted on the built functions by bench/operation-costs.ts, which writes the data. */
export interface MeasuredCost {
  doing: 'openFeed' | 'apply' | 'changeWishes' | 'listMatched' | 'publish' | 'close' | 'tellOne' | 'idleTick'
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

const byDoing = new Map((costs as MeasuredCost[]).map((cost) => [cost.doing, cost]))

/** @throws when the bench has not been run */
export function costOf(doing: MeasuredCost['doing']): MeasuredCost {
  const cost = byDoing.get(doing)
  if (!cost) throw new Error(`no cost of ${doing}: npm run bench -- operation-costs`)
  return cost
}
