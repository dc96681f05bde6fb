import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '~/tests/browser/support/launch-browser'
import { startTestCloud, type Seed, type TestCloud } from '~/tests/support/cloud'
import { compileView } from './compile-view'
import type { Boot, Report, Shared } from './messages'
import { wxApiNames } from './wx-api-names'

export const dist = path.resolve(__dirname, '../../../dist/weapp')

/** Files under a folder, by path from it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => statSync(path.join(folder, file)).isFile())
}

export interface OpenOptions {
  query?: Record<string, string>
  openid?: string
  /** WeChat scene: 1001 from the list of mini-programs, 1154 the single page in Moments. */
  scene?: number
  /** Whether the person has agreed to the privacy contract before; a new one has not. */
  hasAgreed?: boolean
  /** What an API answers in this run, by name; a text is the failure it ends with. */
  answers?: Record<string, object | string>
}

export interface OpenedPage {
  page: Page
  report(): Promise<Report>
  text(): Promise<string>
  /** Waits until the words are on the screen; tells what is there instead when they do not come. */
  shows(words: string | RegExp): Promise<void>
  /** Waits until nothing is on its way and the screen stays as it is. */
  settled(): Promise<Report>
  /** Something happens that the mini-program may listen to: `onNetworkStatusChange`, `onVoIPChatInterrupted`. */
  fire(name: string, ...values: unknown[]): Promise<void>
  /** Shares the page by WeChat's ⋯ menu and answers what the reader's WeChat gets. */
  share(channel: Shared['channel']): Promise<Shared>
  close(): Promise<void>
}

export interface Harness {
  cloud: TestCloud
  open(route: string, options?: OpenOptions): Promise<OpenedPage>
  close(): Promise<void>
}

/** Writes the page that runs the mini-program: view.js draws, logic.js is the worker that thinks. */
async function writeSite(folder: string) {
  await build({ entryPoints: { view: path.join(__dirname, 'view.ts'), logic: path.join(__dirname, 'logic.worker.ts') }, outdir: folder, bundle: true, format: 'iife', target: 'es2022', logLevel: 'silent' })
  const { wxml, wxss } = compileView(dist)
  writeFileSync(path.join(folder, 'compiled.js'), `window.$gwx=(()=>{${wxml}})();window.styleOf=(()=>{${wxss}})();`)
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><body><div id="page"></div><script>window.__checkDeviceWidth__=()=>{}</script><script src="compiled.js"></script><script src="view.js"></script>')
}

/** Runs the mini-program build on a local cloud, without DevTools. Close it in `afterAll`. @param environment of the functions */
export async function startHarness(seed: Seed, environment: Record<string, string> = {}): Promise<Harness> {
  const folder = mkdtempSync(path.join(tmpdir(), 'yicheng-weapp-'))
  await writeSite(folder)
  const cloud = await startTestCloud({ seed, staticDir: folder, environment })
  await cloud.runTimers('nightly')
  const browser: Browser = await launchBrowser()
  const files = Object.fromEntries(filesOf(dist).filter(file => /\.(js|json)$/.test(file)).map(file => [file, readFileSync(path.join(dist, file), 'utf8')]))
  const apiNames = wxApiNames()

  return {
    cloud,
    async open(route, { query = {}, openid, scene = 1001, hasAgreed = false, answers = {} } = {}) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, screen: { width: 390, height: 844 } })
      await page.goto(cloud.url)
      const boot: Boot = { files, apiNames, launch: { path: route, query, scene }, token: openid ? cloud.local.signIn(openid) : null, hasAgreed, answers }
      await page.evaluate(value => window.weapp.start(value), boot)
      const report = () => page.evaluate(() => window.weapp.report())
      const text = () => page.innerText('#page')
      return {
        page,
        report,
        text,
        async shows(words) {
          await page.getByText(words).first().waitFor({ state: 'attached', timeout: 10_000 }).catch(async () => {
            throw new Error(`${route} does not show ${String(words)} but:\n${await text()}\n${JSON.stringify(await report())}`)
          })
        },
        async settled() {
          // From now on, whatever an earlier wait saw: the report comes every 50 ms, after the screen.
          await page.evaluate(() => delete (window as { seen?: string }).seen)
          await page.waitForFunction(settledFor, 300, { timeout: 15_000, polling: 100 })
          return report()
        },
        fire: (name, ...values) => page.evaluate(given => window.weapp.fire(given.name, given.values), { name, values }),
        async share(channel) {
          const before = (await report()).shared.length
          await page.evaluate(way => window.weapp.share(way), channel)
          await page.waitForFunction(count => window.weapp.report().shared.length > count, before, { timeout: 10_000 })
          const [shared] = (await report()).shared.slice(before)
          if (!shared) throw new Error(`${route} shared nothing`)
          return shared
        },
        close: () => page.close(),
      }
    },
    async close() {
      await browser.close()
      await cloud.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs in the page: whether no call is under way and the text has not changed for `ms`. */
function settledFor(ms: number): boolean {
  const state = window as unknown as { seen?: string; since?: number }
  let busy = true
  try {
    busy = window.weapp.report().pending > 0
  } catch {
    return false
  }
  const text = document.body.innerText
  if (busy || text.trim() === '' || text !== state.seen) {
    state.seen = text
    state.since = performance.now()
    return false
  }
  return performance.now() - (state.since ?? 0) >= ms
}
