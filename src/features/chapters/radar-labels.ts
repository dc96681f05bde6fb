/** How wide a text is in px at a size of type. */
export type Measure = (text: string, size: number) => number

export interface PlacedLabel {
  lines: readonly string[]
  size: number
  align: 'left' | 'center' | 'right'
  /** where the lines begin, end or have their middle, by `align` */
  x: number
  /** top of the first line */
  y: number
}

/** Sizes and numbers of lines that are tried in this order: all names of one radar are written alike. */
const ways = [
  { size: 24, most: 2 },
  { size: 22, most: 2 },
  { size: 20, most: 2 },
  { size: 20, most: 3 },
] as const
export const lineHeight = 1.25

/**
 * Where the names of a radar's axes stand, within the room beside its axis: on two lines in the largest size in which all
 * of them fit, on three where the smallest is still too large.
 * @param at the end of each axis, a little beyond the outermost ring
 * @param edge left and right border of what may be written on
 */
export function placeRadarLabels(measure: Measure, labels: readonly { label: string; x: number; y: number }[], { middle, edge }: { middle: { x: number; y: number }; edge: { left: number; right: number } }): PlacedLabel[] {
  const placed = ({ size, most }: (typeof ways)[number]) =>
    labels.map(({ label, x, y }) => {
      const align = Math.abs(x - middle.x) < 12 ? 'center' : x > middle.x ? 'left' : 'right'
      const room = align === 'left' ? edge.right - x : align === 'right' ? x - edge.left : 2 * Math.min(x - edge.left, edge.right - x)
      const { lines, isWhole } = wrapWords((text) => measure(text, size), label, room, most)
      const height = lines.length * size * lineHeight
      // What stands above or below grows away from the radar, what stands beside it both ways.
      const top = align !== 'center' ? y - height / 2 : y < middle.y ? y + size / 2 - height : y - size / 2
      return { isWhole, at: { lines, size, align, x, y: top } satisfies PlacedLabel }
    })
  const [first, ...others] = ways
  let best = placed(first)
  for (const way of others) {
    if (best.every(({ isWhole }) => isWhole)) break
    best = placed(way)
  }
  return best.map(({ at }) => at)
}

/** A text on lines that break between words, and between any two Chinese characters; a word that is wider than a line is broken. */
export function wrapWords(measure: (text: string) => number, text: string, width: number, most: number): { lines: string[]; isWhole: boolean } {
  const words = text.match(/[A-Za-z0-9.+#&'-]+[/,]?\s*|\s+|[^]/gu) ?? []
  const pieces = words.flatMap((word) => (measure(word.trimEnd()) <= width ? [word] : [...word]))
  const isWhole = pieces.length === words.length
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return { lines, isWhole }
  let last = lines.slice(most - 1).join(' ')
  while (last !== '' && measure(`${last}…`) > width) last = last.slice(0, -1)
  return { lines: [...lines.slice(0, most - 1), `${last.trimEnd()}…`], isWhole: false }
}
