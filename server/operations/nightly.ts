import { removeSpentRecords } from '../usecases/alerts/remove-spent-records'
import { compactMarket } from '../usecases/matching/compact-market'
import { removeRoomSignals } from '../usecases/interviews/remove-room-signals'

/** What happens once a night. */
export const nightlyJobs = [compactMarket, removeRoomSignals, removeSpentRecords] as const
