import { inRoot } from './root'

/** Fonts that stand beside the function which draws pages, whole: it embeds only what a page uses. SIL OFL 1.1. */
export function fontSources(): { name: string; source: string }[] {
  const chinese = 'node_modules/@expo-google-fonts/noto-sans-sc'
  const latin = 'node_modules/@expo-google-fonts/noto-sans'
  return [
    { name: 'NotoSansSC_400Regular.ttf', source: inRoot(chinese, '400Regular/NotoSansSC_400Regular.ttf') },
    { name: 'NotoSansSC_700Bold.ttf', source: inRoot(chinese, '700Bold/NotoSansSC_700Bold.ttf') },
    { name: 'NotoSansSC-LICENSE.txt', source: inRoot(chinese, 'LICENSE_FONT') },
    { name: 'NotoSans_400Regular.ttf', source: inRoot(latin, '400Regular/NotoSans_400Regular.ttf') },
    { name: 'NotoSans_700Bold.ttf', source: inRoot(latin, '700Bold/NotoSans_700Bold.ttf') },
    { name: 'NotoSans-LICENSE.txt', source: inRoot(latin, 'LICENSE_FONT') },
  ]
}
