import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Collections } from '~/server/ports/collections'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '~/local-cloud/start-local-cloud'
import { collectionNames, productCloud } from '~/scripts/local/cloud-options'
import { overBudget } from './budgets'
import { Caller } from './caller'
import { functionsFolder } from './functions-folder'

/** Documents to begin with, by collection. */
export type Seed = { [C in keyof Collections]?: readonly Collections[C][] }

export interface TestCloudOptions {
  seed?: Seed
  faults?: LocalCloudOptions['faults']
  environment?: Record<string, string>
  personas?: LocalCloudOptions['personas']
  /** Serve the H5 build at /, for browsers. */
  staticDir?: string
  /** Let tick and nightly run by themselves; a test usually calls `runTimers`. */
  timers?: boolean
  /** false: calls are not held to their budgets, since faults make them try again. */
  isBudgeted?: boolean
}

/** A running product: the built functions on a local cloud in a folder of its own. */
export interface TestCloud {
  readonly local: LocalCloud
  readonly url: string
  /** The person with this openid; a name of the test's own choosing is one. */
  as(openid: string): Caller
  /** Somebody WeChat does not know. */
  readonly visitor: Caller
  /** A stored document, for what no operation shows. */
  stored<C extends keyof Collections>(collection: C, id: string): Collections[C] | undefined
  storedAll<C extends keyof Collections>(collection: C, query?: Record<string, unknown>): Collections[C][]
  load(seed: Seed): Promise<void>
  /** Fires the timers as the platform does each minute: the outbox is delivered, reminders go out. */
  runTimers(...names: ('tick' | 'nightly')[]): Promise<void>
  close(): Promise<void>
}

/** Starts the product for a test. Close it in `afterAll`. */
export async function startTestCloud(options: TestCloudOptions = {}): Promise<TestCloud> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'yicheng-'))
  const product = productCloud()
  const local = await startLocalCloud({
    ...product,
    dataDir,
    functionsDir: functionsFolder(),
    timers: options.timers ?? false,
    environment: { ...product.environment, ...options.environment },
    ...(options.faults ? { faults: options.faults } : {}),
    ...(options.personas ? { personas: options.personas } : {}),
    ...(options.staticDir ? { staticDir: options.staticDir } : {}),
  })
  const load = async (seed: Seed) => {
    for (const [name, documents] of Object.entries(seed)) await local.store.load(name, documents as never)
  }
  for (const name of collectionNames) await local.store.load(name, [])
  await load(options.seed ?? {})
  return {
    local,
    url: local.url,
    as: openid => new Caller(local, openid),
    visitor: new Caller(local),
    stored: <C extends keyof Collections>(collection: C, id: string) => local.store.get(collection, id) as Collections[C] | undefined,
    storedAll: <C extends keyof Collections>(collection: C, query = {}) => local.store.find(collection, query) as unknown as Collections[C][],
    load,
    async runTimers(...names) {
      for (const name of names.length > 0 ? names : (['tick'] as const)) await local.runTimer(name)
    },
    async close() {
      const over = options.isBudgeted === false ? [] : overBudget(local.counters.perCall)
      await local.close()
      rmSync(dataDir, { recursive: true, force: true })
      if (over.length > 0) throw new Error(`Over budget (tests/support/budgets.ts):\n${over.join('\n')}`)
    },
  }
}
