import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { DEMO_PERSONAS, personaOf, type PersonaKey } from '~/scripts/demo-data/personas'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { startTestCloud, type Seed, type TestCloud } from '~/tests/support/cloud'
import { launchBrowser } from './launch-browser'
import { rememberConnections } from './room-media'

export interface View {
  /** px; 390 is a phone, 1280 a desk */
  width?: number
  theme?: 'light' | 'dark'
  locale?: 'zh-CN' | 'en'
  /** How far the browser's clock is ahead of the machine's, in ms: where the cloud's was moved, so must be theirs. */
  ahead?: number
}

/** Somebody at a browser of their own. */
export interface Visit {
  context: BrowserContext
  page: Page
  /** What went wrong on the page so far: uncaught errors and what was logged as one. */
  errors: string[]
}

/** The built product on a local cloud, and a browser to look at it. */
export interface Product {
  cloud: TestCloud
  browser: Browser
  /** Opens the product as a persona of the demo (or anybody with an openid), signed in; at `url` of the hash router. */
  openAs(person: PersonaKey | { openid: string }, url?: string, view?: View): Promise<Visit>
  openAsVisitor(url?: string, view?: View): Promise<Visit>
  close(): Promise<void>
}

export interface ProductOptions {
  /** Documents to begin with; a small demo province unless given. */
  seed?: Seed
  hasFakeMedia?: boolean
}

/** In the page, before anything of it runs: a clock that is ahead. */
function moveClock(ahead: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (clock, values: ConstructorParameters<typeof Date>) => (values.length > 0 ? new clock(...values) : new clock(clock.now() + ahead)),
    get: (clock, name) => (name === 'now' ? () => clock.now() + ahead : (Reflect.get(clock, name) as unknown)),
  })
}

/** The demo's persons and stories with fewer people around them: seconds, not minutes. */
export const smallProvince = (): Seed => generateProvince({ seed: 1, now: new Date().toISOString(), students: 200, employers: 30, jobs: 150, shares: 30 })

export async function startProduct({ seed = smallProvince(), hasFakeMedia = false }: ProductOptions = {}): Promise<Product> {
  const personas = DEMO_PERSONAS.map(({ openid, name, note }) => ({ openid, name, note }))
  const cloud = await startTestCloud({ seed, personas, staticDir: process.env.H5_FOLDER ?? path.resolve(__dirname, '../../../dist/h5'), timers: true })
  await cloud.runTimers('nightly')
  const browser = await launchBrowser({ hasFakeMedia })
  // For seeing-environment.ts.
  Object.assign(globalThis, { openPages: () => browser.contexts().flatMap((context) => context.pages()) })

  const open = async (url: string, { width = 390, theme = 'light', locale = 'zh-CN', ahead = 0 }: View, token?: string): Promise<Visit> => {
    const context = await browser.newContext({
      baseURL: cloud.url,
      viewport: { width, height: width < 1024 ? 844 : 800 },
      colorScheme: theme,
      locale,
      timezoneId: 'Asia/Shanghai',
      hasTouch: width < 1024,
    })
    const kept: Record<'session' | 'device', Record<string, string>> = { session: token ? { 'yicheng.token': JSON.stringify(token) } : {}, device: { 'yicheng.locale': JSON.stringify(locale) } }
    await context.addInitScript(({ session, device }) => {
      for (const [key, value] of Object.entries(session)) if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, value)
      for (const [key, value] of Object.entries(device)) if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
    }, kept)
    if (ahead !== 0) await context.addInitScript(moveClock, ahead)
    if (hasFakeMedia) await context.addInitScript(rememberConnections)
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(`/#${url}`)
    return { context, page, errors }
  }

  return {
    cloud,
    browser,
    openAs: (person, url = '/', view = {}) => open(url, view, cloud.local.signIn(typeof person === 'string' ? personaOf(person).openid : person.openid)),
    openAsVisitor: (url = '/', view = {}) => open(url, view),
    async close() {
      await browser.close()
      await cloud.close()
    },
  }
}
