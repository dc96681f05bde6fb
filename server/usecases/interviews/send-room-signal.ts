import { sendRoomSignal as operation } from '~/contract/interviews'
import { roomStateAt } from '~/domain/interviews/room-window'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { signal } from '../alerts/signal'
import { hostOf, sideOf } from './party-side'

/** Passes on what one browser says to the other while they connect; numbered in the order it was said. */
export const sendRoomSignal = implementCommand(operation, {
  async run({ input: { interviewId, peerId, kind, payload }, actor, now }, tx) {
    const interview = await tx.get('interviews', interviewId)
    const side = interview && sideOf(actor.account, interview)
    if (!interview || !side) return fail('NOT_FOUND')
    if (interview.status === 'cancelled' || roomStateAt(interview, now) !== 'open') return fail('ROOM_CLOSED')
    const seq = interview.signalSeq + 1
    await tx.update('interviews', interviewId, { set: { signalSeq: seq } })
    await tx.create('room-signals', { _id: `${interviewId}|${seq}`, interviewId, seq, fromPeer: peerId, kind, payload, at: now })
    await signal(tx, { to: side === 'student' ? hostOf(interview) : interview.studentAccountId, topic: 'room', ref: interviewId, now })
    return ok({ seq })
  },
})
