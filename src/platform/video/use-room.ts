import { useCallback, useEffect, useRef, useState } from 'react'
import { enterRoom } from '~/contract/interviews'
import type { OutputOf } from '~/contract/operation'
import { call } from '../call'
import { randomId } from '../request-id'
import { useSignals } from '../signals/use-signals'
import { canCall, closeDevices, openDevices, type DeviceFailure } from './devices'
import type { Presence } from './peer'
import { openRoomLink, type RoomLink, type RoomState } from './room-link'
import { roomWire } from './room-wire'

export type Ticket = OutputOf<typeof enterRoom>

/** door: looking at oneself · inside · gone: left by oneself · refused: by the room, see `refusal`. */
export type Phase = 'door' | 'entering' | 'inside' | 'gone' | 'refused'

/** One person's stay in the room of an interview: devices at the door, then the call. */
export function useRoom(interviewId: string) {
  const [phase, setPhase] = useState<Phase>('door')
  const [refusal, setRefusal] = useState<string>()
  const [ticket, setTicket] = useState<Ticket>()
  const [state, setState] = useState<RoomState>('waiting')
  const [own, setOwn] = useState<MediaStream>()
  const [deviceFailure, setDeviceFailure] = useState<DeviceFailure>()
  const [theirs, setTheirs] = useState<{ stream: MediaStream } | undefined>()
  const [theirPresence, setTheirPresence] = useState<Presence>()
  const [presence, setPresence] = useState<Presence>({ hasCamera: false, hasMicrophone: false })
  const link = useRef<RoomLink>(undefined)
  const latest = useRef({ own, presence })
  latest.current = { own, presence }

  const openOwn = useCallback(async () => {
    setDeviceFailure(undefined)
    const devices = await openDevices()
    if (!devices.ok) return setDeviceFailure(devices.why)
    setOwn(devices.stream)
    setPresence({ hasCamera: devices.stream.getVideoTracks().length > 0, hasMicrophone: devices.stream.getAudioTracks().length > 0 })
  }, [])

  const enter = useCallback(async () => {
    setPhase('entering')
    const peerId = randomId(20)
    const answer = await call(enterRoom, { interviewId, peerId })
    if (!answer.ok) {
      setRefusal(answer.error.code)
      return setPhase('refused')
    }
    setTicket(answer.data)
    setPhase('inside')
    const { side, after, providers } = answer.data
    const webrtc = providers.find((provider) => provider.kind === 'webrtc')
    if (!webrtc || !canCall()) return
    link.current = openRoomLink({
      side,
      peerId,
      after,
      // The contract's optional fields may be undefined; the browser's may only be absent.
      iceServers: webrtc.iceServers.map(({ urls, username, credential }) => ({ urls, ...(username && { username }), ...(credential && { credential }) })),
      stream: latest.current.own,
      presence: () => latest.current.presence,
      wire: roomWire(interviewId, peerId),
      onState: setState,
      // A box of its own each time: the same stream with one track more has to be drawn again.
      onStream: (stream) => setTheirs(stream && { stream }),
      onPresence: setTheirPresence,
    })
  }, [interviewId])

  const leave = useCallback(() => {
    link.current?.leave()
    link.current = undefined
    closeDevices(latest.current.own)
    setOwn(undefined)
    setTheirs(undefined)
    setState('waiting')
    setPhase('gone')
  }, [])

  /** Back to the door, with the devices open again. */
  const comeBack = useCallback(() => {
    setPhase('door')
    setRefusal(undefined)
    void openOwn()
  }, [openOwn])

  useEffect(
    () => () => {
      link.current?.leave()
      closeDevices(latest.current.own)
    },
    [],
  )
  useEffect(() => {
    own?.getVideoTracks().forEach((track) => (track.enabled = presence.hasCamera))
    own?.getAudioTracks().forEach((track) => (track.enabled = presence.hasMicrophone))
    link.current?.tellPresence()
  }, [own, presence])
  useSignals((signal) => {
    if (signal.topic === 'unknown' || (signal.topic === 'room' && signal.ref === interviewId)) link.current?.look()
  })

  return {
    phase,
    refusal,
    ticket,
    state,
    own,
    deviceFailure,
    theirs: theirs?.stream,
    theirPresence,
    presence,
    openOwn,
    enter,
    leave,
    comeBack,
    reconnect: () => link.current?.reconnect(),
    toggleCamera: () => setPresence((now) => ({ ...now, hasCamera: !now.hasCamera })),
    toggleMicrophone: () => setPresence((now) => ({ ...now, hasMicrophone: !now.hasMicrophone })),
  }
}

export type Room = ReturnType<typeof useRoom>
