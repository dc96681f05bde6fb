/** What one browser tells the other while they connect; `to` is the visit it is meant for. */
export type PeerMessage = { description: RTCSessionDescriptionInit } | { candidates: RTCIceCandidateInit[] }

/** What the other side's camera and microphone do; travels beside the picture. */
export interface Presence {
  hasCamera: boolean
  hasMicrophone: boolean
}

export interface PeerOptions {
  iceServers: RTCIceServer[]
  /** The side that makes the first offer does not give way when both offer at once. */
  isFirst: boolean
  stream: MediaStream | undefined
  presence: () => Presence
  send: (message: PeerMessage) => void
  onState: (state: RTCPeerConnectionState) => void
  onStream: (stream: MediaStream) => void
  onPresence: (presence: Presence) => void
}

export interface Peer {
  receive(message: PeerMessage): Promise<void>
  restartIce(): void
  tellPresence(): void
  close(): void
}

/** ms in which candidates are gathered into one message: a message costs the cloud reads and writes. */
const gatherMs = 120
const kinds = ['audio', 'video'] as const

/**
 * One connection to one visit of the other side, by the "perfect negotiation" of the WebRTC specification: the first
 * offer comes from one side alone, later ones (a new way through the network) from either.
 */
export function openPeer({ iceServers, isFirst, stream, presence, send, onState, onStream, onPresence }: PeerOptions): Peer {
  const connection = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' })
  const theirs = new MediaStream()
  let hasBegun = isFirst
  let isOffering = false
  let ignoresOffer = false
  let gathered: RTCIceCandidateInit[] = []
  let gathering: ReturnType<typeof setTimeout> | undefined

  const tellCandidates = () => {
    gathering = undefined
    if (gathered.length > 0) send({ candidates: gathered })
    gathered = []
  }
  connection.onicecandidate = ({ candidate }) => {
    if (!candidate) return
    gathered.push(candidate.toJSON())
    gathering ??= setTimeout(tellCandidates, gatherMs)
  }
  connection.onnegotiationneeded = async () => {
    if (!hasBegun) return
    isOffering = true
    try {
      await connection.setLocalDescription()
      tellDescription()
    } catch {
      // Closed meanwhile, or the other side's offer came first: its answer is on the way.
    } finally {
      isOffering = false
    }
  }
  connection.onconnectionstatechange = () => onState(connection.connectionState)
  connection.ontrack = ({ track }) => {
    theirs.addTrack(track)
    onStream(theirs)
  }
  // Agreed on both sides, so it needs no announcement.
  const channel = connection.createDataChannel('presence', { negotiated: true, id: 0 })
  const tellPresence = () => {
    if (channel.readyState === 'open') channel.send(JSON.stringify(presence()))
  }
  channel.onopen = tellPresence
  channel.onmessage = ({ data }: MessageEvent<string>) => onPresence(JSON.parse(data) as Presence)

  if (isFirst) for (const kind of kinds) void attach(connection.addTransceiver(kind, { direction: 'sendrecv' }), stream)

  function tellDescription() {
    if (connection.localDescription) send({ description: connection.localDescription.toJSON() })
  }

  async function receiveDescription(description: RTCSessionDescriptionInit) {
    const isCollision = description.type === 'offer' && (isOffering || connection.signalingState !== 'stable')
    ignoresOffer = isFirst && isCollision
    if (ignoresOffer) return
    await connection.setRemoteDescription(description)
    if (description.type !== 'offer') return
    if (!hasBegun) {
      hasBegun = true
      await Promise.all(connection.getTransceivers().map((transceiver) => attach(transceiver, stream)))
    }
    await connection.setLocalDescription()
    tellDescription()
  }

  return {
    async receive(message) {
      if ('description' in message) return receiveDescription(message.description)
      for (const candidate of message.candidates) {
        await connection.addIceCandidate(candidate).catch(() => {
          // Of an offer that was passed over, or of a network that is gone: others will do.
        })
      }
    },
    restartIce: () => connection.restartIce(),
    tellPresence,
    close() {
      clearTimeout(gathering)
      connection.onconnectionstatechange = null
      connection.onnegotiationneeded = null
      connection.close()
    },
  }
}

/** Both directions, whether or not there is something to send yet. */
async function attach(transceiver: RTCRtpTransceiver, stream: MediaStream | undefined): Promise<void> {
  transceiver.direction = 'sendrecv'
  const track = stream?.getTracks().find(({ kind }) => kind === transceiver.receiver.track.kind)
  if (track) await transceiver.sender.replaceTrack(track)
}
