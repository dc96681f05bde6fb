import { answerConfirmation as operation } from '~/contract/confirmations'
import { withConfirmed } from '~/domain/cards/confirmed-competencies'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { confirmationsOf } from './confirm-levels'
import { holdCompetencies } from './hold-competencies'

/**
 * The student's word on a confirmed level. Hidden or disputed it stops to count at once, everywhere; a dispute says why,
 * and the employer reads it beside its evaluation.
 */
export const answerConfirmation = implementCommand(operation, {
  async run({ input: { confirmationId, state, statement = '' }, actor: { membership }, now }, tx) {
    if (state === 'disputed' && statement === '') return fail('STATEMENT_REQUIRED', { statement: 'missing' })
    const all = await confirmationsOf(tx, membership.scopeId)
    const card = await tx.get('cards', membership.scopeId)
    if (!card || !all.some(({ _id }) => _id === confirmationId)) return fail('NOT_FOUND')
    await tx.update('competency-confirmations', confirmationId, { set: { state, statement: state === 'disputed' ? statement : '', answeredAt: now } })
    const after = all.map((one) => (one._id === confirmationId ? { ...one, state } : one))
    await holdCompetencies(tx, card, withConfirmed(card.profile.competencies, after), now)
    return ok({ state })
  },
})
