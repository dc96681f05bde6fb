import { type Block, type PageDocument, type TextStyle, a4 } from '~/domain/typesetting/page-document'
import { paper, paragraph, space } from '~/domain/typesetting/print-look'
import type { ResumePage } from '../resume-page'
import { type Look, footer, leadedLook, partBlocks, sectionTitle } from './parts'

const margin = 50
const name: TextStyle = { size: 25, leading: 34, color: paper.ink, weight: 'bold' }
const wished: TextStyle = { size: 11.5, leading: 18, color: paper.pine, weight: 'bold' }
const contact: TextStyle = { size: 9.5, leading: 15, color: paper.muted, weight: 'regular' }
const heading: TextStyle = { size: 12, leading: 18, color: paper.pine, weight: 'bold' }
const chinese: Look = {
  title: { size: 10.5, leading: 17, color: paper.ink, weight: 'bold' },
  body: { size: 10, leading: 16, color: paper.body, weight: 'regular' },
  note: { size: 9.5, leading: 17, color: paper.muted, weight: 'regular' },
  dates: 118,
  hasPlaceBelow: false,
}

/** One column, a rule under every heading: what a reader of five hundred résumés expects. */
export function classic(page: ResumePage): PageDocument {
  const look = leadedLook(chinese, page.language)
  const blocks: Block[] = [
    {
      kind: 'row',
      gap: 16,
      align: 'baseline',
      cells: [{ blocks: [paragraph(page.name, name)] }, ...(page.headline === '' ? [] : [{ width: 240, blocks: [paragraph(page.headline, wished, { align: 'end' })] }])],
    },
    ...(page.contact.length > 0 ? [space(2), paragraph(page.contact.join('   |   '), contact)] : []),
    space(4),
  ]
  for (const part of page.parts) {
    blocks.push(space(11), paragraph(sectionTitle(part, page), heading, { keepsNext: true }), space(2), { kind: 'rule', color: paper.hairline, thickness: 0.8 }, space(5), ...partBlocks(part, page, look, 7))
  }
  return {
    title: page.name,
    language: page.language,
    page: a4,
    shrinksTo: 0.84,
    flows: [{ x: margin, width: a4.width - 2 * margin, top: 44, bottom: 804, blocks }],
    footer: footer(page, margin),
  }
}
