import { type FoundRange, markText } from './mark-text'
import type { QueryWord } from './query-words'

/** A piece of a longer text around what was found in it, on one line. */
export interface Excerpt {
  text: string
  marks: FoundRange[]
}

/** Characters before the first find, and of the whole piece. */
const before = 12
const length = 60

/** The piece around the first place that has any of the words; null when none has. */
export function excerpt(text: string, words: readonly QueryWord[]): Excerpt | null {
  const marks = markText(text, words)
  const first = marks[0]
  if (!first) return null
  const start = Math.max(0, first.start - before)
  const end = Math.min(text.length, Math.max(first.end, start + length))
  const [lead, tail] = [start > 0 ? '…' : '', end < text.length ? '…' : '']
  return {
    text: `${lead}${text.slice(start, end).replace(/\s/g, ' ')}${tail}`,
    marks: marks.filter((mark) => mark.end <= end).map((mark) => ({ start: mark.start - start + lead.length, end: mark.end - start + lead.length })),
  }
}
