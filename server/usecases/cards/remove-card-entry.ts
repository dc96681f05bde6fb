import { removeCardEntry as operation } from '~/contract/card-entries'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** Removes an entry of one's own for good. */
export const removeCardEntry = implementCommand(operation, {
  async run({ input: { entryId }, actor: { membership } }, tx) {
    const standing = await tx.get('card-entries', entryId)
    if (standing?.studentId !== membership.scopeId) return fail('NOT_FOUND')
    if (standing.source !== 'self') return fail('ENTRY_IMPORTED')
    await tx.remove('card-entries', entryId)
    return ok({ entryId })
  },
})
