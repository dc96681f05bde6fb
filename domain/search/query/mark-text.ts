import { readingsOf } from '~/reference/pinyin/readings'
import { foldText } from '../text/fold-text'
import { isOneEdit } from '../text/one-edit'
import { parsePinyin } from '../text/parse-pinyin'
import { type Run, scanRuns } from '../text/scan-runs'
import type { QueryWord } from './query-words'

/** A stretch of a text that a query found; offsets in UTF-16 units, end exclusive. */
export interface FoundRange {
  start: number
  end: number
}

/** Where a text has the words of a query: as typed; else by sound, by first letters, with a slip, or in part. Ascending, apart. */
export function markText(text: string, words: readonly QueryWord[]): FoundRange[] {
  const runs = scanRuns(foldText(text))
  return joined(words.flatMap((word) => (word.kind === 'han' ? chineseRanges(word.text, runs) : letterRanges(word.text, runs))))
}

function chineseRanges(word: string, runs: readonly Run[]): FoundRange[] {
  const chinese = runs.filter(({ kind }) => kind === 'han')
  const typed = chinese.flatMap((run) => occurrences(run, word))
  if (typed.length > 0 || word.length === 1) return typed
  const sounds = Array.from(word, readingsOf)
  const spoken = chinese.flatMap((run) => soundRanges(run, sounds.map((readings) => (character) => readingsOf(character).some((each) => readings.includes(each)))))
  if (spoken.length > 0) return spoken
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)).flatMap((pair) => chinese.flatMap((run) => occurrences(run, pair)))
}

function letterRanges(word: string, runs: readonly Run[]): FoundRange[] {
  const [chinese, latin] = [runs.filter(({ kind }) => kind === 'han'), runs.filter(({ kind }) => kind === 'latin')]
  const typed = latin.filter(({ text }) => (word.length > 1 ? text.startsWith(word) : text === word)).map(({ start }) => ({ start, end: start + word.length }))
  if (typed.length > 0) return typed
  for (const { syllables, isOpen } of parsePinyin(word, true)) {
    const tests = syllables.map((syllable, at) => (character: string) =>
      readingsOf(character).some((each) => (isOpen && at === syllables.length - 1 ? each.startsWith(syllable) : each === syllable)),
    )
    const spoken = chinese.flatMap((run) => soundRanges(run, tests))
    if (spoken.length > 0) return spoken
  }
  const initials = Array.from(word, (letter) => (character: string) => readingsOf(character).some((each) => each.startsWith(letter)))
  const abbreviated = word.length > 1 && word.length <= 8 ? chinese.flatMap((run) => soundRanges(run, initials)) : []
  if (abbreviated.length > 0) return abbreviated
  return latin.filter(({ text }) => isOneEdit(text, word)).map(({ start, text }) => ({ start, end: start + text.length }))
}

function occurrences({ text, start }: Run, wanted: string): FoundRange[] {
  const found: FoundRange[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push({ start: start + at, end: start + at + wanted.length })
  return found
}

/** Where consecutive characters pass one test each. */
function soundRanges({ text, start }: Run, tests: readonly ((character: string) => boolean)[]): FoundRange[] {
  const found: FoundRange[] = []
  for (let at = 0; at + tests.length <= text.length; at += 1) {
    if (tests.every((passes, offset) => passes(text.charAt(at + offset)))) found.push({ start: start + at, end: start + at + tests.length })
  }
  return found
}

function joined(ranges: readonly FoundRange[]): FoundRange[] {
  const apart: FoundRange[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = apart[apart.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else apart.push({ start, end })
  }
  return apart
}
