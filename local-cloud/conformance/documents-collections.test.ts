import { openTestCloud, type TestCloud } from '../documents/test-support/open-test-cloud'
import type { SlowScan } from '../documents/store'

let cloud: TestCloud
let db: TestCloud['db']
const slow: SlowScan[] = []

const INDEXES = {
  members: [
    { name: 'mail', keys: [{ field: 'mail', direction: 1 as const }], unique: true },
    { name: 'school-year', keys: [{ field: 'school', direction: 1 as const }, { field: 'year', direction: -1 as const }] },
  ],
  places: [{ name: 'at', keys: [{ field: 'at', direction: '2dsphere' as const }] }],
}

beforeAll(async () => {
  cloud = await openTestCloud({ indexes: INDEXES, slowScan: (entry) => slow.push(entry) })
  db = cloud.db
})
afterAll(() => cloud.close())
beforeEach(() => slow.splice(0))

async function failureOf(promise: Promise<unknown>): Promise<{ errCode: number; errMsg: string }> {
  return promise.then(() => Promise.reject(new Error('it should have failed')), (error: unknown) => error as { errCode: number; errMsg: string })
}

describe('collections', () => {
  test('created once', async () => {
    expect(await db.createCollection('fresh')).toMatchObject({ errMsg: 'createCollection:ok' })
    expect((await db.collection('fresh').get()).data).toEqual([])
    expect((await failureOf(db.createCollection('fresh'))).errMsg).toContain('[ResourceUnavailable.ResourceExist] Table exist')
  })
  test.each<[string, () => Promise<unknown>, string]>([
    ['get', () => db.collection('none').get(), 'collection.get'],
    ['count', () => db.collection('none').count(), 'collection.count'],
    ['add', () => db.collection('none').add({ data: {} }), 'collection.add'],
    ['where update', () => db.collection('none').where({ a: 1 }).update({ data: { a: 2 } }), 'collection.update'],
    ['doc get', () => db.collection('none').doc('x').get(), 'document.get'],
    ['doc set', () => db.collection('none').doc('x').set({ data: { a: 1 } }), 'document.set'],
  ])('%s in one that is not there', async (_name, call, api) => {
    const { errCode, errMsg } = await failureOf(call())
    expect(errCode).toBe(-502005)
    expect(errMsg).toMatch(new RegExp(`^${api}:fail -502005 database collection not exists\\. \\[ResourceNotFound\\] Db or Table not exist`))
  })
  test('a name that is none', async () => {
    expect((await failureOf(db.createCollection('a b'))).errMsg).toContain('is invalid')
  })
})

describe('ids', () => {
  test('given by the platform: 32 hexadecimal digits', async () => {
    expect((await db.collection('fresh').add({ data: { a: 1 } }))._id).toMatch(/^[0-9a-f]{32}$/)
  })
  test('own ids, numbers too; a number is not its text', async () => {
    await db.collection('fresh').add({ data: { _id: 7, a: 'number' } })
    await db.collection('fresh').add({ data: { _id: '7', a: 'text' } })
    expect((await db.collection('fresh').doc(7).get()).data.a).toBe('number')
    expect((await db.collection('fresh').doc('7').get()).data.a).toBe('text')
  })
  test('a missing document', async () => {
    expect(await failureOf(db.collection('fresh').doc('gone').get())).toMatchObject({ errCode: -1, errMsg: 'document.get:fail document with _id gone does not exist' })
  })
  test('a duplicate id', async () => {
    await db.collection('fresh').add({ data: { _id: 'one' } })
    const { errCode, errMsg } = await failureOf(db.collection('fresh').add({ data: { _id: 'one' } }))
    expect(errCode).toBe(-502001)
    expect(errMsg).toMatch(/^collection\.add:fail -502001 database request fail\. .*E11000 duplicate key error.*_id_.*DATABASE_DUPLICATE_WRITE/)
  })
  test('a list is added whole or not at all', async () => {
    expect((await db.collection('fresh').add({ data: [{ n: 1 }, { n: 2 }] }))._ids).toHaveLength(2)
    await failureOf(db.collection('fresh').add({ data: [{ _id: 'two' }, { _id: 'one' }] }))
    await failureOf(db.collection('fresh').add({ data: [{ _id: 'three' }, { _id: 'three' }] }))
    expect((await db.collection('fresh').where({ _id: db.command.in(['two', 'three']) }).count()).total).toBe(0)
  })
  test('a field named like an operator, an id that is none', async () => {
    const insert = (document: object) => cloud.store.execute('database.insertDocument', { collectionName: 'fresh', data: [JSON.stringify(document)] })
    expect(await insert({ deep: [{ $where: 1 }] })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await insert({ _id: [1] })).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await insert({ _id: 'x'.repeat(600) })).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('unique indexes', () => {
  beforeAll(() => cloud.store.load('members', [{ _id: 'a', mail: 'a@x' }, { _id: 'b', mail: 'b@x' }]))

  test('on add, update and set', async () => {
    for (const call of [
      () => db.collection('members').add({ data: { mail: 'a@x' } }),
      () => db.collection('members').doc('b').update({ data: { mail: 'a@x' } }),
      () => db.collection('members').doc('c').set({ data: { mail: 'a@x' } }),
      () => db.collection('members').where({}).update({ data: { mail: 'same@x' } }),
    ]) {
      const { errCode, errMsg } = await failureOf(call())
      expect(errCode).toBe(-502001)
      expect(errMsg).toContain('E11000 duplicate key error')
      expect(errMsg).toContain('index: mail')
    }
  })
  test('a key that was given up is free', async () => {
    await db.collection('members').doc('a').update({ data: { mail: 'new@x' } })
    await db.collection('members').add({ data: { _id: 'd', mail: 'a@x' } })
    await db.collection('members').doc('d').remove()
    await db.collection('members').add({ data: { _id: 'e', mail: 'a@x' } })
    expect((await db.collection('members').where({ mail: 'a@x' }).get()).data).toEqual([{ _id: 'e', mail: 'a@x' }])
  })
  test('a document without the field takes null once', async () => {
    await db.collection('members').add({ data: { _id: 'f' } })
    expect((await failureOf(db.collection('members').add({ data: { _id: 'g' } }))).errMsg).toContain('E11000')
  })
  test('long values that begin alike are told apart', async () => {
    const start = 'x'.repeat(1000)
    await db.collection('members').add({ data: { mail: `${start}1` } })
    await db.collection('members').add({ data: { mail: `${start}2` } })
    expect((await failureOf(db.collection('members').add({ data: { mail: `${start}2` } }))).errMsg).toContain('E11000')
  })
})

describe('indexes are used', () => {
  beforeAll(() => cloud.store.load('members', Array.from({ length: 3000 }, (_unused, n) => ({ _id: `m${n}`, mail: `${n}@y`, school: `s${n % 10}`, year: n % 7, note: n }))))
  const _ = () => db.command

  test.each<[string, () => Promise<unknown>]>([
    ['equality on the first key', () => db.collection('members').where({ school: 's3' }).get()],
    ['equality and a range on the next', () => db.collection('members').where({ school: 's3', year: _().gt(4) }).get()],
    ['a list of values', () => db.collection('members').where({ mail: _().in(['1@y', '2@y']) }).get()],
    ['the order alone', () => db.collection('members').orderBy('school', 'asc').orderBy('year', 'desc').limit(5).get()],
    ['the order backwards', () => db.collection('members').orderBy('school', 'desc').orderBy('year', 'asc').limit(5).get()],
    ['a match at the head of a pipeline', () => db.collection('members').aggregate().match({ school: 's1' }).count('n').end()],
    ['a lookup', () => db.collection('fresh').aggregate().limit(1).lookup({ from: 'members', localField: '_id', foreignField: 'mail', as: 'members' }).end()],
    ['an update', () => db.collection('members').where({ mail: '5@y' }).update({ data: { note: -1 } })],
    ['ids', () => db.collection('members').where({ _id: _().in(['m1', 'm2']) }).get()],
    ['any of several conditions', () => db.collection('members').where(_().or([{ _id: _().in(['m1']) }, { school: 's1', year: _().gte(5) }, { mail: '7@y' }])).get()],
  ])('%s: no slow scan', async (_name, call) => {
    await call()
    expect(slow).toEqual([])
  })
  test('a scan of many documents is told', async () => {
    await db.collection('members').where({ note: 17 }).get()
    expect(slow).toEqual([expect.objectContaining({ collection: 'members', query: { note: 17 }, documentsReturned: 1 })])
    expect(slow[0]!.documentsExamined).toBeGreaterThan(3000)
  })
  test('what an index finds is what is there', async () => {
    expect((await db.collection('members').where({ school: 's3', year: _().gte(5) }).count()).total).toBe(Array.from({ length: 3000 }, (_unused, n) => n).filter((n) => n % 10 === 3 && n % 7 >= 5).length)
  })
  test('what several conditions find counts once', async () => {
    const { data } = await db.collection('members').where(_().or([{ _id: _().in(['m1', 'm2']) }, { mail: '1@y' }, { mail: _().in(['1@y', '3@y']) }])).get()
    expect(data.map(({ mail }) => mail).sort()).toEqual(['1@y', '2@y', '3@y'])
  })
  test('places near a point', async () => {
    await cloud.store.load('places', Array.from({ length: 1500 }, (_unused, n) => ({ _id: n, at: { type: 'Point', coordinates: [100 + (n % 40) * 0.5, 20 + Math.floor(n / 40) * 0.5] } })))
    const { data } = await db.collection('places').where({ at: _().geoNear({ geometry: db.Geo.Point(100.1, 20.1), maxDistance: 65_000 }) }).get()
    expect(data.map(({ _id }) => _id)).toEqual([0, 1, 40, 41].sort((left, right) => distance(left) - distance(right)))
    expect(slow).toEqual([])
  })
})

function distance(n: number): number {
  return Math.hypot((100 + (n % 40) * 0.5 - 100.1) * Math.cos(20 * Math.PI / 180), 20 + Math.floor(n / 40) * 0.5 - 20.1)
}

describe('sizes', () => {
  test('a document beyond 16 MB', async () => {
    const data = [JSON.stringify({ text: 'x'.repeat(16 * 1024 * 1024) })]
    expect(await cloud.store.execute('database.insertDocument', { collectionName: 'fresh', data })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('object to insert too large') as string })
  })
  test('an answer beyond 50 MB', async () => {
    await db.createCollection('heavy')
    const text = 'x'.repeat(6 * 1024 * 1024)
    for (let n = 0; n < 9; n++) await cloud.store.load('heavy', [{ _id: n, text }])
    expect(await cloud.store.execute('database.getDocument', { collectionName: 'heavy', limit: 9 })).toMatchObject({ message: expect.stringContaining('database query result size exceed limit') as string })
  })
})

describe('requests are counted', () => {
  test('reads and writes as the platform bills them', async () => {
    const before = { ...cloud.store.counters }
    await db.collection('fresh').get()
    await db.collection('fresh').count()
    await db.collection('fresh').doc('one').update({ data: { n: 1 } })
    await db.runTransaction(async (transaction) => transaction.collection('fresh').doc('one').get())
    expect({ reads: cloud.store.counters.reads - before.reads, writes: cloud.store.counters.writes - before.writes }).toEqual({ reads: 3, writes: 1 })
  })
})
