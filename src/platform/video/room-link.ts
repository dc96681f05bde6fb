import { openPeer, type Peer, type PeerMessage, type Presence } from './peer'

/** waiting: alone · connecting: found each other · reconnecting: the network shakes · left: they went, and may come back. */
export type RoomState = 'waiting' | 'connecting' | 'connected' | 'reconnecting' | 'failed' | 'left'
export type Side = 'student' | 'employer'
export type SignalKind = 'join' | 'offer' | 'answer' | 'candidate' | 'leave'

export interface WireSignal {
  seq: number
  fromPeer: string
  kind: SignalKind
  payload: string
}

/** How signals travel: through functions, in order. */
export interface RoomWire {
  send(kind: SignalKind, payload: string): Promise<void>
  read(after: number): Promise<WireSignal[]>
}

export interface RoomLinkOptions {
  side: Side
  peerId: string
  /** signals up to this one were not for us */
  after: number
  iceServers: RTCIceServer[]
  stream: MediaStream | undefined
  presence: () => Presence
  wire: RoomWire
  onState: (state: RoomState) => void
  onStream: (stream: MediaStream | undefined) => void
  onPresence: (presence: Presence | undefined) => void
}

export interface RoomLink {
  /** Something may have been said: reads it. */
  look(): void
  tellPresence(): void
  /** Begins anew with whoever is there. */
  reconnect(): void
  leave(): void
}

/** `session` names one attempt to connect; a new one replaces the old on both sides. */
interface Join {
  side: Side
  session: number
  to?: string
}
type Addressed = PeerMessage & { to: string }

/** How often to look by ourselves, in ms, for the watch may be broken: while not connected, and while connected. */
const lookEvery = { apart: 2_000, together: 8_000 } as const
/** How long a shaken connection may mend itself before a new way is sought, in ms; and how many ways are tried. */
const mendMs = 3_000
const waysAtMost = 3

/**
 * Keeps two browsers connected through a room's signals. Whoever enters says so; the employer's side then offers.
 * Each visit has an id of its own, so what was meant for an earlier visit is passed over, and coming back works.
 */
export function openRoomLink(options: RoomLinkOptions): RoomLink {
  const { side, peerId, iceServers, stream, wire, presence, onState, onStream, onPresence } = options
  let { after } = options
  let state: RoomState = 'waiting'
  let peer: Peer | undefined
  let other: { id: string; session: number } | undefined
  let session = 0
  let ways = 0
  let isClosed = false
  let mending: ReturnType<typeof setTimeout> | undefined
  let sending = Promise.resolve()
  let reading: Promise<void> | undefined
  let readsAgain = false
  let looking: ReturnType<typeof setTimeout> | undefined

  const say = (kind: SignalKind, payload: unknown) => {
    sending = sending.then(() => wire.send(kind, JSON.stringify(payload))).catch(() => undefined)
    return sending
  }
  const become = (next: RoomState) => {
    if (next === state || isClosed) return
    state = next
    onState(next)
  }
  const join = (to?: string) => void say('join', { side, session, ...(to !== undefined && { to }) } satisfies Join)

  const drop = () => {
    clearTimeout(mending)
    mending = undefined
    peer?.close()
    peer = undefined
    onStream(undefined)
    onPresence(undefined)
  }

  const follow = (connection: RTCPeerConnectionState) => {
    clearTimeout(mending)
    mending = undefined
    if (connection === 'connected') {
      ways = 0
      become('connected')
    } else if (connection === 'disconnected') {
      become('reconnecting')
      mending = setTimeout(seekAnotherWay, mendMs)
    } else if (connection === 'failed') seekAnotherWay()
  }
  const seekAnotherWay = () => {
    ways += 1
    if (ways > waysAtMost) return become('failed')
    become('reconnecting')
    peer?.restartIce()
    mending = setTimeout(seekAnotherWay, mendMs * 2)
  }

  const begin = (id: string, theirSession: number) => {
    drop()
    other = { id, session: theirSession }
    ways = 0
    become('connecting')
    const send = (message: PeerMessage) => {
      const kind = 'candidates' in message ? 'candidate' : message.description.type === 'offer' ? 'offer' : 'answer'
      void say(kind, { ...message, to: id })
    }
    peer = openPeer({ iceServers, isFirst: side === 'employer', stream, presence, send, onState: follow, onStream, onPresence })
  }

  const receive = async ({ fromPeer, kind, payload }: WireSignal) => {
    if (fromPeer === peerId) return
    if (kind === 'leave') {
      if (other?.id !== fromPeer) return
      drop()
      other = undefined
      return become('left')
    }
    const said = JSON.parse(payload) as Join | Addressed
    if (said.to !== undefined && said.to !== peerId) return
    if (kind === 'join') {
      const { side: theirSide, session: theirSession } = said as Join
      const isKnown = other?.id === fromPeer && other.session === theirSession
      if (theirSide === side || isKnown) return
      begin(fromPeer, theirSession)
      // They may have come before us and not know that we are here.
      if (side === 'student') join(fromPeer)
      return
    }
    if (other?.id !== fromPeer) {
      if (kind !== 'offer') return
      begin(fromPeer, 0)
    }
    await peer?.receive(said as Addressed)
  }

  const read = async () => {
    for (;;) {
      const signals = await wire.read(after)
      for (const signal of signals) {
        after = Math.max(after, signal.seq)
        if (!isClosed) await receive(signal).catch(() => undefined)
      }
      if (isClosed || (signals.length === 0 && !readsAgain)) return
      readsAgain = false
    }
  }
  const look = () => {
    if (isClosed) return
    if (reading) {
      readsAgain = true
      return
    }
    clearTimeout(looking)
    reading = read()
      .catch(() => undefined)
      .then(() => {
        reading = undefined
        if (!isClosed) looking = setTimeout(look, state === 'connected' ? lookEvery.together : lookEvery.apart)
      })
  }

  join()
  look()
  return {
    look,
    tellPresence: () => peer?.tellPresence(),
    reconnect() {
      session += 1
      other = undefined
      drop()
      become('waiting')
      join()
      look()
    },
    leave() {
      if (isClosed) return
      drop()
      isClosed = true
      clearTimeout(looking)
      void say('leave', {})
    },
  }
}
