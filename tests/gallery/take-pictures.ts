import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'

// Usage: tsx tests/gallery/take-pictures.ts <out folder> [page …]; needs a system Chromium.
const [outFolder = '.cache/gallery/pictures', ...names] = process.argv.slice(2)
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }
async function takePictures(): Promise<void> {
  const server = createServer((request, response) => {
    const file = path.join('.cache/gallery', new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html'))
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
  for (const name of names.length > 0 ? names : ['home', 'kit', 'form', 'desk', 'card', 'card&open=picker', 'card&open=dialog']) {
    for (const [width, height] of [[390, 844], [1280, 800]] as const) {
      for (const theme of ['light', 'dark']) {
        const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: width < 1000 ? 1.5 : 1, reducedMotion: 'reduce' })
        page.on('console', (message) => message.type() === 'error' && console.log(name, message.text()))
        page.on('pageerror', (error) => console.log(name, error.message))
        await page.goto(`http://localhost:${port}/?page=${name}&theme=${theme}${process.env.GALLERY_QUERY ?? ''}`)
        await page.waitForSelector('.yc-root')
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({ path: path.join(outFolder, `${name.replace('&open=', '-')}-${width}-${theme}${(process.env.GALLERY_QUERY ?? '').replace(/[^a-z0-9]/gi, '')}.png`), fullPage: true })
        await page.close()
      }
    }
  }
  await browser.close()
  server.close()
}

void takePictures()
