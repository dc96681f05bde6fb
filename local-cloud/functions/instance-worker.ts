import { format } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { installCloudDate } from './cloud-date'
import type { InvokeMessage, WorkerMessage, WorkerSetup } from './worker-messages'

/**
 * One function instance: loads index.js once, then serves one request at a time. Runs in its own thread, with its own
 * process.env and module cache.
 */
type Main = (event: unknown, context: unknown) => unknown

const setup = workerData as WorkerSetup
const clockCell = new BigInt64Array(setup.clock)
installCloudDate(() => Number(Atomics.load(clockCell, 0)))
captureConsole()

const main = load()
let requestKeys: string[] = []
parentPort?.on('message', (message: InvokeMessage) => void serve(message))
tell({ type: 'ready' })

function load(): Main {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- functions are CommonJS modules found at run time
  const exported = require(setup.file) as { main?: unknown }
  if (typeof exported.main !== 'function') throw new Error('main is not defined in index.js')
  return exported.main as Main
}

async function serve({ event, context, environment }: InvokeMessage): Promise<void> {
  for (const key of requestKeys) delete process.env[key]
  requestKeys = Object.keys(environment)
  Object.assign(process.env, environment)
  const deadline = Date.now() + context.time_limit_in_ms
  try {
    const result = await main(JSON.parse(event), {
      ...context,
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    })
    tell({ type: 'result', json: JSON.stringify(result ?? null) })
  } catch (error) {
    tell({ type: 'failure', error: describe(error) })
  }
}

function describe(error: unknown): { name: string; message: string; stack: string } {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack ?? '' }
  // wx-server-sdk also throws plain objects with errCode and errMsg.
  const text = typeof error === 'object' && error !== null ? JSON.stringify(error) : String(error)
  return { name: 'Error', message: text, stack: '' }
}

function captureConsole(): void {
  const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error', trace: 'debug' } as const
  for (const [method, level] of Object.entries(levels)) {
    console[method as keyof typeof levels] = (...args: unknown[]) => tell({ type: 'log', level, text: format(...args) })
  }
}

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}
