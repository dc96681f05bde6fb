import { deliverOutbox } from '../usecases/alerts/deliver-outbox'
import { lapseInvitations } from '../usecases/interviews/lapse-invitations'
import { compactMarketWhenDue } from '../usecases/matching/compact-market'
import { remindInterviews } from '../usecases/interviews/remind-interviews'

/** What happens each minute, in this order: what people wait for first, what may take the rest of the minute last. */
export const tickJobs = [remindInterviews, lapseInvitations, compactMarketWhenDue, deliverOutbox] as const
