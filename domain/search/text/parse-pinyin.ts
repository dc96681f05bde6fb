import { SYLLABLES } from '~/reference/pinyin/readings'

const syllables = new Set(SYLLABLES)
const beginnings = new Set(SYLLABLES.flatMap((syllable) => Array.from(syllable, (_, at) => syllable.slice(0, at + 1))))
const longest = Math.max(...SYLLABLES.map(({ length }) => length))

/** Typed pinyin taken apart. */
export interface TypedSyllables {
  syllables: string[]
  /** true when the last one is only begun: "ruanj" */
  isOpen: boolean
}

/** More readings of one typed word are not looked at. */
const most = 6
/** Where letters can be read in very many ways ('nanananana'), the walk stops here. */
const enough = 64

/**
 * The ways to read letters as pinyin, those with the fewest syllables first: "xian" is 先 and 西安. With
 * `mayBeOpen` the last syllable may be unfinished, as while typing, after at least one that is whole.
 */
export function parsePinyin(letters: string, mayBeOpen: boolean): TypedSyllables[] {
  if (!/^[a-z]+$/.test(letters)) return []
  const found: TypedSyllables[] = []
  const walk = (at: number, before: string[]) => {
    if (found.length >= enough) return
    if (at === letters.length) {
      found.push({ syllables: before, isOpen: false })
      return
    }
    for (let length = Math.min(longest, letters.length - at); length > 0; length -= 1) {
      const part = letters.slice(at, at + length)
      if (syllables.has(part)) walk(at + length, [...before, part])
      else if (mayBeOpen && before.length > 0 && at + length === letters.length && beginnings.has(part)) found.push({ syllables: [...before, part], isOpen: true })
    }
  }
  walk(0, [])
  return found.sort((a, b) => Number(a.isOpen) - Number(b.isOpen) || a.syllables.length - b.syllables.length).slice(0, most)
}
