import { saveCompetencies as operation } from '~/contract/cards'
import { withSelfRated } from '~/domain/cards/self-rated-competencies'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { unknownCodes } from '../catalogues/unknown-codes'
import { holdCompetencies } from './hold-competencies'

/** Replaces the levels the student claims; what was assessed or recorded stays beside them. */
export const saveCompetencies = implementCommand(operation, {
  async run({ input, actor, now }, tx) {
    const unknown = unknownCodes({ competencies: ['competency', input.competencies.map(({ id }) => id)] })
    if (unknown) return fail('INVALID_INPUT', unknown)
    const card = await tx.get('cards', actor.membership.scopeId)
    if (!card) return fail('NOT_FOUND')
    const competencies = withSelfRated(card.profile.competencies, input.competencies)
    await holdCompetencies(tx, card, competencies, now)
    return ok({ savedAt: now })
  },
})
