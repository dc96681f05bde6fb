import { listConversations as operation } from '~/contract/chat'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { ok } from '../../kernel/result'
import type { Conversation } from '../../ports/message-collections'
import { actingEmployersOf } from '../employers/employer-may-act'
import { sideOf } from '../interviews/party-side'
import { conversationRow } from './conversation-row'

const pageSize = 30

/** The caller's conversations as student and as recruiter, the last spoken in first. */
export const listConversations = implementQuery(operation, async ({ input, actor: { account }, ports: { documents } }) => {
  const skip = skipOf(input.cursor)
  const employers = await actingEmployersOf(documents, account)
  const sides = [{ studentAccountId: account._id }, ...(employers.length > 0 ? [{ employerId: { in: employers } }] : [])]
  // Two sides merge into one list, so each is read as far as the page reaches.
  const isMerged = sides.length > 1
  const found = await Promise.all(
    sides.map((side) =>
      documents.find('conversations', side, { order: [['lastAt', 'desc']], skip: isMerged ? 0 : skip, limit: Math.min(1000, (isMerged ? skip : 0) + pageSize + 1) }),
    ),
  )
  const merged = newestFirst(found.flat())
  const { rows, cursor } = pageOf(isMerged ? merged.slice(skip) : merged, skip, pageSize)
  const conversations = rows.flatMap((row) => {
    const side = sideOf(account, row)
    return side ? [conversationRow(row, side)] : []
  })
  return ok({ conversations, cursor })
})

function newestFirst(rows: readonly Conversation[]): Conversation[] {
  return [...new Map(rows.map((row) => [row._id, row])).values()].sort((a, b) => b.lastAt.localeCompare(a.lastAt))
}
