import type { Weight } from './marks'
import type { Setting } from './setting'

/** What setting type needs to know of a font. */
export interface Letters {
  /** width of a character, in em */
  advance(character: string, weight: Weight): number
  has(character: string): boolean
}

/** Stands where the font has no picture of a character: the mark that Chinese printers set for a missing sort. */
export const missingSort = '〓'

// Joiners, variation selectors and controls have no picture and ask for none.
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufe00-\ufe0f\ufeff]/gu

/** The text as it can be set: composed, without invisible characters, with a visible mark for what the font lacks. */
export function settable(text: string, { letters, language, missing }: Setting): string[] {
  const characters = [...narrowQuotes(text.normalize('NFC').replaceAll('\t', ' ').replace(invisible, ''), language)]
  return characters.map((character) => {
    if (character === '\n' || letters.has(character)) return character
    missing.add(character)
    return missingSort
  })
}

/** A Chinese font draws curled quotation marks as wide as a character: between Latin letters straight ones stand. */
function narrowQuotes(text: string, language: Setting['language']): string {
  if (language === 'zh-CN') return text.replace(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'")
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('…', '...')
}
