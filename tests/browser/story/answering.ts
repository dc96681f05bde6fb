import type { Page } from 'playwright-core'
import type { Answer, InstrumentId } from '~/domain/assessments/instrument'
import { currentInstrument } from '~/reference/instruments/instruments'
import { assessments } from '~/src/i18n/zh-CN/assessments'
import type { TestCloud } from '~/tests/support/cloud'
import { said, see } from './acting'

/** On the page's clock: as long as one reads a question, and as long as the product lets an answer settle. ms */
const readingMs = 2600
const settlingMs = 200

export interface Answering {
  instrumentId: InstrumentId
  /** the first and the last question, counted from 1; all of them unless told */
  from?: number
  to?: number
  answer: (item: ReturnType<typeof currentInstrument>['items'][number], index: number) => Answer
  /** taps on a phone, keys at a desk */
  by?: 'taps' | 'keys'
  isHurried?: boolean
}

/**
 * Answers question by question as they come. The page's clock (`page.clock.install()`) is moved on instead of waiting, and
 * the cloud's with it: how long ago an answer was given is what counts of two.
 */
export async function answerQuestions(page: Page, cloud: TestCloud, { instrumentId, answer, from = 1, to, by = 'taps', isHurried = false }: Answering): Promise<void> {
  const { items } = currentInstrument(instrumentId)
  const moveOn = async (ms: number) => {
    cloud.local.clock.advance(ms)
    await page.clock.fastForward(ms)
  }
  for (const [index, item] of items.slice(0, to ?? items.length).entries()) {
    if (index + 1 < from) continue
    await see(page, said(assessments.take.position, { n: index + 1, total: items.length }))
    if (!isHurried) await moveOn(readingMs)
    const value = answer(item, index)
    if (by === 'keys') await page.keyboard.press(String(value))
    else await page.getByRole('radio').nth(value - 1).click()
    await moveOn(settlingMs)
  }
}
