import { STUDENT_LAYOUT, type WishRow } from '~/domain/matching/students/student-layout'
import type { Layout } from '~/domain/matching/index/blocks/layout'
import { type CityRow, JOB_LAYOUT } from '~/domain/matching/index/blocks/job-layout'
import type { JobOffer } from '~/domain/matching/market'
import type { IndexedStudent } from '~/domain/matching/students/indexed-student'
import type { Card, Job } from '../../ports/collections'
import type { SubscriptionLedger } from '../../ports/message-collections'
import type { Documents } from '../../ports/documents'
import { mayBeFound } from '../talents/talent-row-of'
import type { IndexKind } from '../../ports/match-collections'

/** What the market says of a job; null while it is not published. */
export function offerOf(job: Pick<Job, 'status' | 'offer'> | null): JobOffer | null {
  return job?.status === 'published' ? job.offer : null
}

/**
 * What the market says of a student; null until they said what they wish for, and for who agreed to nothing: nobody may
 * look them up.
 */
export function studentOf(card: Card | null, ledger: Pick<SubscriptionLedger, 'hasJobAlertQuota'> | null): IndexedStudent | null {
  if (!card?.wishes) return null
  const isFindable = mayBeFound(card)
  if (!isFindable && !card.wantsAlerts) return null
  return { profile: card.profile, isFindable, isAlertable: card.wantsAlerts && (ledger?.hasJobAlertQuota ?? false) }
}

/** One of the two indexes: how it is laid out, and what stands in the collection that it is made from. */
export interface Market<Item, Row> {
  kind: IndexKind
  layout: Layout<Item, Row>
  /** documents after this id, in the order of ids, with what the market says of each */
  readPage(documents: Documents, after: string, limit: number): Promise<{ itemId: string; item: Item | null }[]>
}

export const jobMarket: Market<JobOffer, CityRow> = {
  kind: 'jobs',
  layout: JOB_LAYOUT,
  async readPage(documents, after, limit) {
    const jobs = await documents.find('jobs', { _id: { gt: after }, status: 'published' }, { order: [['_id', 'asc']], limit, fields: ['status', 'offer'] })
    return jobs.map((job) => ({ itemId: job._id, item: offerOf(job) }))
  },
}

export const studentMarket: Market<IndexedStudent, WishRow> = {
  kind: 'students',
  layout: STUDENT_LAYOUT,
  async readPage(documents, after, limit) {
    const cards = await documents.find('cards', { _id: { gt: after } }, { order: [['_id', 'asc']], limit })
    const ledgers = await documents.getMany('subscriptions', cards.map(({ accountId }) => accountId))
    const ledgerOf = new Map(ledgers.map((ledger) => [ledger._id, ledger]))
    return cards.map((card) => ({ itemId: card._id, item: studentOf(card, ledgerOf.get(card.accountId) ?? null) }))
  },
}
