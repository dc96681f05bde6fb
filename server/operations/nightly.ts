import { removeSpentRecords } from '../usecases/alerts/remove-spent-records'
import { closeExpiredJobs } from '../usecases/jobs/close-expired-jobs'
import { compactMarket } from '../usecases/matching/compact-market'
import { removeRoomSignals } from '../usecases/interviews/remove-room-signals'
import { compactSearch } from '../usecases/search/compact-search'
import { foldTalents } from '../usecases/talents/fold-talents'
import { drawRounds } from '../usecases/recommendations/draw-round'

/** What happens once a night. */
export const nightlyJobs = [closeExpiredJobs, compactMarket, compactSearch, foldTalents, drawRounds, removeRoomSignals, removeSpentRecords] as const
