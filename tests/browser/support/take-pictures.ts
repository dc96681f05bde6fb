import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { routes, type RouteName } from '~/src/routes'
import { firstScreens, type FirstScreen } from '~/tests/weapp/support/first-screens'
import { startProduct, type Product, type View } from './product'
import { picturesFolder } from './take-picture'

// Pictures of every screen, or of those named, to be looked at: npx tsx tests/browser/support/take-pictures.ts [route …]
// [--phone | --desk] [--light | --dark] [--zh | --en]. Sheets of twelve lie beside them.
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const either = <Value>(values: Record<string, Value>): Value[] => {
  const chosen = Object.entries(values).filter(([flag]) => process.argv.includes(`--${flag}`))
  return (chosen.length > 0 ? chosen : Object.entries(values)).map(([, value]) => value)
}
const views: View[] = either({ phone: 390, desk: 1280 }).flatMap((width) =>
  either<'light' | 'dark'>({ light: 'light', dark: 'dark' }).flatMap((theme) => either<'zh-CN' | 'en'>({ zh: 'zh-CN', en: 'en' }).map((locale) => ({ width, theme, locale }))),
)

async function takeOne(product: Product, name: RouteName, screen: FirstScreen, view: View): Promise<string> {
  const query = new URLSearchParams(screen.query).toString()
  const url = `/${routes[name].path}${query === '' ? '' : `?${query}`}`
  const { page, context } = await (screen.as === 'visitor' ? product.openAsVisitor(url, view) : product.openAs(screen.as, url, view))
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const file = path.join(picturesFolder, `${name}-${view.width}-${view.theme}-${view.locale}.png`)
  await page.screenshot({ path: file })
  await context.close()
  return file
}

/** Twelve pictures beside each other, so that a look takes in many. */
async function takeSheet(product: Product, files: readonly string[], name: string, width: number): Promise<void> {
  const page = await product.browser.newPage({ viewport: { width: Math.min(width === 390 ? 6 : 2, files.length) * (width / 2 + 8), height: 400 } })
  const pictures = files.map((file) => `<figure style="margin:2px;display:inline-block;font:11px sans-serif"><img width="${width / 2}" src="data:image/png;base64,${readFileSync(file).toString('base64')}"><figcaption>${path.basename(file)}</figcaption></figure>`)
  await page.setContent(`<body style="margin:0">${pictures.join('')}`)
  await page.screenshot({ path: path.join(picturesFolder, `${name}.png`), fullPage: true })
  await page.close()
}

async function takePictures(): Promise<void> {
  mkdirSync(picturesFolder, { recursive: true })
  const seed = generateProvince({ seed: 1, now: new Date().toISOString(), students: 200, employers: 30, jobs: 150, shares: 30 })
  const screens = firstScreens(seed)
  const product = await startProduct({ seed })
  const names = (Object.keys(screens) as RouteName[]).filter((name) => wanted.length === 0 || wanted.includes(name))
  for (const view of views) {
    const files: string[] = []
    for (const name of names) files.push(await takeOne(product, name, screens[name], view))
    const perSheet = view.width === 390 ? 12 : 6
    for (let from = 0; from < files.length; from += perSheet) await takeSheet(product, files.slice(from, from + perSheet), `sheet-${view.width}-${view.theme}-${view.locale}-${from / perSheet}`, view.width ?? 390)
  }
  await product.close()
}

void takePictures()
