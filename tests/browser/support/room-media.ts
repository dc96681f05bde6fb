import type { Page } from 'playwright-core'
import { interviews } from '~/src/i18n/zh-CN/interviews'

/** What the newest connection of a page took in so far. */
interface Received {
  /** video frames decoded */
  frames: number
  /** audio packets */
  packets: number
  /** of the sound decoded, see `totalAudioEnergy` of RTCInboundRtpStreamStats; silence adds nothing */
  energy: number
}

/** In the page, before anything of it runs: remembers its connections, so that a test can ask what they took in. */
export function rememberConnections(): void {
  const Native = RTCPeerConnection
  const all: RTCPeerConnection[] = []
  const received = async (): Promise<Received> => {
    const sum = { frames: 0, packets: 0, energy: 0 }
    const reports = await all[all.length - 1]?.getStats()
    reports?.forEach((report: RTCInboundRtpStreamStats) => {
      if (report.type !== 'inbound-rtp') return
      if (report.kind === 'video') sum.frames += report.framesDecoded ?? 0
      else {
        sum.packets += report.packetsReceived ?? 0
        sum.energy += report.totalAudioEnergy ?? 0
      }
    })
    return sum
  }
  Object.assign(window, { received })
  window.RTCPeerConnection = class extends Native {
    constructor(configuration?: RTCConfiguration) {
      super(configuration)
      all.push(this)
    }
  }
}

const received = (page: Page) => page.evaluate(() => (window as unknown as { received: () => Promise<Received> }).received())

/** Waits until the other side is on the screen and audible, and picture and sound go on: more came than there was. */
export async function seesAndHears(page: Page): Promise<void> {
  await page.waitForFunction(
    (own) => {
      const video = document.querySelector<HTMLVideoElement>(`video:not([aria-label="${own}"])`)
      return video !== null && video.videoWidth > 0 && !video.muted && video.volume > 0
    },
    interviews.room.ownVideo,
    { timeout: 60_000 },
  )
  const before = await received(page)
  await page.waitForFunction(
    async ({ frames, packets, energy }) => {
      const now = await (window as unknown as { received: () => Promise<Received> }).received()
      return now.frames > frames && now.packets > packets && now.energy > energy
    },
    before,
    { timeout: 60_000 },
  )
}
