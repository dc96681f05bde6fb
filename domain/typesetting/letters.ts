import type { Weight } from './marks'

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
export function settable(text: string, letters: Letters, missing: Set<string>): string[] {
  const characters = [...text.normalize('NFC').replaceAll('\t', ' ').replace(invisible, '')]
  return characters.map((character) => {
    if (character === '\n' || letters.has(character)) return character
    missing.add(character)
    return missingSort
  })
}
