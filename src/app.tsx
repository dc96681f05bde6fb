import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { useMemo, type PropsWithChildren } from 'react'
import { AppearanceContext } from '~/src/ui/appearance/appearance'
import { startCloud } from './platform/cloud'
import { followWeChatConnectivity } from './platform/connectivity'
import { screenInsets } from './platform/device'
import { followPrivacyRequests } from './platform/privacy'
import { queryClient } from './platform/query-client'
import { usePreferences } from './platform/theme'
import './ui/fonts'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  Taro.useLaunch(() => {
    startCloud()
    followWeChatConnectivity()
    followPrivacyRequests()
  })
  const { theme, fontScale } = usePreferences()
  const appearance = useMemo(() => ({ theme, fontScale, ...screenInsets() }), [theme, fontScale])
  return (
    <QueryClientProvider client={queryClient}>
      <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
    </QueryClientProvider>
  )
}
