import { saveWishes as operation } from '~/contract/cards'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { unknownCodes } from '../catalogues/unknown-codes'
import { markStudentChanged } from '../matching/mark-changed'

/** Says where, as what and from which pay on the student would work; the feed follows at the next call. */
export const saveWishes = implementCommand(operation, {
  async run({ input, actor, now }, tx) {
    const unknown = unknownCodes({ cities: ['city', input.cities], occupations: ['occupation', input.occupations] })
    if (unknown) return fail('INVALID_INPUT', unknown)
    const card = await tx.get('cards', actor.membership.scopeId)
    if (!card) return fail('NOT_FOUND')
    const wishes = { cities: [...new Set(input.cities)], occupations: [...new Set(input.occupations)], salaryMin: input.salaryMin }
    await tx.update('cards', card._id, { set: { wishes, profile: { ...card.profile, ...wishes }, updatedAt: now } })
    await markStudentChanged(tx, card._id, card, now)
    return ok({ savedAt: now })
  },
})
