import { beginningWith, exactly, type TermRange } from '../index/term-range'
import { initialsTerm, isLatinTerm, isSoundTerm, soundTerm } from '../index/term-names'
import { isOneEdit, oneEditAway } from '../text/one-edit'
import { parsePinyin, type TypedSyllables } from '../text/parse-pinyin'
import { readingsOf } from '~/reference/pinyin/readings'
import type { QueryWord } from './query-words'

/**
 * One way in which a document may have a word: each part in one and the same field, a part being any of its terms.
 * `least`: that many of the parts are enough, in whatever fields.
 */
export interface WordPlan {
  parts: TermRange[][]
  least?: number
}

/** Chinese words of so many characters may miss some of their pairs. */
const looseFrom = 4
/** Share of the pairs that must be found all the same. */
const looseShare = 0.6
/** Letters a word must have for one of them to be a slip. */
const slipFrom = 4
/** Longer than any word; what is longer is not looked for with a slip. */
const slipTo = 24

/** As it is typed: Chinese by its pairs, a word of letters by its beginning. */
export function typedPlans({ kind, text }: QueryWord): WordPlan[] {
  if (kind === 'latin') return [{ parts: [[text.length > 1 ? beginningWith(text) : exactly(text)]] }]
  return [{ parts: pairsOf(text).map((pair) => [pair.length > 1 ? exactly(pair) : beginningWith(pair)]) }]
}

/**
 * Letters read as pinyin. One syllable by itself says little (xian is 西安, and the 限 of every 有限公司): it counts only
 * where the letters cannot be read as more.
 */
export function pinyinPlans({ kind, text }: QueryWord): WordPlan[] {
  const readings = kind === 'latin' ? parsePinyin(text, true) : []
  const longer = readings.filter(({ syllables }) => syllables.length > 1)
  return (longer.length > 0 ? longer : readings).map(soundPlan)
}

/** Near enough to be meant: Chinese that sounds the same or shares most of its pairs; first letters of the syllables. */
export function nearPlans({ kind, text }: QueryWord): WordPlan[] {
  if (kind === 'latin') return /^[a-z]{2,8}$/.test(text) ? [initialsPlan(text)] : []
  const plans: WordPlan[] = []
  const sounds = Array.from(text, readingsOf)
  if (text.length > 1 && sounds.every(({ length }) => length > 0)) {
    plans.push({ parts: pairsOf(text).map((_, at) => sounds[at]!.flatMap((first) => sounds[at + 1]!.map((second) => exactly(soundTerm([first, second]))))) })
  }
  const pairs = pairsOf(text)
  if (text.length >= looseFrom) plans.push({ parts: pairs.map((pair) => [exactly(pair)]), least: Math.ceil(pairs.length * looseShare) })
  return plans
}

/** One slip of the finger away from a word or from pinyin that some document has. */
export function slipPlans({ kind, text }: QueryWord, vocabulary: readonly string[]): WordPlan[] {
  if (kind !== 'latin' || text.length < slipFrom || text.length > slipTo) return []
  const words = vocabulary.filter((term) => isLatinTerm(term) && isOneEdit(term, text))
  const sounds = new Set(vocabulary.filter(isSoundTerm))
  const readings = /^[a-z]+$/.test(text) ? oneEditAway(text).flatMap((other) => parsePinyin(other, false)) : []
  const known = readings.filter(({ syllables }) => syllables.length > 1 && neighbours(syllables).every((pair) => sounds.has(soundTerm(pair))))
  return [...(words.length > 0 ? [{ parts: [words.map(exactly)] }] : []), ...known.map(soundPlan)]
}

/** Overlapping pairs of a Chinese word; of one character, the character. */
function pairsOf(text: string): string[] {
  return text.length === 1 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
}

function neighbours(syllables: readonly string[]): string[][] {
  return syllables.slice(1).map((syllable, at) => [syllables[at]!, syllable])
}

function soundPlan({ syllables, isOpen }: TypedSyllables): WordPlan {
  const [only] = syllables
  // A syllable by itself begins a pair or ends a run: both are named after it.
  if (only !== undefined && syllables.length === 1) return { parts: [[exactly(soundTerm([only])), beginningWith(soundTerm([only, '']))]] }
  const pairs = neighbours(syllables).map(soundTerm)
  return { parts: pairs.map((pair, at) => [isOpen && at === pairs.length - 1 ? beginningWith(pair) : exactly(pair)]) }
}

function initialsPlan(letters: string): WordPlan {
  if (letters.length < 3) return { parts: [[beginningWith(initialsTerm(letters))]] }
  return { parts: Array.from({ length: letters.length - 2 }, (_, at) => [exactly(initialsTerm(letters.slice(at, at + 3)))]) }
}
