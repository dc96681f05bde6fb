import { EJSON } from 'bson'
import type { WatchChange, WatchEvent } from './watcher'

/** A message of the watching client, `@cloudbase/database`'s realtime protocol. */
export interface SocketRequest {
  watchId?: string
  requestId: string
  msgType: 'LOGIN' | 'INIT_WATCH' | 'REBUILD_WATCH' | 'CHECK_LAST' | 'CLOSE_WATCH' | 'PING'
  msgData: Record<string, unknown> | null
  exMsgData?: { signStr?: string }
}

export interface SocketReply {
  watchId?: string | undefined
  requestId: string
  msgType: 'LOGIN_RES' | 'INIT_EVENT' | 'NEXT_EVENT' | 'CHECK_EVENT' | 'PONG' | 'ERROR'
  msgData: unknown
}

/** One change as the protocol writes it: documents and fields are JSON text inside the JSON. */
export interface SocketEvent {
  ID: number
  DataType: string
  QueueType: string
  DocID: string
  Doc: string
  UpdatedFields: string
  removedFields: string
}

export function toSocketEvents({ eventId, changes }: WatchEvent): SocketEvent[] {
  return changes.map((change) => toSocketEvent(eventId, change))
}

function toSocketEvent(ID: number, change: WatchChange): SocketEvent {
  const { dataType, queueType, id, doc, updatedFields, removedFields = [] } = change
  // A client could apply changed fields by itself, but version 1.4 of the package fails at that outside a bundler.
  const isFull = queueType !== 'dequeue'
  return {
    ID,
    DataType: dataType,
    QueueType: queueType,
    DocID: id,
    Doc: isFull ? encode(doc) : '',
    UpdatedFields: updatedFields && Object.keys(updatedFields).length > 0 ? encode(updatedFields) : '',
    removedFields: removedFields.length > 0 ? JSON.stringify(removedFields) : '',
  }
}

function encode(value: object): string {
  return EJSON.stringify(value, { relaxed: true })
}
