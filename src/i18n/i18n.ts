import i18next from 'i18next'
import type { Locale } from '~/domain/catalogues/locale'
import { en, zhCN } from './catalogue'
import { choosePlural } from './choose-plural'
import type { TextKey, TextParams } from './text-key'

/** i18next without its formatters and plural rules: both need Intl, which a mini-program does not have. */
const instance = i18next.createInstance()

void instance.init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  supportedLngs: ['zh-CN', 'en'],
  resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
})

/** The typed look-up: the key must exist and its placeholders must be filled. */
export type Translate = <Key extends TextKey>(key: Key, ...params: TextParams<Key>) => string

export function translate<Key extends TextKey>(locale: Locale, key: Key, ...params: TextParams<Key>): string {
  const values = params[0] ?? {}
  return choosePlural(instance.t(key, { lng: locale, ...values }), values)
}

/** The text at a path known only at run time (an error code, a reason code), or undefined. */
export function findText(locale: Locale, path: string, values: Readonly<Record<string, string | number>> = {}): string | undefined {
  if (!instance.exists(path, { lng: locale })) return undefined
  const text: unknown = instance.t(path, { lng: locale, returnObjects: true, ...values })
  return typeof text === 'string' ? choosePlural(text, values) : undefined
}
