import { readHome as operation } from '~/contract/matching'
import type { OutputOf } from '~/contract/operation'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import type { Account, Card } from '../../ports/collections'
import type { Ports } from '../../ports/ports'
import { jobCard } from '../jobs/job-view'
import { type ShownPicks, shownPicks } from '../recommendations/shown-picks'
import { findFeed } from './find-feed'
import { matchView } from './match-view'
import { newMatches } from './new-matches'
import { type JobMarket, readMarket } from './read-market'

type Home = OutputOf<typeof operation>

/** Days within which a match counts as new. */
const newDays = 7

/** The student's home in one call: what is next, what is new, and why it fits. */
export const readHome = implementQuery(operation, async ({ actor: { account }, now, ports }) => {
  if (account?.termsVersion !== currentTermsVersion) return ok(emptyHome('terms-needed', account))
  const studentId = studentIdOfAccount(account)
  const card = studentId ? await ports.documents.get('cards', studentId) : null
  if (!studentId || !card) return ok(emptyHome('unclaimed', account))
  const [upcoming, { closing, ...feed }, alerts, picks] = await Promise.all([readUpcoming(ports, studentId, now), readFeed(ports, card, now), readAlerts(ports, card), shownPicks(ports.documents, card, now)])
  return ok({ ...emptyHome(card.wishes ? 'ready' : 'no-wishes', account), studentName: card.studentName, upcoming, ...feed, dismissedCount: Object.values(card.dismissed).flat().length, alerts, picks: picks && picksView(picks, closing) })
})

function emptyHome(state: Home['state'], account: Account | null): Home {
  return { state, studentName: account?.displayName ?? '', upcoming: [], feed: [], newMatchCount: 0, dismissedCount: 0, picks: null, unreadCount: Math.max(0, account?.unreadCount ?? 0), alerts: null }
}

async function readAlerts({ documents, messenger }: Ports, card: Card): Promise<Home['alerts']> {
  const templateId = messenger.templateId('job-alert')
  if (!templateId) return null
  const ledger = await documents.get('subscriptions', card.accountId)
  return { templateId, quota: ledger?.quota['job-alert'] ?? 0, isConsented: card.wantsAlerts }
}

function picksView({ round: { title, schoolName, endsAt }, jobs }: ShownPicks, closing: JobMarket['closing']): Home['picks'] {
  const shown = jobs.flatMap(({ job, match }) => (closing.has(job.employerId) ? [] : (jobCard(job, match, false) ?? [])))
  return shown.length > 0 ? { title, schoolName, endsAt, jobs: shown } : null
}

async function readUpcoming({ documents }: Ports, studentId: string, now: string): Promise<Home['upcoming']> {
  const [invitations, interviews] = await Promise.all([
    documents.find('invitations', { studentId, status: 'open', answerBy: { gt: now } }, { limit: 20 }),
    documents.find('interviews', { studentId, status: 'booked', endsAt: { gt: now } }, { limit: 20 }),
  ])
  return [
    ...invitations.map(({ _id, jobTitle, employerName, form, answerBy }) => ({ kind: 'invitation' as const, id: _id, jobTitle, employerName, form, at: answerBy })),
    ...interviews.map(({ _id, jobTitle, employerName, form, startsAt }) => ({ kind: 'interview' as const, id: _id, jobTitle, employerName, form, at: startsAt })),
  ].sort((a, b) => a.at.localeCompare(b.at))
}

async function readFeed({ documents }: Ports, card: Card, now: string): Promise<Pick<Home, 'feed' | 'newMatchCount'> & Pick<JobMarket, 'closing'>> {
  const since = new Date(Date.parse(now) - newDays * 86_400_000).toISOString()
  const market = await readMarket(documents, card.profile, now)
  const [fresh, found, applications] = await Promise.all([
    newMatches(documents, card, market, since),
    findFeed(documents, card, market),
    documents.find('applications', { studentId: card._id, stage: { not: 'withdrawn' } }, { fields: ['jobId'], limit: 1000 }),
  ])
  const applied = new Set(applications.map(({ jobId }) => jobId))
  return {
    feed: found.flatMap(({ job }) => jobCard(job, matchView(job, card), applied.has(job._id)) ?? []),
    newMatchCount: fresh.length,
    closing: market.closing,
  }
}
