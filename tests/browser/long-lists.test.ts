import type { Page } from 'playwright-core'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { common } from '~/src/i18n/zh-CN/common'
import { search } from '~/src/i18n/zh-CN/search'
import { startProduct, type Product } from './support/product'

/** Enough postings that a thousand of them are public. */
const jobs = 1320
/** Elements of a whole page, however long its list has become: three screens of rows, and a page of new ones. A thousand rows are 25,000. */
const mostElements = 1500

let product: Product
beforeAll(async () => {
  product = await startProduct({ seed: generateProvince({ seed: 1, now: new Date().toISOString(), students: 200, employers: 260, jobs, shares: 10 }) })
}, 180_000)
afterAll(() => product.close())

const list = (page: Page) => page.getByRole('list', { name: search.results })

/** The page that is in front: where it is scrolled to, how high it is, how many elements it is made of. */
const front = (page: Page) =>
  page.evaluate(() => {
    const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter(({ offsetHeight }) => offsetHeight > 0)
    const scroller = pages[pages.length - 1]!
    return { top: Math.round(scroller.scrollTop), height: scroller.scrollHeight, elements: scroller.querySelectorAll('*').length }
  })

const scrollTo = (page: Page, top: number) =>
  page.evaluate((to) => {
    const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter(({ offsetHeight }) => offsetHeight > 0)
    pages[pages.length - 1]!.scrollTop = to
  }, top)

/** Goes to the end, as often as the list grows. @returns how many rows it says there are, and the most elements on the way */
async function toTheEnd(page: Page): Promise<{ rows: number; elements: number }> {
  for (let elements = 0; ; ) {
    const { height, elements: now } = await front(page)
    elements = Math.max(elements, now)
    await scrollTo(page, height)
    const seen = await page.waitForFunction((before) => {
      const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter(({ offsetHeight }) => offsetHeight > 0)
      const rows = [...pages[pages.length - 1]!.querySelectorAll('[aria-posinset]')]
      const last = rows[rows.length - 1]
      if (last && last.getAttribute('aria-posinset') === last.getAttribute('aria-setsize')) return { rows: Number(last.getAttribute('aria-setsize')) }
      return pages[pages.length - 1]!.scrollHeight > before && { rows: 0 }
    }, height)
    const { rows } = (await seen.jsonValue()) as { rows: number }
    if (rows > 0) return { rows, elements }
  }
}

test('a thousand jobs are one list that stays light, and one comes back to where one was', async () => {
  const { page, errors } = await product.openAs('student', '/pages/jobs/index')
  await list(page).getByRole('listitem').first().waitFor()
  const { rows, elements } = await toTheEnd(page)
  expect(rows).toBeGreaterThanOrEqual(1000)
  expect(elements).toBeLessThan(mostElements)

  await scrollTo(page, Math.round((await front(page)).height / 2))
  // A card in sight, clicked where it stands: looking for it by its place in the document would scroll.
  const seen = await page.waitForFunction(() => {
    const row = [...document.querySelectorAll('[aria-posinset]')].find((one) => one.getBoundingClientRect().top > 100 && one.getBoundingClientRect().bottom < 740)
    return row && { number: row.getAttribute('aria-posinset'), left: row.getBoundingClientRect().left, top: row.getBoundingClientRect().top }
  })
  const { number, left, top } = (await seen.jsonValue()) as { number: string; left: number; top: number }
  await page.mouse.click(left + 40, top + 30)
  await page.getByRole('button', { name: common.back }).filter({ visible: true }).click()
  // The same card stands where it stood; a row's height of a hair above it may have been measured meanwhile.
  await page.waitForFunction(
    (wanted) => Math.abs((document.querySelector(`[aria-posinset="${wanted.number}"]`)?.getBoundingClientRect().top ?? Infinity) - wanted.top) < 8,
    { number, top },
  )
  expect(errors).toEqual([])
}, 120_000)

test('a phone’s roster fetches on by itself, without a button', async () => {
  const { page } = await product.openAs('career-office', '/campus/pages/students/index')
  await page.locator('[aria-posinset]').first().waitFor()
  const { rows, elements } = await toTheEnd(page)
  expect(rows).toBeGreaterThan(60)
  expect(elements).toBeLessThan(mostElements)
}, 60_000)
