import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Circus } from '@jest/types'
import { TestEnvironment } from 'jest-environment-node'
import type { Page } from 'playwright-core'

const folder = path.resolve(__dirname, '../../../.cache/screenshots/failed')

/** When a test fails, says what every open page showed at that moment, and keeps a picture of each. */
export default class SeeingEnvironment extends TestEnvironment {
  async handleTestEvent(event: Circus.Event): Promise<void> {
    if (event.name !== 'test_fn_failure') return
    const pages = (this.global as { openPages?: () => Page[] }).openPages?.() ?? []
    mkdirSync(folder, { recursive: true })
    for (const [at, page] of pages.entries()) {
      const file = path.join(folder, `${event.test.name.replace(/\W+/g, '-').slice(0, 60)}-${at}.png`)
      await page.screenshot({ path: file, timeout: 5_000 }).catch(() => undefined)
      const said = await page.evaluate(() => document.body.innerText).catch((error: unknown) => String(error))
      console.log(`“${event.test.name}” failed while ${page.url()} showed (${path.relative(process.cwd(), file)}):\n${said.replace(/\n{2,}/g, '\n').slice(-3000)}`)
    }
  }
}
