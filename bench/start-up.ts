import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { bundleFunction } from '~/scripts/build/functions'
import { startProduct } from '~/tests/browser/support/product'
import { quantile } from './report/measure'
import { printTable } from './report/table'

// How long a person waits before anything is there. Run by tsx on the built product: it needs dist/ and a browser.
const root = path.resolve(__dirname, '..')
const runs = process.argv.includes('--small') ? 3 : 9

/** Milliseconds a fresh process needs to load a module, one number a run. */
function coldStarts(module: string): number[] {
  const script = `const t=performance.now();require(${JSON.stringify(module)});process.stdout.write(String(performance.now()-t))`
  const environment = { ...process.env, TENCENTCLOUD_SECRETID: 'x', TENCENTCLOUD_SECRETKEY: 'x', SILENCE: 'true' }
  return Array.from({ length: runs }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, env: environment, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${module} does not load: ${stderr}`)
    return Number(stdout)
  })
}

/** The same function twice: as it is deployed, and with the SDK left outside, to be found and read file by file. */
async function benchColdStart(): Promise<void> {
  const bundled = path.join(root, 'dist/cloudfunctions/student/index.js')
  if (!existsSync(bundled)) throw new Error('First: npm run build:functions')
  const folder = path.join(__dirname, '.cache/start-up')
  await bundleFunction('student', folder, ['wx-server-sdk'])
  const rows = [
    { name: 'function student, wx-server-sdk by plain require', ms: coldStarts(path.join(folder, 'index.js')) },
    { name: 'function student, everything bundled', ms: coldStarts(bundled) },
    { name: 'wx-server-sdk by plain require, nothing else', ms: coldStarts('wx-server-sdk') },
  ]
  const plain = quantile(rows[0]?.ms ?? [], 0.5)
  printTable(
    'Cold start of a function, ms to load',
    ['what', 'p50', 'best', 'times as fast as with the SDK by plain require'],
    rows.map(({ name, ms }) => [name, quantile(ms, 0.5).toFixed(0), Math.min(...ms).toFixed(0), (plain / quantile(ms, 0.5)).toFixed(2)]),
  )
}

function bytesIn(folder: string, without: readonly string[] = []): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !without.includes(entry.name))
    .reduce((sum, entry) => {
      const file = path.join(folder, entry.name)
      return sum + (entry.isDirectory() ? bytesIn(file) : statSync(file).size)
    }, 0)
}

function benchPackage(): void {
  const dist = path.join(root, 'dist/weapp')
  const { subPackages } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as { subPackages: { root: string }[] }
  const roots = subPackages.map((one) => one.root)
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(0)
  const main = bytesIn(dist, roots)
  printTable('The mini-program, KB', ['package', 'KB', 'of what WeChat allows'], [
    ['main', kilobytes(main), `${((100 * main) / (2 * 1024 * 1024)).toFixed(0)} %`],
    ...roots.map((one) => [one, kilobytes(bytesIn(path.join(dist, one))), `${((100 * bytesIn(path.join(dist, one))) / (2 * 1024 * 1024)).toFixed(0)} %`]),
  ])
}

/** From the address to the first job of the feed, in a browser that has nothing yet; against a bare page of the same server. */
async function benchFirstRender(): Promise<void> {
  const product = await startProduct()
  try {
    const home: number[] = []
    const bare: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const started = performance.now()
      const { page, context } = await product.openAs('student', '/pages/home/index')
      await page.getByRole('heading', { level: 2 }).last().waitFor()
      home.push(performance.now() - started)
      await context.close()
      const again = performance.now()
      const visit = await product.openAsVisitor('/pages/welcome/index')
      await visit.page.getByRole('heading', { level: 1 }).first().waitFor()
      bare.push(performance.now() - again)
      await visit.context.close()
    }
    const ratio = quantile(home, 0.5) / quantile(bare, 0.5)
    printTable('First render in a fresh browser context, ms', ['page', 'p50', 'best', 'ratio'], [
      ['welcome (no data of a person)', quantile(bare, 0.5).toFixed(0), Math.min(...bare).toFixed(0), '1.0'],
      ['home with its feed', quantile(home, 0.5).toFixed(0), Math.min(...home).toFixed(0), ratio.toFixed(2)],
    ])
  } finally {
    await product.close()
  }
}

async function main(): Promise<void> {
  await benchColdStart()
  benchPackage()
  await benchFirstRender()
}

void main()
