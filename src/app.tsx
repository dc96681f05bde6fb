import { QueryClientProvider } from '@tanstack/react-query'
import { useMemo, type PropsWithChildren } from 'react'
import { AppearanceContext } from '~/src/ui/appearance/appearance'
import { screenInsets } from './platform/device'
import { queryClient } from './platform/query-client'
import { usePlatformStart } from './platform/start'
import { usePreferences } from './platform/theme'
import './ui/fonts'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  usePlatformStart()
  const { theme, fontScale } = usePreferences()
  const appearance = useMemo(() => ({ theme, fontScale, ...screenInsets() }), [theme, fontScale])
  return (
    <QueryClientProvider client={queryClient}>
      <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
    </QueryClientProvider>
  )
}
