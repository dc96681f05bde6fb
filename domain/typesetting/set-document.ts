import type { Letters } from './letters'
import { type Mark, type SetPage, moved } from './marks'
import type { PageDocument } from './page-document'
import { paginate } from './paginate'
import { setBlocks } from './set-blocks'
import { setParagraph } from './set-paragraph'
import type { Setting } from './setting'
import { stacked } from './slab'

/**
 * Sets a document: every mark on every page has its place. The same document and letters give the same pages.
 * @returns the pages, and the characters that the letters have no picture of (drawn as 〓)
 */
export function setDocument(document: PageDocument, letters: Letters): { pages: SetPage[]; missing: string[] } {
  const setting: Setting = { letters, missing: new Set() }
  const { width, height } = document.page
  const flows = document.flows.map((flow) => {
    const frames = paginate(setBlocks(flow.blocks, flow.width, setting), flow.bottom - flow.top)
    return { flow, frames }
  })
  const count = Math.max(1, ...flows.map(({ frames }) => frames.length))
  const pages = Array.from({ length: count }, (_, index): SetPage => {
    const bands = flows.flatMap(({ flow: { band } }): Mark[] => (band ? [{ kind: 'rect', y: 0, height, ...band }] : []))
    const texts = flows.flatMap(({ flow, frames }) => (frames[index] ?? []).map((mark) => moved(mark, flow.x, flow.top)))
    return { width, height, marks: [...bands, ...texts, ...footer(document, index + 1, count, setting)] }
  })
  return { pages, missing: [...setting.missing] }
}

function footer({ footer: foot, page }: PageDocument, number: number, count: number, setting: Setting): Mark[] {
  if (!foot) return []
  const fill = (text: string) => text.replaceAll('{page}', String(number)).replaceAll('{pages}', String(count))
  const line = (text: string, align: 'start' | 'end') =>
    stacked(setParagraph({ kind: 'paragraph', spans: [{ text: fill(text) }], style: foot.style, align }, page.width - 2 * foot.margin, setting)).marks
  return [...line(foot.start, 'start'), ...line(foot.end, 'end')].map((mark) => moved(mark, foot.margin, foot.y))
}
