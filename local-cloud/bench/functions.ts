import { FunctionFolder } from '../conformance/support/function-folder'
import { startLocalCloud } from '../start-local-cloud'

/**
 * What a function call costs: cold, warm, with one database read, and eight callers at once.
 * Run with `npx tsx local-cloud/bench/functions.ts`; prints one line per figure.
 */
async function run(): Promise<void> {
  const folder = new FunctionFolder({
    empty: { code: 'exports.main = () => 1' },
    reads: { code: 'exports.main = async () => (await db().collection("rows").doc("one").get()).data.n' },
  })
  const started = performance.now()
  const cloud = await startLocalCloud({ dataDir: folder.dataDir, functionsDir: folder.functionsDir })
  report('start, empty environment', performance.now() - started, 'ms')
  await cloud.store.load('rows', [{ _id: 'one', n: 1 }])

  report('cold call, plain SDK', await once(() => cloud.callFunction('empty')), 'ms')
  report('warm call', await perSecond(2000, 1, () => cloud.callFunction('empty')), 'calls/s')
  await cloud.callFunction('reads')
  report('warm call with one read', await perSecond(1000, 1, () => cloud.callFunction('reads')), 'calls/s')
  report('the same, eight callers, four instances', await perSecond(2000, 8, () => cloud.callFunction('reads')), 'calls/s')
  await cloud.close()
  folder.remove()
}

async function once(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await call()
  return performance.now() - started
}

async function perSecond(count: number, callers: number, call: () => Promise<unknown>): Promise<number> {
  let left = count
  const started = performance.now()
  const caller = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return (count / (performance.now() - started)) * 1000
}

function report(what: string, value: number, unit: string): void {
  console.log(`${what}: ${Math.round(value)} ${unit}`)
}

void run()
