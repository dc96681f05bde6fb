import type { Locale } from '~/domain/catalogues/locale'
import { zhCN } from './catalogue'
import { findText } from './i18n'

/**
 * Words for the code of a reply: `errors.<CODE>` for what every operation may answer, otherwise
 * `<capability>.errors.<CODE>` of whichever catalogue has it.
 */
export function errorText(locale: Locale, code: string): string {
  const shared = findText(locale, `errors.${code}`)
  if (shared !== undefined) return shared
  for (const capability of Object.keys(zhCN)) {
    const own = findText(locale, `${capability}.errors.${code}`)
    if (own !== undefined) return own
  }
  return findText(locale, 'errors.UNKNOWN') ?? code
}
