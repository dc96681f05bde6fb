import type { Conversation } from '~/server/ports/message-collections'
import type { DemoApplication } from './applications'
import { TALKS } from './messages'
import type { World } from './world'

/** Writes what was said, in order; what the other side has not read yet counts. */
export function writeTalk(world: World, conversation: Conversation, lines: readonly (readonly ['r' | 's', string])[], startedAt: string, unread: { student: number; employer: number }): void {
  const recruiterName = world.get('accounts', conversation.recruiterId).displayName
  lines.forEach(([side, text], index) => {
    const sentAt = world.calendar.shift(startedAt, index * 0.004)
    const sender = side === 'r' ? { senderId: conversation.recruiterId, senderName: recruiterName } : { senderId: conversation.studentAccountId, senderName: conversation.studentName }
    world.put('messages', { _id: `t${world.random.hex(20)}`, conversationId: conversation._id, ...sender, text, sentAt })
    Object.assign(conversation, { lastText: text.slice(0, 60), lastAt: sentAt })
  })
  Object.assign(conversation, { studentUnread: unread.student, employerUnread: unread.employer })
}

/** Short talks under some of the applications that were looked at. */
export function writeTalks(world: World, applications: readonly DemoApplication[]): void {
  const random = world.random.fork('talks')
  for (const { application } of applications) {
    if (application.stage === 'submitted' || !random.chance(0.3)) continue
    const startedAt = world.calendar.shift(application.appliedAt, 0.1 + random.next() * 3)
    const talk = random.pick(TALKS)
    if (!world.calendar.isPast(world.calendar.shift(startedAt, talk.length * 0.004))) continue
    const lastFrom = talk.at(-1)?.[0]
    const isWaiting = startedAt > world.calendar.shift(world.calendar.now, -2)
    writeTalk(world, world.get('conversations', application._id), talk, startedAt, {
      student: isWaiting && lastFrom === 'r' ? 1 : 0,
      employer: isWaiting && lastFrom === 's' ? 1 : 0,
    })
  }
}
