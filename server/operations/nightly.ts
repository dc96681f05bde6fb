import { removeSpentRecords } from '../usecases/alerts/remove-spent-records'
import { closeExpiredJobs } from '../usecases/jobs/close-expired-jobs'
import { compactMarket } from '../usecases/matching/compact-market'
import { removeRoomSignals } from '../usecases/interviews/remove-room-signals'
import { removeSpentFiles } from '../usecases/files/remove-spent-files'
import { carryOutDeletions } from '../usecases/rights/carry-out-deletions'
import { removeExpiredExports } from '../usecases/rights/remove-expired-exports'
import { compactSearch } from '../usecases/search/compact-search'
import { foldTalents } from '../usecases/talents/fold-talents'
import { drawRounds } from '../usecases/recommendations/draw-round'
import { tellOverlooked } from '../usecases/assessments/tell-overlooked'
import { tellGraduates } from '../usecases/surveys/tell-graduates'

/** What happens once a night. Deletions come before the indexes are made anew, so that these forget in the same night. */
export const nightlyJobs = [
  closeExpiredJobs,
  carryOutDeletions,
  compactMarket,
  compactSearch,
  foldTalents,
  drawRounds,
  tellOverlooked,
  tellGraduates,
  removeRoomSignals,
  removeExpiredExports,
  removeSpentFiles,
  removeSpentRecords,
] as const
