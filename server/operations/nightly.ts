import { removeSpentRecords } from '../usecases/alerts/remove-spent-records'
import { closeExpiredJobs } from '../usecases/jobs/close-expired-jobs'
import { compactMarket } from '../usecases/matching/compact-market'
import { removeRoomSignals } from '../usecases/interviews/remove-room-signals'
import { compactSearch } from '../usecases/search/compact-search'
import { foldTalents } from '../usecases/talents/fold-talents'

/** What happens once a night. */
export const nightlyJobs = [closeExpiredJobs, compactMarket, compactSearch, foldTalents, removeRoomSignals, removeSpentRecords] as const
