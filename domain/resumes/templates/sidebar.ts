import { type Block, type PageDocument, type TextStyle, a4 } from '~/domain/typesetting/page-document'
import { paper, paragraph, space } from '~/domain/typesetting/print-look'
import type { ResumePage, ResumePart } from '../resume-page'
import { type Look, footer, leadedLook, partBlocks, sectionTitle } from './parts'

const band = 184
const inset = 26
const gutter = 30
const right = 40
const name: TextStyle = { size: 24, leading: 34, color: paper.ink, weight: 'bold' }
const wished: TextStyle = { size: 11, leading: 17, color: paper.pine, weight: 'bold' }
const small: TextStyle = { size: 9.5, leading: 15.5, color: paper.body, weight: 'regular' }
const heading: TextStyle = { size: 12, leading: 18, color: paper.pine, weight: 'bold' }
const chinese: Look = {
  title: { size: 10.5, leading: 17, color: paper.ink, weight: 'bold' },
  body: { size: 9.8, leading: 15.8, color: paper.body, weight: 'regular' },
  note: { size: 9.2, leading: 17, color: paper.muted, weight: 'regular' },
  dates: 104,
  hasPlaceBelow: true,
}

/** Sections of few words stand in the band beside those that tell. */
const inBand = new Set<ResumePart['section']>(['skills', 'certificates', 'courses', 'hobbies'])

/** Two columns: who and what one can on the left, what one has done on the right. */
export function sidebar(page: ResumePage): PageDocument {
  const look = leadedLook(chinese, page.language)
  const aside: Block[] = [paragraph(page.name, name)]
  if (page.headline !== '') aside.push(space(3), paragraph(page.headline, wished))
  if (page.contact.length > 0) aside.push(space(14), ...page.contact.map((line) => paragraph(line, small)))
  for (const part of page.parts.filter(({ section }) => inBand.has(section))) aside.push(space(20), paragraph(sectionTitle(part, page), heading, { keepsNext: true }), space(6), ...bandBlocks(part))
  const main: Block[] = []
  for (const part of page.parts.filter(({ section }) => !inBand.has(section))) {
    main.push(space(16), mainHeading(sectionTitle(part, page)), space(5), ...partBlocks(part, page, look, 9))
  }
  return {
    title: page.name,
    language: page.language,
    page: a4,
    shrinksTo: 0.84,
    flows: [
      { x: inset, width: band - 2 * inset + 12, top: 48, bottom: 800, band: { x: 0, width: band, fill: paper.tint }, blocks: aside },
      { x: band + gutter, width: a4.width - band - gutter - right, top: 48, bottom: 800, blocks: main },
    ],
    footer: footer(page, inset),
  }
}

const mainHeading = (text: string): Block => ({
  kind: 'row',
  gap: 7,
  align: 'middle',
  keepsNext: true,
  cells: [{ width: 3, blocks: [{ kind: 'drawing', width: 3, height: 11, marks: [{ kind: 'rect', x: 0, y: 0, width: 3, height: 11, fill: paper.pine, radius: 1.5 }] }] }, { blocks: [paragraph(text, heading)] }],
})

function bandBlocks(part: ResumePart): Block[] {
  const lines = part.items.map(({ title, role, lines: [first = ''] }): Block => {
    const note = role || (part.section === 'hobbies' ? first : '')
    return paragraph(note === '' ? title : [{ text: title }, { text: `　${note}`, style: { color: paper.muted } }], small)
  })
  const blocks: Block[] = [...lines, ...part.text.map((text) => paragraph(text, small))]
  if (part.chips.length > 0) blocks.push(...(blocks.length > 0 ? [space(5)] : []), { kind: 'chips', items: part.chips, style: { ...small, size: 9, leading: 17 }, fill: paper.chip, gap: 5 })
  return blocks
}
