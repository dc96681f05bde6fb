import { inRoot } from './root'

/** Fonts that stand beside the function which draws pages, whole: it embeds only what a page uses. SIL OFL 1.1. */
export function fontSources(): { name: string; source: string }[] {
  const folder = 'node_modules/@expo-google-fonts/noto-sans-sc'
  return [
    { name: 'NotoSansSC_400Regular.ttf', source: inRoot(folder, '400Regular/NotoSansSC_400Regular.ttf') },
    { name: 'NotoSansSC_700Bold.ttf', source: inRoot(folder, '700Bold/NotoSansSC_700Bold.ttf') },
    { name: 'LICENSE.txt', source: inRoot(folder, 'LICENSE_FONT') },
  ]
}
