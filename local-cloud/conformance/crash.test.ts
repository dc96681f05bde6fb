import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { type DocumentStore, openDocumentStore } from '../documents/store'
import { integrityProblems } from './crash/check-integrity'
import { CRASH_INDEXES } from './crash/crash-indexes'
import { randomFrom } from './linearizability/random'

/** 200 rounds with DEEP=1; each kills a process in the middle of its writes and opens the folder it leaves. */
const ROUNDS = process.env.DEEP ? 200 : 6

jest.setTimeout(1_800_000)

const root = resolve(__dirname, '../..')
let dir: string
let child: string

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'crash-'))
  child = join(dir, 'child.cjs')
  buildSync({ entryPoints: [join(__dirname, 'crash/crash-child.ts')], outfile: child, bundle: true, platform: 'node', external: ['lmdb'], logLevel: 'error' })
  const store = await openDocumentStore({ dir: data(), indexes: CRASH_INDEXES })
  await store.load('docs', [{ _id: 'counter', n: 0 }, { _id: 'left' }, { _id: 'right' }, ...Array.from({ length: 20 }, (_, n) => ({ _id: `m-${n}`, member: true, g: 0 }))])
  await store.close()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function data(): string {
  return join(dir, 'data')
}

/** Lets a child write and kills it after `wait` milliseconds, or has it kill itself; gives the acknowledged lines. */
function crash(round: number, wait: number, crashAt: number): Promise<string[]> {
  return new Promise((done) => {
    const process_ = spawn(process.execPath, [child, data(), String(round), String(crashAt)], { env: { ...process.env, NODE_PATH: join(root, 'node_modules') }, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    process_.stdout.on('data', (chunk: Buffer) => {
      if (output === '') setTimeout(() => process_.kill('SIGKILL'), wait)
      output += chunk.toString()
    })
    process_.on('close', () => done(output.split('\n').slice(0, -1)))
  })
}

test(`${ROUNDS} times kill -9: nothing acknowledged is lost, nothing is half there`, async () => {
  const random = randomFrom(20_261_122)
  let acknowledged = 0
  for (let round = 1; round <= ROUNDS; round++) {
    const before = await counter()
    const lines = await crash(round, 20 + random() * 180, round % 4 === 0 ? 1 + Math.floor(random() * 60) : 0)
    acknowledged += lines.length - 1
    expect({ round, problems: await integrityProblems(data()) }).toEqual({ round, problems: [] })
    const store = await openDocumentStore({ dir: data(), indexes: CRASH_INDEXES })
    expectKept(store, lines, before)
    await store.close()
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS * 5)
})

async function counter(): Promise<number> {
  const store = await openDocumentStore({ dir: data(), indexes: CRASH_INDEXES })
  const n = store.get('docs', 'counter')!.n as number
  await store.close()
  return n
}

function expectKept(store: DocumentStore, lines: string[], before: number): void {
  const last: Record<string, string> = {}
  for (const line of lines) {
    const [kind, value] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
    if (kind === 'insert') expect(store.get('docs', value)).toHaveProperty('n')
    if (kind === 'gone') expect(store.get('docs', value)).toBeUndefined()
    last[kind] = value
  }
  const counted = last.count ? Number(last.count.split(' ')[1]) : 0
  // One more than acknowledged may have become durable: its reply was on the way.
  expect([before + counted, before + counted + 1]).toContain(store.get('docs', 'counter')!.n)
  const [left, right] = [store.get('docs', 'left')!.v as string | undefined, store.get('docs', 'right')!.v as string | undefined]
  expect(left).toBe(right)
  if (last.pair) expect(Number(left!.split('-')[1])).toBeGreaterThanOrEqual(Number(last.pair.split('-')[1]))
  const groups = new Set(store.find('docs', { member: true }).map(({ g }) => g))
  expect(groups.size).toBe(1)
  if (last.group) expect([...groups][0]).toBeGreaterThanOrEqual(Number(last.group))
}
