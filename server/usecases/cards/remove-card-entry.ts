import { removeCardEntry as operation } from '~/contract/card-entries'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { refreshLabelsAfter } from './refresh-labels'

/** Removes an entry of one's own for good. */
export const removeCardEntry = implementCommand(operation, {
  async run({ input: { entryId }, actor: { membership }, now }, tx) {
    const standing = await tx.get('card-entries', entryId)
    if (standing?.studentId !== membership.scopeId) return fail('NOT_FOUND')
    if (standing.source !== 'self') return fail('ENTRY_IMPORTED')
    await tx.remove('card-entries', entryId)
    await refreshLabelsAfter(standing.kind, tx, await tx.get('cards', standing.studentId), now)
    return ok({ entryId })
  },
})
