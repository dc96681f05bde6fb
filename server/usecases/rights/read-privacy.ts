import { readPrivacy as operation } from '~/contract/rights'
import { consentPurposes } from '~/domain/accounts/terms'
import { isInForce } from '~/domain/rights/consent-texts'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { isMinor, isTreatedAsMinor } from './age-of'
import { dataDisputeView } from './data-dispute-view'
import { deletionView } from './deletion-view'
import { exportView } from './export-view'
import { familyLinkView } from './family-link-view'
import { findLooks } from './find-looks'

const shown = { history: 200, looks: 10, family: 50, exports: 20, disputes: 50, imported: 300 } as const

/** What the student decided, who looked, who is linked, what was taken away or disputed: one call. */
export const readPrivacy = implementQuery(operation, async ({ actor: { account, membership }, now, ports: { documents, cipher } }) => {
  const studentId = membership.scopeId
  const accountId = account._id
  const [student, card, history, looks, opened, listed, family, exports, disputes, deletion, imported] = await Promise.all([
    documents.get('students', studentId),
    documents.get('cards', studentId),
    documents.find('consent-decisions', { studentId, accountId }, { order: [['at', 'desc']], limit: shown.history }),
    findLooks(documents, studentId, undefined, shown.looks),
    documents.count('card-views', { studentId }),
    documents.count('talent-looks', { studentIds: studentId }),
    documents.find('family-links', { studentId, accountId }, { order: [['createdAt', 'desc']], limit: shown.family }),
    documents.find('exports', { accountId, expiresAt: { gt: now } }, { order: [['createdAt', 'desc']], limit: shown.exports }),
    documents.find('data-disputes', { studentId }, { order: [['openedAt', 'desc']], limit: shown.disputes }),
    documents.get('deletions', accountId),
    documents.find('card-entries', { studentId, source: { notIn: ['self'] } }, { limit: shown.imported, fields: ['title', 'verification'] }),
  ])
  if (!student || !card) return fail('NOT_FOUND')
  return ok({
    isMinor: isMinor(student, cipher, now),
    birth: student.bornOn ? (student.bornOnSource ?? 'school') : isTreatedAsMinor(student, cipher, now) ? 'asked' : null,
    consents: consentPurposes.map((purpose) => {
      const decided = card.consents[purpose]
      const isGranted = isInForce(purpose, decided)
      return { purpose, isGranted, isToRenew: decided?.isGranted === true && !isGranted, decidedAt: decided?.decidedAt ?? null, version: decided?.termsVersion ?? null }
    }),
    history: history.map(({ purpose, isGranted, version, at }) => ({ purpose, isGranted, version, at })),
    looks,
    looksTotal: opened + listed,
    family: family.map((link) => familyLinkView(link, now)),
    exports: exports.map(exportView),
    disputes: disputes.map(dataDisputeView),
    imported: imported.flatMap(({ _id, title, verification }) => (verification === 'disputed' ? [] : [{ entryId: _id, title }])),
    deletion: deletion && deletionView(deletion),
  })
})
