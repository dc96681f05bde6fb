import { removeSpentRecords } from '../usecases/alerts/remove-spent-records'
import { removeRoomSignals } from '../usecases/interviews/remove-room-signals'

/** What happens once a night. */
export const nightlyJobs = [removeRoomSignals, removeSpentRecords] as const
