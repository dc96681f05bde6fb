import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

// Benches run as production does: bundled, without a loader between the modules. Those that measure the built product from
// outside are run as they stand.
const BUNDLED = ['search', 'top-jobs', 'students-for-job', 'growth', 'compaction', 'assignment', 'posting-assistant'] as const
const OF_THE_PRODUCT: readonly string[] = ['end-to-end', 'operation-costs', 'start-up']
const BENCHES = [...BUNDLED, ...OF_THE_PRODUCT] as const

/** What docs/scale.md stands on, and its tables. */
const SCALE = 'scale'
const SCALE_STEPS: readonly [name: string, ...flags: string[]][] = [['growth'], ['growth', '--large'], ['operation-costs']]

const here = __dirname
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'))
const isScale = names.includes(SCALE)
const wanted = isScale ? SCALE_STEPS.map(([name]) => name) : names
const runs: readonly [name: string, ...flags: string[]][] = isScale ? SCALE_STEPS : (wanted.length > 0 ? wanted : BENCHES).map((name) => [name, ...flags])
const unknown = wanted.filter((name) => !(BENCHES as readonly string[]).includes(name))
const needsEngines = wanted.length === 0 || wanted.some((name) => !OF_THE_PRODUCT.includes(name))
if (unknown.length > 0 || (needsEngines && !existsSync(join(here, 'node_modules/better-sqlite3')))) {
  console.error(
    unknown.length > 0 ? `No bench ${unknown.join(', ')}; there are: ${[...BENCHES, SCALE].join(', ')}` : 'First: npm --prefix bench install (bench/README.md)',
  )
  process.exit(1)
}

for (const [name, ...given] of runs) {
  if (OF_THE_PRODUCT.includes(name)) {
    console.log(`\n# ${name}`)
    const { status } = spawnSync(join(here, '../node_modules/.bin/tsx'), [join(here, `${name}.ts`), ...given], { stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
    continue
  }
  const outfile = join(here, '.cache', `${name}.cjs`)
  mkdirSync(join(here, '.cache'), { recursive: true })
  buildSync({
    entryPoints: { [name]: join(here, `${name}.ts`), step: join(here, 'top-jobs/step.ts'), 'cold-start': join(here, 'top-jobs/cold-start.ts') },
    outdir: join(here, '.cache'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['better-sqlite3', 'jieba-wasm', 'minisearch'],
    logLevel: 'error',
  })
  console.log(`\n# ${name}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=12000', outfile, ...given], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
if (isScale) {
  const { status } = spawnSync(join(here, '../node_modules/.bin/tsx'), [join(here, '../scripts/simulate-scale.ts')], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
