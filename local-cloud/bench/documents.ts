import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDocumentStore } from '../documents/store'
import { connect } from '../documents/test-support/open-test-cloud'
import type { SdkDatabase } from '../documents/test-support/sdk-database'
import { accounts, BENCH_INDEXES, DOCUMENTS, jobs } from './bench-data'
import { type Measure, measure } from './measure'

/**
 * The document engine through the real SDK on loopback: the store in one process, the SDK in another, one connection a
 * request as in a cloud function. `npx tsx local-cloud/bench/documents.ts`
 */
async function main(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-documents-'))
  const load = await loadDocuments(dir)
  const server = await startServer(dir)
  try {
    const measures = await measureAll(connect(server.url))
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`)
    console.log(`| | per second | p50 ms | p99 ms |\n|---|---|---|---|`)
    for (const { name, perSecond, p50, p99 } of measures)
      console.log(`| ${name} | ${perSecond.toFixed(0)} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`)
    console.log(`\nload ${DOCUMENTS} documents with two indexes in one durable batch: ${(load / 1000).toFixed(1)} s`)
    console.log(
      `start with ${DOCUMENTS} documents, until the first answer: ${server.opened.toFixed(0)} ms; resident ${(server.memory / 2 ** 20).toFixed(0)} MiB`,
    )
  } finally {
    server.process.kill()
    rmSync(dir, { recursive: true, force: true })
  }
}

async function loadDocuments(dir: string): Promise<number> {
  const store = await openDocumentStore({ dir, indexes: BENCH_INDEXES })
  const documents = jobs()
  const startedAt = performance.now()
  await store.load('jobs', documents)
  const elapsed = performance.now() - startedAt
  await store.load('accounts', accounts())
  await store.close()
  return elapsed
}

function startServer(dir: string): Promise<{ process: ChildProcess; url: string; opened: number; memory: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'serve-documents.ts'), dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.once('error', reject)
    child.stdout.once('data', (line: Buffer) =>
      resolve({ process: child, ...(JSON.parse(line.toString()) as { url: string; opened: number; memory: number }) }),
    )
  })
}

async function measureAll(db: SdkDatabase): Promise<Measure[]> {
  const { command: _ } = db
  const postings = db.collection('jobs')
  const id = (n: number): string => `job-${(n * 7919) % DOCUMENTS}`
  const recent = (n: number): Promise<unknown> =>
    postings
      .where({ city: `c${n % 340}` })
      .orderBy('publishedAt', 'desc')
      .limit(20)
      .get()
  const increment = (n: number): Promise<unknown> => postings.doc(id(n)).update({ data: { openings: _.inc(1) } })
  const transfer = (n: number): Promise<unknown> =>
    db.runTransaction(async (transaction) => {
      const held = transaction.collection('accounts')
      const [from, to] = [`a${(n * 2) % 2000}`, `a${(n * 2 + 1) % 2000}`]
      await held.doc(from).get()
      await held.doc(from).update({ data: { balance: _.inc(-1) } })
      await held.doc(to).update({ data: { balance: _.inc(1) } })
    })
  return [
    await measure('read by id, 1 client', 3000, 1, (n) => postings.doc(id(n)).get()),
    await measure('read by id, 32 clients', 10_000, 32, (n) => postings.doc(id(n)).get()),
    await measure('update by id, 1 client', 2000, 1, increment),
    await measure('update by id, 32 clients (one flush for many)', 8000, 32, increment),
    await measure('add, 32 clients', 4000, 32, () =>
      postings.add({ data: { city: 'c1', majors: ['m1'], publishedAt: db.serverDate() } }),
    ),
    await measure(`20 latest of a city of ${DOCUMENTS}, indexed`, 1000, 1, recent),
    await measure('a major of a list, indexed', 300, 1, (n) =>
      postings
        .where({ majors: `m${n % 816}` })
        .limit(20)
        .get(),
    ),
    await measure(`a field without index of ${DOCUMENTS}, scan`, 10, 1, (n) =>
      postings.where({ title: `Posting ${n}` }).get(),
    ),
    await measure('transaction: read, two updates, commit; 1 client', 500, 1, transfer),
    await measure('transaction, 16 clients', 2000, 16, transfer),
  ]
}

void main()
