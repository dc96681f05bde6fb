import { endShare as operation } from '~/contract/sharing'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { letFileGo } from '../files/spent-files'

/**
 * Takes an own share back: the link goes on showing the posting, and nothing of who shared it; no visit counts for it any
 * more. What came of it so far stays. Ended twice it is ended.
 */
export const endShare = implementCommand(operation, {
  async run({ input: { token }, actor: { account }, now }, tx) {
    const share = await tx.get('shares', token)
    if (!share || share.sharerId !== account._id) return fail('NOT_FOUND')
    if (share.endedAt) return ok({ endedAt: share.endedAt })
    if (share.codeFileId) await letFileGo(tx, share.codeFileId, now)
    await tx.update('shares', token, { set: { endedAt: now, sharerName: '', sharerSchoolName: '', codeFileId: null } })
    return ok({ endedAt: now })
  },
})
