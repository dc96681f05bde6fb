import { writeFileSync } from 'node:fs'
import { takePicture } from '~/tests/browser/support/take-picture'
import type { Story } from './story'

/** One step of the story, a test of its own. A step that fails leaves pictures of every page; those after it don't begin. */
export function step(cast: Pick<Story<string>, 'brokenAt' | 'seats'>, name: string, act: () => Promise<void>): void {
  test(name, async () => {
    if (cast.brokenAt !== undefined) throw new Error(`The story broke at "${cast.brokenAt}"`)
    try {
      await act()
    } catch (error) {
      cast.brokenAt = name
      for (const [role, { page }] of cast.seats) {
        const picture = await takePicture(page, `story-broken-${role}`)
        writeFileSync(`${picture}.txt`, await page.locator('body').ariaSnapshot())
        process.stderr.write(`${role} stands at ${page.url()}: ${picture}\n`)
      }
      throw error
    }
  })
}
