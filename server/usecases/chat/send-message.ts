import { sendMessage as operation } from '~/contract/chat'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Message } from '../../ports/message-collections'
import { notify } from '../alerts/notify'
import { signal } from '../alerts/signal'
import { employerMayAct } from '../employers/employer-may-act'
import { sideOf } from '../interviews/party-side'
import { checkText } from '../safety/check-text'
import { chatMessage } from './chat-message'
import { unreadSubjectOf } from './unread-subject'

/** Characters of the last message that lists show. */
const previewLength = 60

/** Sends one message: checked by the platform first, stored under the request's own id, the other side's count raised. */
export const sendMessage = implementCommand(operation, {
  // The message is the record of its request; kept twice, its words would outlive it.
  isRecorded: false,
  async prepare({ input, actor: { account, identity }, ports }) {
    const conversation = await ports.documents.get('conversations', input.conversationId)
    if (!conversation || !sideOf(account, conversation)) return fail('NOT_FOUND')
    return checkText(input.text, { ports, identity, field: 'text' })
  },
  async run({ input, actor: { account }, now, requestId, ports: { ids } }, tx) {
    const conversation = await tx.get('conversations', input.conversationId)
    const side = conversation && sideOf(account, conversation)
    if (!conversation || !side) return fail('NOT_FOUND')
    const standing = await tx.get('messages', requestId)
    if (standing?.senderId === account._id && standing.conversationId === conversation._id) return ok({ message: chatMessage(standing, account._id) })
    // For both sides: nobody would read what a student writes.
    if (!(await employerMayAct(tx, conversation.employerId))) return fail('EMPLOYER_SUSPENDED')
    const { _id, jobTitle, employerName, studentName, recruiterId, studentAccountId } = conversation
    const senderName = side === 'student' ? studentName : account.displayName || employerName
    const message: Message = { _id: requestId, conversationId: _id, senderId: account._id, senderName, text: input.text, sentAt: now }
    await tx.create('messages', message)
    await tx.update('conversations', _id, {
      set: { lastText: [...input.text].slice(0, previewLength).join(''), lastAt: now },
      increment: side === 'student' ? { employerUnread: 1 } : { studentUnread: 1 },
    })
    const to = side === 'student' ? recruiterId : studentAccountId
    const detail = { jobTitle, from: side === 'student' ? studentName : employerName }
    await notify(tx, { now, ids, to, kind: 'chat-message', detail, target: { page: 'conversation', id: _id }, subject: unreadSubjectOf(_id, side === 'student' ? 'employer' : 'student') })
    await signal(tx, { to, topic: 'chat', ref: _id, now })
    return ok({ message: chatMessage(message, account._id) })
  },
})
