import type { readReport } from '~/contract/assessments'
import type { OutputOf } from '~/contract/operation'

export type Report = NonNullable<OutputOf<typeof readReport>['report']>
export type InstrumentReport = Report['instruments'][number]
export type ScaleReport = InstrumentReport['scales'][number]
