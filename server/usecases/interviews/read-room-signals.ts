import { readRoomSignals as operation } from '~/contract/interviews'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { sideOf } from './party-side'

/** A page of signals; a call that gets a full one asks again. */
const pageSize = 100

/** What the others in the room have said since, in its order; for the two parties alone. */
export const readRoomSignals = implementQuery(operation, async ({ input: { interviewId, peerId, after }, actor, ports: { documents } }) => {
  const interview = await documents.get('interviews', interviewId)
  if (!interview || !sideOf(actor.account, interview)) return fail('NOT_FOUND')
  if (interview.signalSeq <= after) return ok({ signals: [] })
  const rows = await documents.find('room-signals', { interviewId, seq: { gt: after } }, { order: [['seq', 'asc']], limit: pageSize })
  return ok({ signals: rows.filter(({ fromPeer }) => fromPeer !== peerId).map(({ seq, fromPeer, kind, payload }) => ({ seq, fromPeer, kind, payload })) })
})
