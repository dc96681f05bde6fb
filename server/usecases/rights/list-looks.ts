import { listLooks as operation } from '~/contract/rights'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { findLooks } from './find-looks'

const pageSize = 50
/** Looks of the same instant stay on one page: the next begins before it. */
const spare = 50

/** All of them, a page a call; the cursor is the instant of the last one shown. */
export const listLooks = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const before = input.cursor !== undefined && !Number.isNaN(Date.parse(input.cursor)) ? input.cursor : undefined
  const found = await findLooks(documents, actor.membership.scopeId, before, pageSize + spare)
  const last = found[pageSize - 1]
  const looks = last ? found.filter(({ at }) => at >= last.at) : found
  return ok({ looks, cursor: last && found.length > looks.length ? last.at : null })
})
