import { create } from 'zustand'
import type { Locale } from '~/domain/catalogues/locale'

/** The language in use; the platform keeps it on the device and restores it at launch. */
export const useLocaleStore = create<{ locale: Locale }>(() => ({ locale: 'zh-CN' }))

export function setLocale(locale: Locale): void {
  useLocaleStore.setState({ locale })
}
