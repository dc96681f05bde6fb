import type { Locator, Page } from 'playwright-core'
import { common } from '~/src/i18n/zh-CN/common'

export type Place = Page | Locator

/** A text of the product with its {{places}} filled in. */
export function said(text: string, places: Record<string, string | number> = {}): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(places[name] ?? ''))
}

/** A text of the product whatever stands in its {{places}}. */
export function saying(text: string): RegExp {
  const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(parts.join('.+?'))
}

/** A button by its whole name, or by a pattern of it. */
export const button = (place: Place, name: string | RegExp): Locator => place.getByRole('button', { name, exact: true }).filter({ visible: true })

export const tap = (place: Place, name: string | RegExp): Promise<void> => button(place, name).click()

export const write = (place: Place, label: string, text: string): Promise<void> => place.getByRole('textbox', { name: label, exact: true }).fill(text)

/** Waits until a text is in sight; a page that is left stays in the document, hidden. */
export const see = (place: Place, text: string | RegExp): Promise<void> => place.getByText(text).filter({ visible: true }).first().waitFor()

/** Waits until a text is in sight no more. */
export const seeNoMore = (place: Place, text: string | RegExp): Promise<void> => place.getByText(text).filter({ visible: true }).first().waitFor({ state: 'hidden' })

/** The sheet or dialog of that title. */
export const sheet = (page: Page, title: string | RegExp): Locator => page.getByRole('dialog', { name: title })

/** Answers a picker field: opens it, looks each answer up and ticks it. */
export async function choose(page: Page, label: string, answers: readonly string[], mode: 'single' | 'multiple' = 'multiple'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label} `) }).click()
  const picker = sheet(page, label)
  for (const answer of answers) {
    const option = picker.getByRole('option', { name: answer, exact: true }).first()
    // A script types faster than the opening sheet listens: what was typed too early is typed again.
    for (let tries = 0; tries < 5; tries += 1) {
      await picker.getByRole('textbox').fill('')
      await picker.getByRole('textbox').fill(answer)
      if (await option.waitFor({ timeout: 3_000 }).then(() => true, () => false)) break
    }
    await option.click()
  }
  if (mode === 'multiple') await tap(picker, saying(common.selected.replace('{{n}} 项', '{{n}}')))
  await picker.waitFor({ state: 'hidden' })
}

/** Names of the operations that a page calls while `work` goes on. */
export async function callsDuring(page: Page, work: () => Promise<void>): Promise<string[]> {
  const calls: string[] = []
  const note = (request: { url(): string; method(): string; postDataJSON(): unknown }) => {
    if (request.method() === 'POST' && request.url().includes('/cloud/call/')) calls.push((request.postDataJSON() as { operation: string }).operation)
  }
  page.on('request', note)
  await work()
  page.off('request', note)
  return calls
}

/** Where a page stands: the part of its address after the hash. */
export const addressOf = (page: Page): string => page.url().split('#')[1] ?? ''

/** A parameter of where a page stands. */
export const parameterOf = (page: Page, name: string): string => new URLSearchParams(addressOf(page).split('?')[1]).get(name) ?? ''

/** Waits until a page stands at a route. */
export const standsAt = (page: Page, path: string): Promise<void> => page.waitForURL((url) => url.hash.includes(path))

/**
 * Goes to an address of the product (`/pages/…`), and waits until its page is the only one in sight: the page that is left
 * stays there for a moment, often with a button of the same name.
 */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`/#${address}`)
  const [path = ''] = address.split('?')
  await page.waitForFunction((route) => {
    const inSight = [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0)
    return inSight.length === 1 && inSight[0]?.id.startsWith(route) === true
  }, path)
}
