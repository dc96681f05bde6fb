import type { OutputOf } from '~/contract/operation'
import type { openShare } from '~/contract/sharing'

/** A job as the share page and the poster show it. */
export type JobView = OutputOf<typeof openShare>['job']
