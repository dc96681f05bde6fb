import type { OutputOf } from '~/contract/operation'
import type { readPrivacy } from '~/contract/rights'

export type Privacy = OutputOf<typeof readPrivacy>
