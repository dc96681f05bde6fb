import { readConversation as operation } from '~/contract/chat'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import { employerMayAct } from '../employers/employer-may-act'
import { sideOf } from '../interviews/party-side'
import { chatMessage } from './chat-message'
import { conversationRow } from './conversation-row'

const pageSize = 40

/** The newest messages, oldest first; with a cursor, the page before. */
export const readConversation = implementQuery(operation, async ({ input, actor: { account }, ports: { documents } }) => {
  const skip = skipOf(input.cursor)
  const [conversation, found] = await Promise.all([
    documents.get('conversations', input.conversationId),
    documents.find('messages', { conversationId: input.conversationId }, { order: [['sentAt', 'desc'], ['_id', 'desc']], skip, limit: pageSize + 1 }),
  ])
  const side = conversation && sideOf(account, conversation)
  if (!conversation || !side) return fail('NOT_FOUND')
  if (side === 'employer' && !(await employerMayAct(documents, conversation.employerId))) return fail('EMPLOYER_SUSPENDED')
  const { rows, cursor } = pageOf(found, skip, pageSize)
  return ok({ conversation: conversationRow(conversation, side), messages: rows.reverse().map((row) => chatMessage(row, account._id)), cursor })
})
