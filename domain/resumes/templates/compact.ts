import { type Block, type PageDocument, type TextStyle, a4 } from '~/domain/typesetting/page-document'
import { paper, paragraph, space } from '~/domain/typesetting/print-look'
import type { ResumePage, ResumePart } from '../resume-page'
import { resumeWords } from '../words'
import { type Look, footer, inline, isInline, itemBlocks, leadedLook, points, sectionTitle } from './parts'

const margin = 42
const gutter = 76
const name: TextStyle = { size: 21, leading: 28, color: paper.ink, weight: 'bold' }
const contact: TextStyle = { size: 9, leading: 13.5, color: paper.body, weight: 'regular' }
const heading: TextStyle = { size: 9.5, leading: 15, color: paper.ink, weight: 'bold' }
const chinese: Look = {
  title: { size: 10, leading: 15, color: paper.ink, weight: 'bold' },
  body: { size: 9.3, leading: 14, color: paper.body, weight: 'regular' },
  note: { size: 9, leading: 15, color: paper.muted, weight: 'regular' },
  dates: 104,
  hasPlaceBelow: false,
}

/** Dense, without colour, headings in the margin: for technical work, and for machines that read résumés. */
export function compact(page: ResumePage): PageDocument {
  const look = leadedLook(chinese, page.language)
  const head: Block = {
    kind: 'row',
    gap: 16,
    align: 'middle',
    cells: [
      { blocks: [paragraph(page.name, name), ...(page.headline === '' ? [] : [paragraph(page.headline, { ...contact, size: 10.5, leading: 16, color: paper.muted })])] },
      ...(page.contact.length > 0 ? [{ width: 190, blocks: page.contact.map((line) => paragraph(line, contact, { align: 'end' })) }] : []),
    ],
  }
  const blocks: Block[] = [head, space(6)]
  for (const part of page.parts) {
    blocks.push(space(6), { kind: 'rule', color: paper.ink, thickness: 0.6 }, space(5))
    contents(part, page, look).forEach((content, index) => {
      if (index > 0) blocks.push(space(5))
      blocks.push({
        kind: 'row',
        gap: 12,
        align: 'top',
        cells: [{ width: gutter, blocks: index === 0 ? [paragraph(sectionTitle(part, page), heading)] : [] }, { blocks: content }],
      })
    })
  }
  return {
    title: page.name,
    language: page.language,
    page: a4,
    shrinksTo: 0.86,
    flows: [{ x: margin, width: a4.width - 2 * margin, top: 36, bottom: 806, blocks }],
    footer: footer(page, margin),
  }
}

/** What stands beside a heading: pieces that no page end divides. */
function contents(part: ResumePart, page: ResumePage, look: Look): Block[][] {
  if (isInline(part)) return [[paragraph(inline(part.items, page, part.section !== 'courses'), look.body)]]
  const all = part.items.map((item) => itemBlocks(item, look))
  if (part.section === 'skills') {
    const chips = part.chips.length > 0 ? [paragraph(part.chips.join(resumeWords[page.language].dot), look.body)] : []
    return [[...chips, ...points(part.text, look)]]
  }
  return part.text.length > 0 ? [...all, part.text.map((text) => paragraph(text, look.body))] : all
}
