import { isWeapp } from '../environment'

/** What this device's camera and microphone give; a call can begin with either missing. */
export type Devices = { ok: true; stream: MediaStream } | { ok: false; why: DeviceFailure }
export type DeviceFailure = 'denied' | 'missing' | 'busy' | 'unsupported'

/** Whether this runtime can make a call by itself: a browser can, WeChat has providers of its own. */
export const canCall = (): boolean => !isWeapp && typeof RTCPeerConnection === 'function' && typeof MediaStream === 'function'

const whole = { audio: { echoCancellation: true, noiseSuppression: true }, video: { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: 'user' } } as const

/** Opens camera and microphone, or the one there is. Asks the person where the browser has not asked before. */
export async function openDevices(): Promise<Devices> {
  // Undefined on a page that is not served over https (localhost apart).
  const media = isWeapp ? undefined : (navigator.mediaDevices as MediaDevices | undefined)
  if (!media || !canCall()) return { ok: false, why: 'unsupported' }
  const wishes: MediaStreamConstraints[] = [whole, { audio: whole.audio }, { video: whole.video }]
  let why: DeviceFailure = 'missing'
  for (const wish of wishes) {
    try {
      return { ok: true, stream: await media.getUserMedia(wish) }
    } catch (error) {
      why = failureOf(error)
      if (why === 'denied') break
    }
  }
  return { ok: false, why }
}

function failureOf(error: unknown): DeviceFailure {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy'
  return 'missing'
}

/** Lets go of camera and microphone: their lights go out. */
export function closeDevices(stream: MediaStream | undefined): void {
  stream?.getTracks().forEach((track) => track.stop())
}
