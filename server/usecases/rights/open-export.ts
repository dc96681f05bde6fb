import { openExport as operation } from '~/contract/rights'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** A fresh address of a file made earlier, while it stands. */
export const openExport = implementQuery(operation, async ({ input, actor, now, ports: { documents, files } }) => {
  const made = await documents.get('exports', input.exportId)
  if (!made || made.accountId !== actor.account._id || made.expiresAt <= now) return fail('NOT_FOUND')
  const url = await files.temporaryUrl(made.fileId)
  return url === null ? fail('NOT_FOUND') : ok({ url })
})
