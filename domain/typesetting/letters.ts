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

/**
 * Controls, and what Unicode lets be ignored where it can't be drawn (DerivedCoreProperties: joiners, soft hyphens,
 * variation selectors of both planes, tags): no picture, and none is asked for.
 */
const invisible = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028-\u202e]/gu

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
