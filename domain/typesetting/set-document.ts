import type { Letters } from './letters'
import { type Mark, type SetPage, moved, scaled } from './marks'
import type { PageDocument } from './page-document'
import { paginate } from './paginate'
import { setBlocks } from './set-blocks'
import { setParagraph } from './set-paragraph'
import type { Setting } from './setting'
import { stacked } from './slab'

/** Steps in which a document shrinks to fit one page. */
const step = 0.02

/**
 * Sets a document: every mark on every page has its place. The same document and letters give the same pages.
 * @returns the pages, and the characters that the letters have no picture of (drawn as 〓)
 */
export function setDocument(document: PageDocument, letters: Letters): { pages: SetPage[]; missing: string[] } {
  const setting: Setting = { letters, language: document.language, missing: new Set() }
  const whole = setAt(1, document, setting)
  const missing = [...setting.missing]
  if (whole.length === 1) return { pages: whole, missing }
  for (let scale = 1 - step; scale > (document.shrinksTo ?? 1) - step / 2; scale -= step) {
    const pages = setAt(scale, document, setting)
    if (pages.length === 1) return { pages, missing }
  }
  return { pages: whole, missing }
}

/** The frames keep their places; what stands in them is set at `scale` of its size. */
function setAt(scale: number, document: PageDocument, setting: Setting): SetPage[] {
  const { width, height } = document.page
  const flows = document.flows.map((flow) => ({ flow, frames: paginate(setBlocks(flow.blocks, flow.width / scale, setting), (flow.bottom - flow.top) / scale) }))
  const count = Math.max(1, ...flows.map(({ frames }) => frames.length))
  return Array.from({ length: count }, (_, index): SetPage => {
    const bands = flows.flatMap(({ flow: { band } }): Mark[] => (band ? [{ kind: 'rect', y: 0, height, ...band }] : []))
    const texts = flows.flatMap(({ flow, frames }) => (frames[index] ?? []).map((mark) => moved(scaled(mark, scale), flow.x, flow.top)))
    return { width, height, marks: [...bands, ...texts, ...footer(document, index + 1, count, setting)] }
  })
}

function footer({ footer: foot, page }: PageDocument, number: number, count: number, setting: Setting): Mark[] {
  if (!foot || count < (foot.leastPages ?? 1)) return []
  const fill = (text: string) => text.replaceAll('{page}', String(number)).replaceAll('{pages}', String(count))
  const line = (text: string, align: 'start' | 'end') =>
    stacked(setParagraph({ kind: 'paragraph', spans: [{ text: fill(text) }], style: foot.style, align }, page.width - 2 * foot.margin, setting)).marks
  return [...line(foot.start, 'start'), ...line(foot.end, 'end')].map((mark) => moved(mark, foot.margin, foot.y))
}
