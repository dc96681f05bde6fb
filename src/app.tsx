import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo, type PropsWithChildren } from 'react'
import type { Locale } from '~/domain/catalogues/locale'
import { PrivacySheet } from '~/src/features/shell/privacy-sheet'
import { useLocaleStore } from '~/src/i18n/locale-store'
import { AppearanceContext } from '~/src/ui/appearance/appearance'
import { SightContext } from '~/src/ui/list/sight'
import { OverScreenContext } from '~/src/ui/screen/over-screen'
import { screenInsets, setDocumentLanguage } from './platform/device'
import { keepOnDevice } from './platform/keep-on-device'
import { queryClient } from './platform/query-client'
import { watchSight } from './platform/sight'
import { usePlatformStart } from './platform/start'
import { usePreferences } from './platform/theme'
import './ui/fonts'
import './app.scss'

keepOnDevice(useLocaleStore, 'locale', (value): value is Locale => value === 'zh-CN' || value === 'en')

const overScreen = <PrivacySheet />

export default function App({ children }: PropsWithChildren) {
  usePlatformStart()
  const { theme, fontScale } = usePreferences()
  const appearance = useMemo(() => ({ theme, fontScale, ...screenInsets() }), [theme, fontScale])
  const locale = useLocaleStore(state => state.locale)
  useEffect(() => setDocumentLanguage(locale), [locale])
  return (
    <QueryClientProvider client={queryClient}>
      <AppearanceContext.Provider value={appearance}>
        <SightContext.Provider value={watchSight}>
          <OverScreenContext.Provider value={overScreen}>{children}</OverScreenContext.Provider>
        </SightContext.Provider>
      </AppearanceContext.Provider>
    </QueryClientProvider>
  )
}
