import { serveStore } from '../documents/test-support/wire-server'
import { openDocumentStore } from '../documents/store'
import { BENCH_INDEXES } from './bench-data'

/** Serves the folder given as argument in a process of its own and says where, and how long opening took. */
async function serve(dir: string): Promise<void> {
  const startedAt = performance.now()
  const store = await openDocumentStore({ dir, indexes: BENCH_INDEXES })
  store.find('jobs', { _id: 'job-50000' })
  const opened = performance.now() - startedAt
  const { url } = await serveStore(store)
  process.stdout.write(`${JSON.stringify({ url, opened, memory: process.memoryUsage.rss() })}\n`)
}

void serve(process.argv[2]!)
