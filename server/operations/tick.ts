import { deliverOutbox } from '../usecases/alerts/deliver-outbox'
import { stockDeskCodes } from '../usecases/desk/stock-desk-codes'
import { lapseInvitations } from '../usecases/interviews/lapse-invitations'
import { compactMarketWhenDue } from '../usecases/matching/compact-market'
import { compactSearchWhenDue } from '../usecases/search/compact-search'
import { remindInterviews } from '../usecases/interviews/remind-interviews'
import { foldTalentsWhenDue } from '../usecases/talents/fold-talents'

/** What happens each minute, in this order: what people wait for first, what may take the rest of the minute last. */
export const tickJobs = [remindInterviews, lapseInvitations, stockDeskCodes, compactMarketWhenDue, compactSearchWhenDue, foldTalentsWhenDue, deliverOutbox] as const
