import { EJSON } from 'bson'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Doc } from '../documents/store'
import type { Sessions } from '../identity/sessions'
import { PlatformError } from '../platform-error'
import { newRequestId } from '../request-id'
import type { RealtimeHub } from './realtime-hub'
import type { SocketReply, SocketRequest } from './socket-messages'
import { mostWatchedDocuments } from './watch-query'
import { WatchSession } from './watch-session'

export const socketPath = '/cloud/realtime'

export interface WatchSocketSettings {
  hub: RealtimeHub
  sessions: Sessions
  envId: string
}

/** Milliseconds a watch is kept after its connection broke, for the client to come back. */
const graceForReconnect = 60_000

/** Serves `watch()` of the cloud's database client over WebSocket. Returns the way to close it. */
export function attachWatchSocket(server: Server, settings: WatchSocketSettings): () => void {
  const sockets = new WebSocketServer({ server, path: socketPath })
  const watches = new Map<string, WatchSession>()
  sockets.on('connection', (socket) => new Connection(socket, settings, watches))
  return () => {
    for (const socket of sockets.clients) socket.terminate()
    for (const watch of watches.values()) watch.stop()
    sockets.close()
  }
}

class Connection {
  private openid = ''
  private isLoggedIn = false
  private readonly mine = new Map<string, WatchSession>()

  constructor(
    private readonly socket: WebSocket,
    private readonly settings: WatchSocketSettings,
    private readonly watches: Map<string, WatchSession>,
  ) {
    socket.on('message', (raw: Buffer) => this.receive(JSON.parse(raw.toString('utf8')) as SocketRequest))
    socket.on('close', () => this.leave())
  }

  private receive(message: SocketRequest): void {
    switch (message.msgType) {
      case 'PING':
        return this.reply(message, 'PONG', null)
      case 'LOGIN':
        return this.login(message)
      case 'INIT_WATCH':
        return this.isLoggedIn ? this.init(message) : this.refuse(message, 'CHECK_LOGIN_FAILED', 'not logged in')
      case 'REBUILD_WATCH':
        return this.isLoggedIn ? this.rebuild(message) : this.refuse(message, 'CHECK_LOGIN_FAILED', 'not logged in')
      case 'CHECK_LAST':
        return this.check(message)
      case 'CLOSE_WATCH':
        return this.close(message.watchId ?? '')
    }
  }

  /** The sign string is a session token; without one the client watches as a visitor. */
  private login(message: SocketRequest): void {
    const token = message.exMsgData?.signStr ?? ''
    const openid = token === '' ? '' : this.settings.sessions.openid(token)
    if (openid === undefined) return this.refuse(message, 'SIGN_INVALID_ERROR', 'sign string is not valid')
    this.openid = openid
    this.isLoggedIn = true
    this.reply(message, 'LOGIN_RES', { envId: this.settings.envId })
  }

  private init(message: SocketRequest): void {
    const { watchId = '', msgData } = message
    const session = new WatchSession(newRequestId(), this.openid, undefined)
    try {
      session.stop = this.settings.hub.watch(this.openid, readQuery(msgData ?? {}), session.accept)
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      return this.refuse(message, 'COLLECTION_PERMISSION_DENIED', error.message)
    }
    this.adopt(watchId, session)
    this.reply(message, 'INIT_EVENT', { queryID: session.queryId, currEvent: 0, events: session.initial })
  }

  private rebuild(message: SocketRequest): void {
    const { watchId = '', msgData } = message
    const session = this.watches.get(String(msgData?.queryID))
    const missed = session?.openid === this.openid ? session.since(Number(msgData?.eventID)) : undefined
    if (!session || !missed) return this.refuse(message, 'QUERYID_INVALID_ERROR', 'the watch is no longer known')
    this.adopt(watchId, session)
    this.reply(message, 'NEXT_EVENT', { queryID: session.queryId, currEvent: session.currentEvent, events: missed })
  }

  private check(message: SocketRequest): void {
    const session = this.mine.get(message.watchId ?? '')
    if (!session) return this.refuse(message, 'QUERYID_INVALID_ERROR', 'the watch is no longer known')
    this.reply(message, 'CHECK_EVENT', { queryID: session.queryId, currEvent: session.currentEvent })
  }

  private close(watchId: string): void {
    const session = this.mine.get(watchId)
    this.mine.delete(watchId)
    if (session) this.forget(session)
  }

  private adopt(watchId: string, session: WatchSession): void {
    this.watches.set(session.queryId, session)
    this.mine.set(watchId, session)
    session.deliver = (events) => {
      const msgData = { queryID: session.queryId, currEvent: session.currentEvent, events }
      this.send({ watchId, requestId: newRequestId(), msgType: 'NEXT_EVENT', msgData })
    }
  }

  private leave(): void {
    for (const session of this.mine.values()) {
      session.deliver = undefined
      setTimeout(() => {
        if (!session.deliver) this.forget(session)
      }, graceForReconnect).unref()
    }
  }

  private forget(session: WatchSession): void {
    session.stop()
    this.watches.delete(session.queryId)
  }

  private refuse(message: SocketRequest, code: string, text: string): void {
    this.reply(message, 'ERROR', { code, message: text })
  }

  private reply({ watchId, requestId }: SocketRequest, msgType: SocketReply['msgType'], msgData: unknown): void {
    this.send({ watchId, requestId, msgType, msgData })
  }

  private send(reply: SocketReply): void {
    this.socket.send(JSON.stringify(reply))
  }
}

function readQuery(data: Record<string, unknown>) {
  // The client sends its filter as JSON text, which in newer versions is itself EJSON text.
  const filter = JSON.parse(typeof data.query === 'string' && data.query !== '' ? data.query : '{}') as unknown
  const query = (typeof filter === 'string' ? EJSON.parse(filter, { relaxed: true }) : EJSON.deserialize((filter ?? {}))) as Doc
  const order = Object.entries((data.orderBy ?? {}) as Record<string, string>).map(([field, direction]): [string, 1 | -1] => [field, direction === 'desc' ? -1 : 1])
  return { collection: String(data.collName), query, order, limit: typeof data.limit === 'number' ? data.limit : mostWatchedDocuments }
}
