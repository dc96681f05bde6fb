import { isWide } from '../line-rules'
import type { Run, Weight } from '../marks'

/** Width of a short label in em, near enough to centre it: Chinese characters are square, others about half as wide. */
export function labelWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.55), 0)
}

/** A label of a chart, its baseline at `y`. */
export function label(text: string, x: number, y: number, { size, color, weight = 'regular', align = 'start' }: { size: number; color: string; weight?: Weight; align?: 'start' | 'center' | 'end' }): Run {
  const width = labelWidth(text) * size
  return { kind: 'run', text, x: align === 'end' ? x - width : align === 'center' ? x - width / 2 : x, y, size, weight, color }
}
