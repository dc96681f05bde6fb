import { openTestCloud, type TestCloud } from '../documents/test-support/open-test-cloud'
import type { FaultAction, FaultPoint } from '../documents/store'

let cloud: TestCloud
let db: TestCloud['db']
let _: TestCloud['db']['command']
let clock = Date.UTC(2026, 0, 1)
let plan: ((point: FaultPoint) => FaultAction | undefined) | undefined

beforeAll(async () => {
  cloud = await openTestCloud({
    now: () => clock,
    indexes: { accounts: [{ name: 'owner', keys: [{ field: 'owner', direction: 1 }], unique: true }, { name: 'n', keys: [{ field: 'n', direction: 1 }] }] },
    faults: (point) => plan?.(point),
  })
  db = cloud.db
  _ = db.command
})
afterAll(() => cloud.close())
beforeEach(async () => {
  plan = undefined
  await db.collection('accounts').where({}).remove()
  await cloud.store.load('accounts', [{ _id: 'a', n: 1, owner: 'A' }, { _id: 'b', n: 2, owner: 'B' }])
})

const accounts = () => db.collection('accounts')
const n = async (id: string) => (await accounts().doc(id).get()).data.n
async function failureOf(promise: Promise<unknown>): Promise<{ errCode?: number; code?: string; message: string }> {
  return promise.then(() => Promise.reject(new Error('it should have failed')), (error: unknown) => error as { errCode: number; message: string })
}

describe('what a transaction sees', () => {
  test('its own writes, and nobody else does before the commit', async () => {
    const transaction = await db.startTransaction()
    const inside = transaction.collection('accounts')
    await inside.doc('a').update({ data: { n: _.inc(10) } })
    await inside.add({ data: { _id: 'c', n: 30, owner: 'C' } })
    await inside.doc('b').remove()
    expect((await inside.doc('a').get()).data.n).toBe(11)
    expect((await inside.where({ n: _.gte(0) }).orderBy('n', 'desc').get()).data.map(({ _id }) => _id)).toEqual(['c', 'a'])
    expect([await n('a'), await n('b')]).toEqual([1, 2])
    await transaction.commit()
    expect((await accounts().orderBy('_id', 'asc').get()).data.map((doc) => [doc._id, doc.n])).toEqual([['a', 11], ['c', 30]])
  })
  test('a snapshot from its first operation on', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('accounts').doc('a').get()
    await accounts().doc('a').update({ data: { n: 100 } })
    await accounts().doc('b').remove()
    await accounts().add({ data: { _id: 'z', n: 3, owner: 'Z' } })
    expect((await transaction.collection('accounts').doc('a').get()).data.n).toBe(1)
    expect((await transaction.collection('accounts').where({ n: _.gt(0) }).get()).data.map(({ _id }) => _id)).toEqual(['a', 'b'])
    await transaction.rollback()
  })
  test('snapshot isolation allows write skew', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    const read = (transaction: typeof first, id: string) => transaction.collection('accounts').doc(id).get()
    await read(first, 'a')
    await read(second, 'b')
    await read(first, 'b')
    await read(second, 'a')
    await first.collection('accounts').doc('a').update({ data: { n: 0 } })
    await second.collection('accounts').doc('b').update({ data: { n: 0 } })
    await first.commit()
    await second.commit()
    expect([await n('a'), await n('b')]).toEqual([0, 0])
  })
  test('set in a transaction creates or replaces', async () => {
    await db.runTransaction(async (transaction) => {
      await transaction.collection('accounts').doc('a').set({ data: { owner: 'A2' } })
      await transaction.collection('accounts').doc('new').set({ data: { owner: 'N' } })
    })
    expect((await accounts().doc('a').get()).data).toEqual({ _id: 'a', owner: 'A2' })
    expect((await accounts().doc('new').get()).data).toEqual({ _id: 'new', owner: 'N' })
  })
})

describe('rollback', () => {
  test('leaves nothing, and the reason reaches the caller', async () => {
    const run = db.runTransaction(async (transaction) => {
      await transaction.collection('accounts').doc('a').update({ data: { n: 9 } })
      await transaction.rollback({ why: 'changed my mind' })
    })
    await expect(run).rejects.toEqual({ why: 'changed my mind' })
    expect(await n('a')).toBe(1)
  })
  test('an exception in the function rolls back', async () => {
    const run = db.runTransaction(async (transaction) => {
      await transaction.collection('accounts').doc('a').update({ data: { n: 9 } })
      throw new Error('no')
    })
    await expect(run).rejects.toThrow('no')
    expect(await n('a')).toBe(1)
  })
  test('after it, and after the commit, the transaction is gone', async () => {
    const transaction = await db.startTransaction()
    await transaction.rollback()
    expect(await failureOf(transaction.collection('accounts').doc('a').get())).toMatchObject({ errCode: -501001, message: expect.stringContaining('TransactionNotExist') as string })
    const second = await db.startTransaction()
    await second.commit()
    expect((await failureOf(second.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
  })
})

describe('conflicts', () => {
  test('the second writer of a document fails at that operation, errCode -501001, and runTransaction does not retry', async () => {
    const first = await db.startTransaction()
    await first.collection('accounts').doc('a').update({ data: { n: 5 } })
    let runs = 0
    const second = db.runTransaction(async (transaction) => {
      runs += 1
      await transaction.collection('accounts').doc('a').update({ data: { n: 6 } })
    })
    expect(await failureOf(second)).toMatchObject({ errCode: -501001, message: expect.stringMatching(/TransactionConflict.*DATABASE_TRANSACTION_CONFLICT/) as string })
    expect(runs).toBe(1)
    await first.commit()
    expect(await n('a')).toBe(5)
  })
  test('a write over something committed since the snapshot fails at that operation', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('accounts').doc('b').get()
    await accounts().doc('a').update({ data: { n: 50 } })
    expect(await failureOf(transaction.collection('accounts').doc('a').update({ data: { n: 6 } }))).toMatchObject({ errCode: -501001 })
    expect(await n('a')).toBe(50)
  })
  test('overtaken by a plain write it fails at commit, and runTransaction starts over', async () => {
    const seen: unknown[] = []
    await db.runTransaction(async (transaction) => {
      const before = (await transaction.collection('accounts').doc('a').get()).data.n as number
      seen.push(before)
      await transaction.collection('accounts').doc('a').update({ data: { n: before + 1 } })
      if (seen.length < 3) await accounts().doc('a').update({ data: { n: before * 10 } })
    })
    expect(seen).toEqual([1, 10, 100])
    expect(await n('a')).toBe(101)
  })
  test('it gives up after the retries asked for', async () => {
    let runs = 0
    const run = db.runTransaction(async (transaction) => {
      runs += 1
      await transaction.collection('accounts').doc('a').update({ data: { n: -runs } })
      await accounts().doc('a').update({ data: { n: 100 + runs } })
    }, 2)
    expect((await failureOf(run)).code).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(runs).toBe(3)
    expect(await n('a')).toBe(103)
  })
  test('of two that create one id, one wins', async () => {
    const claim = (by: string) => db.runTransaction(async (transaction) => transaction.collection('accounts').add({ data: { _id: 'slot', by, owner: by } }))
    const results = await Promise.allSettled(['p', 'q', 'r'].map(claim))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await accounts().doc('slot').get()).data.by).toBe(['p', 'q', 'r'][results.findIndex(({ status }) => status === 'fulfilled')])
  })
  test('a duplicate id or unique key inside is told at the operation and ends the transaction', async () => {
    const duplicate = await db.startTransaction()
    expect(await failureOf(duplicate.collection('accounts').add({ data: { _id: 'a' } }))).toMatchObject({ errCode: -502001, message: expect.stringMatching(/E11000.*_id_/) as string })
    expect((await failureOf(duplicate.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
    const key = await db.startTransaction()
    expect((await failureOf(key.collection('accounts').add({ data: { owner: 'B' } }))).message).toMatch(/E11000.*owner/)
  })
  test('unique keys of two transactions: the later commit fails', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection('accounts').add({ data: { _id: 'x', owner: 'same' } })
    await second.collection('accounts').add({ data: { _id: 'y', owner: 'same' } })
    await first.commit()
    expect((await failureOf(second.commit())).code).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect((await accounts().where({ owner: 'same' }).get()).data).toHaveLength(1)
  })
  test('a missing document to update is no conflict', async () => {
    const transaction = await db.startTransaction()
    expect(await transaction.collection('accounts').doc('nobody').update({ data: { n: 1 } })).toMatchObject({ stats: { updated: 0 } })
    await transaction.commit()
  })
})

describe('limits', () => {
  test('30 seconds after its start a transaction is gone, and what it wrote is free', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('accounts').doc('a').update({ data: { n: 9 } })
    clock += 30_001
    await db.runTransaction(async (other) => other.collection('accounts').doc('a').update({ data: { n: 3 } }))
    expect((await failureOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
    expect(await n('a')).toBe(3)
  })
  test('two operations at once: busy', async () => {
    const transaction = await db.startTransaction()
    const id = (transaction as unknown as { _transaction: { _id: string } })._transaction._id
    const request = { collectionName: 'accounts', query: JSON.stringify({ _id: 'a' }), transactionId: id }
    const replies = await Promise.all([cloud.store.execute('database.getDocument', request), cloud.store.execute('database.getDocument', request)])
    expect(replies[0]).toHaveProperty('data')
    expect(replies[1]).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('[ResourceUnavailable.TransactionBusy] Transaction is busy.') as string })
    await transaction.commit()
  })
  test('a rollback ends a transaction that is busy, and frees what it wrote', async () => {
    let release = () => {}
    const until = new Promise<void>((resolve) => (release = resolve))
    const transaction = await db.startTransaction()
    await transaction.collection('accounts').doc('a').update({ data: { n: 5 } })
    plan = ({ at }) => (at === 'document-operation' ? { kind: 'delay', until } : undefined)
    const held = failureOf(transaction.collection('accounts').doc('b').update({ data: { n: 5 } }))
    await new Promise((resolve) => setImmediate(resolve))
    await transaction.rollback()
    plan = undefined
    release()
    expect((await held).message).toContain('TransactionNotExist')
    await db.runTransaction(async (other) => other.collection('accounts').doc('a').update({ data: { n: 6 } }))
    expect([await n('a'), await n('b')]).toEqual([6, 2])
  })
  test('what the SDK drops stays dropped: where().update() inside runs outside', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('accounts').where({ _id: 'a' }).update({ data: { n: 77 } })
    await transaction.rollback()
    expect(await n('a')).toBe(77)
  })
})

describe('faults on demand', () => {
  test('a conflict at an operation and at commit', async () => {
    plan = ({ at }) => (at === 'document-operation' ? { kind: 'conflict' } : undefined)
    expect(await failureOf(db.runTransaction(async (transaction) => transaction.collection('accounts').doc('a').get()))).toMatchObject({ errCode: -501001 })
    let left = 2
    plan = ({ at }) => (at === 'commit' && left-- > 0 ? { kind: 'conflict' } : undefined)
    let runs = 0
    await db.runTransaction(async (transaction) => {
      runs += 1
      await transaction.collection('accounts').doc('a').update({ data: { n: _.inc(1) } })
    })
    expect(runs).toBe(3)
    expect(await n('a')).toBe(2)
  })
  test('an error before the effect and after it', async () => {
    const timeout = { kind: 'error', code: 'SERVER_TIMEOUT', message: 'timeout' } as const
    plan = ({ at }) => (at === 'before-durable' ? timeout : undefined)
    expect(await failureOf(accounts().doc('a').update({ data: { n: 8 } }))).toMatchObject({ errCode: -501002 })
    plan = undefined
    expect(await n('a')).toBe(1)
    plan = ({ at }) => (at === 'after-durable' ? timeout : undefined)
    expect(await failureOf(accounts().doc('a').update({ data: { n: 8 } }))).toMatchObject({ errCode: -501002 })
    plan = undefined
    expect(await n('a')).toBe(8)
  })
  test('a commit that fails before its effect leaves nothing held', async () => {
    plan = (point) => (point.at === 'before-durable' && point.action === 'database.commitTransaction' ? { kind: 'error', code: 'SYS_ERR', message: 'no' } : undefined)
    const failed = db.runTransaction(async (transaction) => transaction.collection('accounts').doc('a').update({ data: { n: 5 } }))
    expect((await failureOf(failed)).code).toBe('SYS_ERR')
    plan = undefined
    await db.runTransaction(async (transaction) => transaction.collection('accounts').doc('a').update({ data: { n: 6 } }))
    expect(await n('a')).toBe(6)
  })
  test('a delay holds one request, not the others', async () => {
    let release = () => {}
    const until = new Promise<void>((resolve) => (release = resolve))
    plan = (point) => (point.at === 'before-execute' && point.action === 'database.modifyDocument' ? { kind: 'delay', until } : undefined)
    const held = accounts().doc('a').update({ data: { n: 8 } })
    expect(await n('a')).toBe(1)
    release()
    await held
    expect(await n('a')).toBe(8)
  })
})

describe('the change feed', () => {
  test('tells durable changes in the order of commits, a transaction\'s at once, a rolled back one\'s never', async () => {
    const changes: [string, string, unknown][] = []
    const stop = cloud.store.onChange(({ kind, id, after }) => changes.push([kind, id, after?.n]))
    await accounts().doc('a').update({ data: { n: 2 } })
    await db.runTransaction(async (transaction) => {
      await transaction.collection('accounts').doc('b').remove()
      await transaction.collection('accounts').add({ data: { _id: 'k', n: 7, owner: 'K' } })
    })
    const dropped = await db.startTransaction()
    await dropped.collection('accounts').doc('a').update({ data: { n: 99 } })
    await dropped.rollback()
    stop()
    await accounts().doc('a').update({ data: { n: 3 } })
    expect(changes).toEqual([['update', 'a', 2], ['remove', 'b', undefined], ['add', 'k', 7]])
  })
})
