import { removeCardEntry as operation } from '~/contract/card-entries'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { dropEntries } from '../resumes/drop-entries'
import { refreshLabelsAfter } from './refresh-labels'

/** Removes an entry of one's own for good, as it was read: words written since on another device don't go unasked. */
export const removeCardEntry = implementCommand(operation, {
  async run({ input: { entryId, revision }, actor: { membership }, now }, tx) {
    const standing = await tx.get('card-entries', entryId)
    if (standing?.studentId !== membership.scopeId) return fail('NOT_FOUND')
    if (standing.source !== 'self') return fail('ENTRY_IMPORTED')
    if (standing.revision !== revision) return fail('ENTRY_CHANGED')
    await tx.remove('card-entries', entryId)
    await dropEntries(tx, { studentId: standing.studentId, entryIds: [entryId], now })
    await refreshLabelsAfter(standing.kind, tx, await tx.get('cards', standing.studentId), now)
    return ok({ entryId })
  },
})
