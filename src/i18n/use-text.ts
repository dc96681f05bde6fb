import { useMemo } from 'react'
import type { Locale } from '~/domain/catalogues/locale'
import { errorText } from './error-text'
import { findText, translate } from './i18n'
import type { Translate } from './i18n'
import { useLocaleStore } from './locale-store'

export interface TextTools {
  locale: Locale
  /** `t('common.total', { n: 3 })` */
  t: Translate
  /** Words for the code of a failed reply. */
  errorText: (code: string) => string
  /** A text at a path made at run time, e.g. `matching.student.chip.major.${fit}`; undefined when there is none. */
  find: (path: string, values?: Readonly<Record<string, string | number>>) => string | undefined
}

/** The words of the language in use; components that call it follow a change of language. */
export function useText(): TextTools {
  const locale = useLocaleStore((state) => state.locale)
  return useMemo(
    () => ({
      locale,
      t: (key, ...params) => translate(locale, key, ...params),
      errorText: (code) => errorText(locale, code),
      find: (path, values) => findText(locale, path, values),
    }),
    [locale],
  )
}
