import { mkdirSync } from 'node:fs'
import { buildOnce } from './build/build-once'
import { functions } from './build/functions'
import { h5 } from './build/h5'
import { inRoot } from './build/root'
import { runScript } from './build/run-script'
import { weapp } from './build/weapp'
import { runJest, type Totals } from './test/jest-section'
import { runCommand } from './test/run-command'

const isDeep = process.argv.includes('--deep')
const environment = { FUNCTIONS_BUILT: '1', ...(isDeep ? { DEEP: '1' } : {}) }
const totals: Totals = { passed: 0, failed: 0 }

interface Section {
  name: string
  /** Answers whether it is fine. */
  run: () => Promise<boolean>
}

const program = (name: string, file: string, ...args: string[]): Section => ({
  name,
  run: async () => (await runCommand(inRoot(file), args)) === 0,
})

const jest = (project: string): Section => ({
  name: project,
  run: async () => {
    const { passed, failed } = await runJest(project, environment)
    totals.passed += passed
    totals.failed += failed
    return failed === 0
  },
})

/** Programs that only read, side by side: each keeps one core busy. */
const atOnce = (...parts: readonly Section[]): Section => ({
  name: parts.map(({ name }) => name).join(', '),
  run: async () => (await Promise.all(parts.map(({ run }) => run()))).every(Boolean),
})

/** In this order: what is quickest to say no comes first. */
const sections: readonly Section[] = [
  atOnce(
    program('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
    program('lint', 'node_modules/eslint/bin/eslint.js', '.'),
    program('architecture', 'node_modules/tsx/dist/cli.mjs', 'scripts/check-architecture.ts'),
  ),
  jest('unit'),
  jest('components'),
  jest('local-cloud'),
  {
    name: 'build',
    run: async () => {
      for (const build of [functions, h5, weapp]) await buildOnce(build)
      return true
    },
  },
  jest('journeys'),
  jest('weapp'),
  jest('browser'),
]

runScript(async () => {
  mkdirSync(inRoot('.cache/test'), { recursive: true })
  for (const { name, run } of sections) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)
    const startedAt = performance.now()
    const isFine = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      return false
    })
    console.log(`${isFine ? '✓' : '✗'} ${name} ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    if (isFine) continue
    process.exitCode = 1
    totals.failed = Math.max(1, totals.failed)
    break
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
})
