import { type Line, type Sort, breakLines, spaceBefore } from './break-lines'
import { settable } from './letters'
import { outdent } from './line-rules'
import type { Mark, Run } from './marks'
import type { Paragraph, TextStyle } from './page-document'
import type { Setting } from './setting'
import type { Slab } from './slab'

/** From the top of an em of Chinese to its baseline (OpenType's ideographic em box). */
const ascent = 0.88

/** The dot of a point, in em: at the middle of a Chinese character. */
const dot = { x: 0.34, y: 0.37, radius: 0.13 } as const

interface StyledSort extends Sort {
  style: Pick<TextStyle, 'size' | 'color' | 'weight'>
}

/** A paragraph as its lines. Its first two lines and its last two stay together. */
export function setParagraph(paragraph: Paragraph, width: number, setting: Setting): Slab[] {
  const { indent = 0, align = 'start', style, hasDot = false } = paragraph
  const sorts = paragraph.spans.flatMap(({ text, style: own }) => sortsOf(text, { ...style, ...own }, setting))
  const lines = breakLines(sorts, width - indent)
  const baseline = (style.leading - style.size) / 2 + ascent * style.size
  return lines.map((line, index) => {
    const slack = width - indent - line.width
    const x = indent + (align === 'end' ? slack : align === 'center' ? slack / 2 : 0)
    const marks: Mark[] = runsOf(sorts, line, x, baseline)
    if (index === 0 && hasDot) marks.push({ kind: 'circle', x: dot.x * style.size, y: baseline - dot.y * style.size, radius: dot.radius * style.size, fill: style.color })
    const isInner = index === 0 || index === lines.length - 2
    const isLast = index === lines.length - 1
    return { height: style.leading, marks, baseline, keepsNext: isLast ? (paragraph.keepsNext ?? false) : isInner, isSpace: false }
  })
}

function sortsOf(text: string, style: StyledSort['style'], setting: Setting): StyledSort[] {
  const { letters } = setting
  return settable(text, setting).map((character) => ({
    character,
    advance: character === '\n' ? 0 : letters.advance(character, style.weight) * style.size,
    size: style.size,
    style,
  }))
}

/** Neighbours of one style and without space between them are drawn in one go. */
function runsOf(sorts: readonly StyledSort[], { from, to }: Line, left: number, baseline: number): Run[] {
  const runs: Run[] = []
  const first = sorts[from]
  let x = left - (first && first.advance > 0.9 * first.size ? outdent(first.character) * first.size : 0)
  for (let index = from; index < to; index++) {
    const sort = sorts[index] as StyledSort
    const gap = index > from ? spaceBefore(sorts, index) : 0
    x += gap
    const last = runs.at(-1)
    const { size, color, weight } = sort.style
    if (last && gap === 0 && sorts[index - 1]?.style === sort.style) last.text += sort.character
    else runs.push({ kind: 'run', x, y: baseline, text: sort.character, size, color, weight })
    x += sort.advance
  }
  return runs
}

/** Width of a text on one line, in points. */
export function widthOf(text: string, style: Pick<TextStyle, 'size' | 'color' | 'weight'>, setting: Setting): number {
  const [line] = breakLines(sortsOf(text, style, setting), Infinity)
  return line?.width ?? 0
}
