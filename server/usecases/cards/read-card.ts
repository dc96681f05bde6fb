import { readCard as operation } from '~/contract/cards'
import { consentPurposes } from '~/domain/accounts/terms'
import { isInForce } from '~/domain/rights/consent-texts'
import { needsSharingNotice } from '~/domain/rights/minors'
import { chinaDateOf } from '~/domain/time/china-date'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import type { Card } from '../../ports/collections'
import { isTreatedAsMinor } from '../rights/age-of'
import { cardTimeline } from './card-timeline'

const shownEvents = 100
const shownViews = 20
/** more than anybody has: 120 written by themselves (domain/cards/entry-rules), the rest imported */
const shownEntries = 500

/** The own card: who I am, what I wish and can, what happened, what I agreed to, and who looked. */
export const readCard = implementQuery(operation, async ({ actor, now, ports: { documents, cipher } }) => {
  const studentId = studentIdOfAccount(actor.account)
  if (!studentId) return ok({ state: 'unclaimed' as const, card: null, needsSharingNotice: false, consents: consentsOf(null), views: [] })
  const newest = [['at', 'desc']] as const
  const [student, card, entries, goals, events, views, looks] = await Promise.all([
    documents.get('students', studentId),
    documents.get('cards', studentId),
    documents.find('card-entries', { studentId }, { limit: shownEntries }),
    documents.find('card-goals', { studentId }, { order: [['byOn', 'asc']] }),
    documents.find('card-events', { studentId }, { order: newest, limit: shownEvents }),
    documents.find('card-views', { studentId }, { order: newest, limit: shownViews }),
    documents.find('talent-looks', { studentIds: studentId }, { order: newest, limit: shownViews, fields: ['viewerName', 'viewerRole', 'what', 'at'] }),
  ])
  if (!student || !card) return ok({ state: 'unclaimed' as const, card: null, needsSharingNotice: false, consents: consentsOf(null), views: [] })
  const [confirmations, responses] = await Promise.all([
    card.hasConfirmations ? documents.find('competency-confirmations', { studentId }, { order: [['confirmedAt', 'desc']], limit: shownEvents }) : [],
    card.hasSurveys ? documents.find('survey-responses', { studentId }) : [],
  ])
  const { name, schoolName, college, major, className, level, graduationYear } = student
  return ok({
    state: 'claimed' as const,
    card: {
      student: { studentId, name, schoolName, college, major, className, level, graduationYear },
      wishes: card.wishes,
      competencies: card.profile.competencies,
      confirmations: confirmations.map(({ _id, competency, level, employerName, jobTitle, confirmedBy, confirmedAt, state, statement }) => ({ confirmationId: _id, competency, level, employerName, jobTitle, confirmedBy, confirmedAt, state, statement })),
      events: events.map(({ kind, at, jobId, jobTitle, employerName, result }) => ({ kind, at, jobId, jobTitle, employerName, result })),
      ...cardTimeline({ card, entries, goals, events, responses }, chinaDateOf(now)),
    },
    needsSharingNotice: needsSharingNotice(actor.account.sharingNoticeReadAt, isTreatedAsMinor(student, cipher, now)),
    consents: consentsOf(card),
    views: [...views, ...looks]
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, shownViews)
      .map(({ viewerName, viewerRole, what, at }) => ({ viewerName, viewerRole, what, at })),
  })
})

/** Every purpose, also those never asked about: not granted. */
function consentsOf(card: Card | null) {
  return consentPurposes.map((purpose) => {
    const decided = card?.consents[purpose]
    const isGranted = isInForce(purpose, decided)
    return { purpose, isGranted, isToRenew: decided?.isGranted === true && !isGranted, decidedAt: decided?.decidedAt ?? null }
  })
}
