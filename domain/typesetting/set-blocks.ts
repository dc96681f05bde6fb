import { type Mark, moved } from './marks'
import type { Block, Box, Chips, Row, Table } from './page-document'
import { setParagraph, widthOf } from './set-paragraph'
import type { Setting } from './setting'
import { type Slab, kept, space, stacked } from './slab'

/** Sets blocks under each other into a frame of `width` points. */
export function setBlocks(blocks: readonly Block[], width: number, setting: Setting): Slab[] {
  return blocks.flatMap((block) => setBlock(block, width, setting))
}

function setBlock(block: Block, width: number, setting: Setting): Slab[] {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block, width, setting)
    case 'space':
      return [space(block.height)]
    case 'rule':
      return [{ height: block.thickness, marks: [{ kind: 'rect', x: 0, y: 0, width, height: block.thickness, fill: block.color }], baseline: 0, keepsNext: true, isSpace: false }]
    case 'row':
      return [setRow(block, width, setting)]
    case 'group':
      return kept(setBlocks(block.blocks, width, setting))
    case 'box':
      return [setBox(block, width, setting)]
    case 'chips':
      return setChips(block, width, setting)
    case 'table':
      return setTable(block, width, setting)
    case 'drawing':
      return [{ height: block.height, marks: block.marks.map((mark) => moved(mark, (width - block.width) / 2, 0)), baseline: 0, keepsNext: false, isSpace: false }]
  }
}

/** Widths of cells side by side: those that ask for none share the rest. */
function shares(cells: readonly { width?: number }[], gap: number, width: number): number[] {
  const taken = cells.reduce((sum, cell) => sum + (cell.width ?? 0), gap * (cells.length - 1))
  const free = cells.filter((cell) => cell.width === undefined).length
  return cells.map((cell) => cell.width ?? Math.max(0, width - taken) / free)
}

function setRow({ cells, gap, align, keepsNext = false }: Row, width: number, setting: Setting): Slab {
  const widths = shares(cells, gap, width)
  const set = cells.map(({ blocks }, index) => stacked(setBlocks(blocks, widths[index] ?? 0, setting)))
  const baseline = Math.max(...set.map((cell) => cell.baseline))
  const tallest = Math.max(...set.map((cell) => cell.height))
  const marks: Mark[] = []
  let [x, height] = [0, 0]
  set.forEach((cell, index) => {
    const y = align === 'baseline' ? baseline - cell.baseline : align === 'middle' ? (tallest - cell.height) / 2 : 0
    for (const mark of cell.marks) marks.push(moved(mark, x, y))
    height = Math.max(height, y + cell.height)
    x += (widths[index] ?? 0) + gap
  })
  return { height, marks, baseline, keepsNext, isSpace: false }
}

function setBox({ blocks, padding, fill, radius }: Box, width: number, setting: Setting): Slab {
  const inside = stacked(setBlocks(blocks, width - 2 * padding, setting))
  const height = inside.height + 2 * padding
  const ground: Mark = { kind: 'rect', x: 0, y: 0, width, height, fill, radius }
  return { height, marks: [ground, ...inside.marks.map((mark) => moved(mark, padding, padding))], baseline: padding + inside.baseline, keepsNext: false, isSpace: false }
}

function setChips({ items, style, fill, gap }: Chips, width: number, setting: Setting): Slab[] {
  const inset = style.size * 0.6
  const rows: { text: string; x: number; width: number }[][] = []
  let x = Infinity
  for (const text of items) {
    const own = Math.min(width, widthOf(text, style, setting) + 2 * inset)
    if (x + own > width + 0.0005) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ text, x, width: own })
    x += own + gap
  }
  return rows.map((row) => {
    const lines = row.map((chip) => ({ ...chip, slab: stacked(setParagraph({ kind: 'paragraph', spans: [{ text: chip.text }], style }, chip.width - 2 * inset + 0.01, setting)) }))
    const height = Math.max(...lines.map(({ slab }) => slab.height))
    const marks = lines.flatMap(({ x: left, width: own, slab }): Mark[] => [
      { kind: 'rect', x: left, y: 0, width: own, height: slab.height, fill, radius: Math.min(4, style.leading / 2) },
      ...slab.marks.map((mark) => moved(mark, left + inset, 0)),
    ])
    return { height: height + gap, marks, baseline: lines[0]?.slab.baseline ?? 0, keepsNext: false, isSpace: false }
  })
}

function setTable({ columns, head, rows, headStyle, style, rule, gap }: Table, width: number, setting: Setting): Slab[] {
  const line = (cells: readonly string[], ofHead: boolean): Slab => {
    const own = ofHead ? headStyle : style
    const row = setRow(
      {
        kind: 'row',
        gap,
        align: 'baseline',
        cells: columns.map((column, index) => ({
          ...(column.width === undefined ? {} : { width: column.width }),
          blocks: [{ kind: 'paragraph', spans: [{ text: cells[index] ?? '' }], style: own, align: column.align ?? 'start' }],
        })),
      },
      width,
      setting,
    )
    const pad = style.size * 0.3
    const under: Mark = { kind: 'rect', x: 0, y: row.height + 2 * pad - 0.5, width, height: 0.5, fill: rule }
    return { height: row.height + 2 * pad, marks: [...row.marks.map((mark) => moved(mark, 0, pad)), under], baseline: row.baseline + pad, keepsNext: ofHead, isSpace: false }
  }
  const top = line(head, true)
  return [top, ...rows.map((cells) => ({ ...line(cells, false), head: top }))]
}
