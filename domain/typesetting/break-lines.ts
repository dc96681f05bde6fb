import { hang, hasSliver, isSpace, isSqueezed, mayBreak, sliver, whiteHalf } from './line-rules'

/** One character to be set. */
export interface Sort {
  character: string
  /** points */
  advance: number
  size: number
}

export interface Line {
  /** of the first and after the last sort; spaces at the end are left out */
  from: number
  to: number
  /** points, without what hangs over */
  width: number
}

/** Space before a sort because of its neighbour, in points; negative where the two are drawn together. */
export function spaceBefore(sorts: readonly Sort[], index: number): number {
  const [before, after] = [sorts[index - 1], sorts[index]]
  if (!before || !after) return 0
  const size = Math.min(before.size, after.size)
  if (hasSliver(before.character, after.character)) return sliver * size
  // Only where the font draws the mark full-width: a font for Latin has narrow quotation marks.
  return before.advance > 0.9 * before.size && after.advance > 0.9 * after.size && isSqueezed(before.character, after.character) ? -whiteHalf * size : 0
}

/**
 * Breaks sorts into lines no wider than `width` points, each as full as the rules of Chinese and of words allow. A word
 * wider than a line is broken where the line is full. `\n` ends a line.
 */
export function breakLines(sorts: readonly Sort[], width: number): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < sorts.length) {
    const end = endOfLine(sorts, start, width)
    lines.push(trimmed(sorts, start, end))
    start = sorts[end]?.character === '\n' ? end + 1 : skipSpaces(sorts, end)
  }
  // An empty paragraph is a line, and so is what follows a last \n.
  if (sorts.length === 0 || sorts.at(-1)?.character === '\n') lines.push({ from: sorts.length, to: sorts.length, width: 0 })
  return lines
}

/** The index after the last sort of the line that begins at `start`. */
function endOfLine(sorts: readonly Sort[], start: number, width: number): number {
  let x = 0
  let lastBreak = -1
  for (let index = start; index < sorts.length; index++) {
    const sort = sorts[index] as Sort
    if (sort.character === '\n') return index
    const before = sorts[index - 1]
    if (index > start && before && mayBreak(before.character, sort.character)) lastBreak = index
    x += sort.advance + (index > start ? spaceBefore(sorts, index) : 0)
    const needed = x - hang(sort.character) * sort.size
    // Half a thousandth of a point: sums of widths are no exact numbers.
    if (!isSpace(sort.character) && needed > width + 0.0005) return lastBreak > start ? lastBreak : Math.max(index, start + 1)
  }
  return sorts.length
}

function trimmed(sorts: readonly Sort[], from: number, end: number): Line {
  let to = end
  while (to > from && isSpace(sorts[to - 1]?.character ?? '')) to--
  let width = 0
  for (let index = from; index < to; index++) width += (sorts[index]?.advance ?? 0) + (index > from ? spaceBefore(sorts, index) : 0)
  return { from, to, width }
}

function skipSpaces(sorts: readonly Sort[], from: number): number {
  let index = from
  while (isSpace(sorts[index]?.character ?? '')) index++
  return index
}
