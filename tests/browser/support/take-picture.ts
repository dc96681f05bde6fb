import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** Where pictures of screens go; SCREENSHOTS names another folder. */
export const picturesFolder = process.env.SCREENSHOTS ?? path.resolve(__dirname, '../../../.cache/screenshots')

/** Takes a picture of the whole screen once its typefaces are there: <name>.png. Answers the file. */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(picturesFolder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  const file = path.join(picturesFolder, `${name}.png`)
  await page.screenshot({ path: file })
  return file
}
