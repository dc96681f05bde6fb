import { readRoomSignals, sendRoomSignal } from '~/contract/interviews'
import { call } from '../call'
import type { RoomWire } from './room-link'

/** The room's signals through the cloud's functions. */
export function roomWire(interviewId: string, peerId: string): RoomWire {
  return {
    async send(kind, payload) {
      await call(sendRoomSignal, { interviewId, peerId, kind, payload })
    },
    async read(after) {
      const answer = await call(readRoomSignals, { interviewId, peerId, after })
      return answer.ok ? answer.data.signals : []
    },
  }
}
