import { writeSync } from 'node:fs'
import { openDocumentStore } from '../../documents/store'
import { randomFrom } from '../linearizability/random'
import { CRASH_INDEXES } from './crash-indexes'

/**
 * Writes without pause until it is killed, and says on standard output what was acknowledged, one line each, after the
 * reply came. Arguments: folder, round, and the number of durable commits before and after which it kills itself.
 */
async function run(dir: string, round: number, crashAt: number): Promise<void> {
  const random = randomFrom(round)
  let passed = 0
  const store = await openDocumentStore({
    dir,
    indexes: CRASH_INDEXES,
    faults: ({ at }) =>
      (at === 'after-durable' || at === 'before-durable') && (passed += 1) === crashAt ? { kind: 'crash' } : undefined,
  })
  const execute = async (action: string, request: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const reply = await store.execute(`database.${action}`, { collectionName: 'docs', ...request })
    if (reply.code) throw new Error(String(reply.message))
    return reply
  }
  const update = (id: string, data: object, more: object = {}): Promise<unknown> =>
    execute('modifyDocument', {
      query: JSON.stringify({ _id: id }),
      data: JSON.stringify(data),
      multi: false,
      merge: true,
      upsert: true,
      ...more,
    })
  say('ready')

  const insert = async (worker: number): Promise<void> => {
    for (let n = 0; ; n++) {
      const _id = `i-${round}-${worker}-${n}`
      await execute('insertDocument', {
        data: [
          JSON.stringify({ _id, n, tags: [`t${n % 7}`, `w${worker}`], text: 'x'.repeat(Math.floor(random() * 2000)) }),
        ],
      })
      say(`insert ${_id}`)
    }
  }
  const count = async (): Promise<void> => {
    for (let n = 1; ; n++) {
      await update('counter', { $inc: { n: 1 } })
      say(`count ${round} ${n}`)
    }
  }
  const pair = async (): Promise<void> => {
    for (let n = 1; ; n++) {
      const { transactionId } = await execute('startTransaction', {})
      await update('left', { $set: { v: `${round}-${n}` } }, { transactionId })
      await update('right', { $set: { v: `${round}-${n}` } }, { transactionId })
      await execute('commitTransaction', { transactionId })
      say(`pair ${round}-${n}`)
    }
  }
  const group = async (): Promise<void> => {
    for (let n = 1; ; n++) {
      await execute('modifyDocument', {
        query: JSON.stringify({ member: true }),
        data: JSON.stringify({ $set: { g: round * 100_000 + n } }),
        multi: true,
        merge: true,
      })
      say(`group ${round * 100_000 + n}`)
    }
  }
  const remove = async (): Promise<void> => {
    for (let n = 0; ; n++) {
      const _id = `d-${round}-${n}`
      await execute('insertDocument', { data: [JSON.stringify({ _id, n })] })
      await execute('removeDocument', { query: JSON.stringify({ _id }), multi: false })
      say(`gone ${_id}`)
    }
  }
  await Promise.all([insert(0), insert(1), count(), pair(), group(), remove()])
}

function say(line: string): void {
  writeSync(1, `${line}\n`)
}

const [dir, round, crashAt] = process.argv.slice(2)
void run(dir!, Number(round), Number(crashAt))
