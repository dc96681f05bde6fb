/** One quarter hour of one person: its id makes double booking impossible. */
export interface SlotClaim {
  /** `accountId|cell instant` */
  _id: string
  accountId: string
  interviewId: string
  cellAt: string
}

export interface RoomSignalRecord {
  /** `interviewId|seq` */
  _id: string
  interviewId: string
  seq: number
  fromPeer: string
  kind: 'join' | 'offer' | 'answer' | 'candidate' | 'leave'
  payload: string
  at: string
}

export interface RoomCollections {
  'slot-claims': SlotClaim
  'room-signals': RoomSignalRecord
}
