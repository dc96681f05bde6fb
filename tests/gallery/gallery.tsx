import { createRoot } from 'react-dom/client'
import '~/src/ui/base.scss'
import '~/src/ui/fonts'
import { setLocale } from '~/src/i18n/locale-store'
import { AppearanceContext } from '~/src/ui/appearance/appearance'
import type { Appearance } from '~/src/ui/appearance/appearance'
import { HomePage } from './pages/home-page'
import { KitPage } from './pages/kit-page'
import { DeskPage } from './pages/desk-page'
import { CardPage } from './pages/card-page'
import { FormPage } from './pages/form-page'

// For looking at the kit while building it; never part of the app. Query: page, theme, locale, scale.
const query = new URLSearchParams(location.search)
const theme = (query.get('theme') ?? 'light') as Appearance['theme']
document.documentElement.dataset.theme = theme
setLocale(query.get('locale') === 'en' ? 'en' : 'zh-CN')

const pages: Record<string, () => React.ReactNode> = { home: HomePage, kit: KitPage, form: FormPage, desk: DeskPage, card: CardPage }
const Page = pages[query.get('page') ?? 'home'] ?? HomePage
const container = document.getElementById('app')
if (container) {
  createRoot(container).render(
    <AppearanceContext.Provider value={{ theme, fontScale: Number(query.get('scale') ?? '1') }}>
      <Page />
    </AppearanceContext.Provider>,
  )
}
