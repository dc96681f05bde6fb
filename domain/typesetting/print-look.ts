import type { Block, Paragraph, Space, Span, TextStyle } from './page-document'

/** Colours of paper: calm enough for a printer without any. */
export const paper = { ink: '#1c2530', body: '#333d49', muted: '#667180', pine: '#00634d', hairline: '#c9d3cf', tint: '#eef4f1', chip: '#dfeae5' } as const

const style = (size: number, leading: number, color: string, weight: TextStyle['weight'] = 'regular'): TextStyle => ({ size, leading, color, weight })

/** The type of printed reports. */
export const print = {
  title: style(22, 32, paper.ink, 'bold'),
  lead: style(10, 16, paper.muted),
  heading: style(13, 20, paper.pine, 'bold'),
  subheading: style(10.5, 17, paper.ink, 'bold'),
  body: style(10, 16, paper.body),
  note: style(9, 14, paper.muted),
  foot: style(8, 10, paper.muted),
} as const satisfies Record<string, TextStyle>

export const space = (height: number): Space => ({ kind: 'space', height })

export const paragraph = (text: string | readonly Span[], of: TextStyle, over: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  spans: typeof text === 'string' ? [{ text }] : text,
  style: of,
  ...over,
})

/** A chapter of a report: its heading stays with what follows. */
export function chapter(title: string, blocks: readonly Block[], note = ''): Block[] {
  if (blocks.length === 0) return []
  const under = note === '' ? [] : [paragraph(note, print.note, { keepsNext: true })]
  return [space(16), paragraph(title, print.heading, { keepsNext: true }), ...under, space(2), { kind: 'rule', color: paper.hairline, thickness: 0.8 }, space(7), ...blocks]
}
