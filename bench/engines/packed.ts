import { packJobs } from '../../domain/matching/index/packed-jobs'
import { topJobs } from '../../domain/matching/index/top-jobs'
import type { BuiltEngine, Engine } from './engine'

/** The product's index, warm. */
export const packed: Engine = {
  name: 'packed lists (ours, warm)',
  queries: () => 2000,
  build(jobs) {
    const sources = [{ packed: packJobs(jobs) }]
    const find: BuiltEngine['find'] = (student, count, today) => topJobs(sources, { student, count, today })
    return { find }
  },
}
