import { setConsent as operation } from '~/contract/cards'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { needsMinorNotice } from '~/domain/rights/minors'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { isTreatedAsMinor } from '../rights/age-of'
import { recordConsent } from '../rights/record-consent'
import { settleStatistics } from '../assessments/settle-statistics'
import { markStudentChanged } from '../matching/mark-changed'
import { settleSurveys } from '../surveys/settle-surveys'
import { leaveShortlists } from '../talents/leave-shortlists'

/** Gives or withdraws one consent. Withdrawn, it is gone for whoever asks next: the market's entry changes with it. */
export const setConsent = implementCommand(operation, {
  async run({ input: { purpose, isGranted, hasReadNotice = false }, actor, now, ports: { cipher } }, tx) {
    const card = await tx.get('cards', actor.membership.scopeId)
    if (!card) return fail('NOT_FOUND')
    if (isGranted && !hasReadNotice) {
      const student = await tx.get('students', card._id)
      if (student && needsMinorNotice(purpose, isGranted, isTreatedAsMinor(student, cipher, now))) return fail('MINOR_NOTICE_NEEDED')
    }
    const { version } = currentConsentText(purpose)
    const consents = { ...card.consents, [purpose]: { isGranted, decidedAt: now, termsVersion: version, ...(isGranted && hasReadNotice && { hasReadNotice }) } }
    await recordConsent(tx, { studentId: card._id, accountId: actor.account._id, purpose, isGranted, version, at: now })
    await tx.update('cards', card._id, {
      set: {
        consents,
        isFindable: consents['be-found-by-employers']?.isGranted ?? false,
        wantsAlerts: consents['receive-job-alerts']?.isGranted ?? false,
        updatedAt: now,
      },
    })
    await markStudentChanged(tx, card._id, card, now)
    if (purpose === 'be-found-by-employers' && !isGranted) await leaveShortlists(tx, card._id)
    if (purpose === 'statistics') await settleStatistics(tx, card, isGranted, now)
    if (purpose === 'survey-statistics') await settleSurveys(tx, card, isGranted)
    return ok({ purpose, isGranted, decidedAt: now })
  },
})
