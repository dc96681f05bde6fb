import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './chromium'

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
/** A camera and a microphone that need no hardware and no permission, and peers that meet on this machine alone. */
const fakeMedia = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
  '--autoplay-policy=no-user-gesture-required',
]

/** Starts a Chromium with a profile of its own. Close it in `afterAll`. */
export function launchBrowser({ hasFakeMedia = false } = {}): Promise<Browser> {
  const { path, environment } = findChromium()
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [...quiet, ...(hasFakeMedia ? fakeMedia : [])],
    env: { ...(process.env as Record<string, string>), ...environment },
  })
}
