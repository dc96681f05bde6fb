import { removeFromShortlist as operation } from '~/contract/talents'
import { implementCommand } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { shortlistIdOf } from './shortlist-id'

/** Takes a student off a list; off it already is no mistake. */
export const removeFromShortlist = implementCommand(operation, {
  async run({ input: { studentId, jobId }, actor: { membership } }, tx) {
    const _id = shortlistIdOf(membership.scopeId, jobId, studentId)
    const entry = await tx.get('shortlist-entries', _id)
    if (entry) await tx.remove('shortlist-entries', _id)
    return ok({ isRemoved: entry !== null })
  },
})
