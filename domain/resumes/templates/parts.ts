import type { Block, Row, Span, TextStyle } from '~/domain/typesetting/page-document'
import { paper, paragraph, space } from '~/domain/typesetting/print-look'
import type { ResumeItem, ResumePage, ResumePart } from '../resume-page'
import { resumeWords } from '../words'

/** Typography of one template. */
export interface Look {
  title: TextStyle
  body: TextStyle
  note: TextStyle
  /** width of the column for dates */
  dates: number
  /** where it was stands on a line of its own: the column is narrow */
  hasPlaceBelow: boolean
}

/** Latin letters are lower than Chinese characters: their lines stand closer. */
export function leaded(style: TextStyle, language: ResumePage['language']): TextStyle {
  return language === 'en' ? { ...style, leading: style.leading * 0.9 } : style
}

export function leadedLook({ title, body, note, ...look }: Look, language: ResumePage['language']): Look {
  return { title: leaded(title, language), body: leaded(body, language), note: leaded(note, language), ...look }
}

/** One line: what it was, as what, where; its dates at the right end. */
export function headline(item: ResumeItem, { title, note, dates, hasPlaceBelow }: Look, keepsNext: boolean): Row {
  const spans: Span[] = [{ text: item.title }]
  if (item.role !== '') spans.push({ text: `　${item.role}`, style: { weight: 'regular', color: paper.body } })
  if (item.place !== '' && !hasPlaceBelow) spans.push({ text: `　${item.place}`, style: { weight: 'regular', color: paper.muted, size: note.size } })
  return {
    kind: 'row',
    gap: 12,
    align: 'baseline',
    keepsNext,
    cells: [{ blocks: [paragraph(spans, title)] }, ...(item.period === '' ? [] : [{ width: dates, blocks: [paragraph(item.period, note, { align: 'end' })] }])],
  }
}

/** Points of one thing; a single one needs no bullet. */
export function points(lines: readonly string[], { body }: Look): Block[] {
  if (lines.length === 1) return [paragraph(lines[0] ?? '', body)]
  return lines.map((line) => paragraph(line, body, { hasDot: true, indent: 10 }))
}

export function itemBlocks(item: ResumeItem, look: Look): Block[] {
  const place = look.hasPlaceBelow && item.place !== '' ? [paragraph(item.place, look.note, { keepsNext: item.lines.length > 0 })] : []
  return [headline(item, look, item.lines.length + place.length > 0), ...place, ...points(item.lines, look)]
}

/** Things that need no line of their own: courses with grades, certificates. */
export function inline(items: readonly ResumeItem[], { language }: ResumePage, withPlace: boolean): string {
  const { dot } = resumeWords[language]
  return items
    .map(({ title, role, place, period, lines }) => {
      const notes = [role, withPlace ? place : '', withPlace ? period : '', withPlace ? lines.join(' ') : ''].filter((text) => text !== '')
      if (notes.length === 0) return title
      if (language === 'en') return `${title} (${notes.join(', ')})`
      return withPlace ? `${title}（${notes.join('，')}）` : `${title} ${notes.join(' ')}`
    })
    .join(dot)
}

export const sectionTitle = ({ section }: ResumePart, { language }: ResumePage): string => resumeWords[language].sections[section]

/** Sections whose entries read as one line of things. */
export const isInline = ({ section }: ResumePart) => section === 'courses' || section === 'certificates' || section === 'hobbies'

/** What stands under a section's title, between its entries `gap` points. */
export function partBlocks(part: ResumePart, page: ResumePage, look: Look, gap: number): Block[] {
  if (isInline(part)) return [paragraph(inline(part.items, page, part.section !== 'courses'), look.body)]
  const blocks: Block[] = []
  part.items.forEach((item, index) => {
    if (index > 0) blocks.push(space(gap))
    blocks.push(...itemBlocks(item, look))
  })
  if (part.text.length > 0) blocks.push(...(part.section === 'skills' ? points(part.text, look) : part.text.map((text) => paragraph(text, look.body))))
  if (part.chips.length > 0) blocks.push(paragraph(part.chips.join(resumeWords[page.language].dot), look.body))
  return blocks
}

/** The foot of a résumé that needs more than one page. */
export function footer(page: ResumePage, margin: number) {
  return { start: page.name, end: '{page} / {pages}', style: { size: 8, leading: 10, color: paper.muted, weight: 'regular' as const }, margin, y: 818, leastPages: 2 }
}
