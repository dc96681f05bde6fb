import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { DEMO_PERSONAS, personaOf, type PersonaKey } from '~/scripts/demo-data/personas'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { startTestCloud, type Seed, type TestCloud } from '~/tests/support/cloud'
import { launchBrowser } from './launch-browser'

export interface View {
  /** px; 390 is a phone, 1280 a desk */
  width?: number
  theme?: 'light' | 'dark'
  locale?: 'zh-CN' | 'en'
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

/** The demo's persons and stories with fewer people around them: seconds, not minutes. */
const smallProvince = (): Seed => generateProvince({ seed: 1, now: new Date().toISOString(), students: 200, employers: 30, jobs: 150, shares: 30 })

export async function startProduct({ seed = smallProvince(), hasFakeMedia = false }: ProductOptions = {}): Promise<Product> {
  const personas = DEMO_PERSONAS.map(({ openid, name, note }) => ({ openid, name, note }))
  const cloud = await startTestCloud({ seed, personas, staticDir: process.env.H5_FOLDER ?? path.resolve(__dirname, '../../../dist/h5'), timers: true })
  await cloud.runTimers('nightly')
  const browser = await launchBrowser({ hasFakeMedia })

  const open = async (url: string, { width = 390, theme = 'light', locale = 'zh-CN' }: View, token?: string): Promise<Visit> => {
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
