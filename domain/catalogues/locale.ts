/** The languages the product speaks; Chinese is the default. */
export type Locale = 'zh-CN' | 'en'

/** A text in both languages. */
export interface Localized {
  zh: string
  en: string
}

/** The text in the reader's language. */
export function localize(text: Localized, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh
}

/** Which side of a text in both languages a reader reads: of figures and marks that differ by language. */
export const sideOf = (locale: Locale): keyof Localized => (locale === 'en' ? 'en' : 'zh')

/**
 * The name of a catalogue entry in the reader's language. A code that the catalogue does not know (an older edition,
 * an import not yet mapped) is shown as it is: a reader can act on a code, not on a blank.
 */
export function labelOf(byCode: ReadonlyMap<string, Localized>, code: string, locale: Locale): string {
  const entry = byCode.get(code)
  return entry ? localize(entry, locale) : code
}
