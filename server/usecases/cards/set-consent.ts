import { setConsent as operation } from '~/contract/cards'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { markStudentChanged } from '../matching/mark-changed'

/** Gives or withdraws one consent. Withdrawn, it is gone for whoever asks next: the market's entry changes with it. */
export const setConsent = implementCommand(operation, {
  async run({ input: { purpose, isGranted }, actor, now }, tx) {
    const card = await tx.get('cards', actor.membership.scopeId)
    if (!card) return fail('NOT_FOUND')
    const consents = { ...card.consents, [purpose]: { isGranted, decidedAt: now, termsVersion: currentTermsVersion } }
    await tx.update('cards', card._id, {
      set: {
        consents,
        isFindable: consents['be-found-by-employers']?.isGranted ?? false,
        wantsAlerts: consents['receive-job-alerts']?.isGranted ?? false,
        updatedAt: now,
      },
    })
    await markStudentChanged(tx, card._id, now)
    return ok({ purpose, isGranted, decidedAt: now })
  },
})
