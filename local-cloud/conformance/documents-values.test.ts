import { openTestCloud, type TestCloud } from '../documents/test-support/open-test-cloud'

let cloud: TestCloud
let db: TestCloud['db']
const START = Date.UTC(2026, 0, 1)

beforeAll(async () => {
  cloud = await openTestCloud({ now: () => START })
  db = cloud.db
  await db.createCollection('values')
})
afterAll(() => cloud.close())

/** What the SDK reads after it wrote. */
async function roundTrip(value: unknown): Promise<unknown> {
  const { _id } = await db.collection('values').add({ data: { value } })
  return (await db.collection('values').doc(_id).get()).data.value
}

/** The stored value of a raw document, as canonical EJSON. */
async function storedAs(value: unknown): Promise<unknown> {
  const reply = await cloud.store.execute('database.insertDocument', { collectionName: 'values', data: [JSON.stringify({ value })] })
  return wireValue((reply.data as { insertedIds: string[] }).insertedIds[0])
}

/** What the SDK wrote, as canonical EJSON, that is with its types. */
async function onTheWire(value: unknown): Promise<unknown> {
  return wireValue((await db.collection('values').add({ data: { value } }))._id)
}

async function wireValue(_id: unknown): Promise<unknown> {
  const query = JSON.stringify({ _id })
  const reply = await cloud.store.execute('database.getDocument', { collectionName: 'values', query })
  const [text] = (reply.data as { list: string[] }).list
  return (JSON.parse(text!) as { value: unknown }).value
}

describe('values come back as they went', () => {
  test.each([
    ['whole number', 42],
    ['negative number', -7],
    ['fraction', 0.1],
    ['beyond 32 bits', 2 ** 40],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
    ['huge', 1.5e300],
    ['infinity', Infinity],
    ['text', '一程 Yicheng 𠀀'],
    ['empty text', ''],
    ['text with a zero character', 'a\u0000b'],
    ['true', true],
    ['null', null],
    ['date', new Date(1_700_000_000_123)],
    ['date before 1970', new Date(-1)],
    ['empty list', []],
    ['empty object', {}],
    ['nested', { list: [1, [2, { deep: ['x'] }]], more: { a: null } }],
  ])('%s', async (_name, value) => {
    expect(await roundTrip(value)).toEqual(value)
  })

  test('NaN', async () => {
    expect(await roundTrip(NaN)).toBeNaN()
  })

  test('numbers keep their BSON types', async () => {
    expect(await onTheWire(1)).toEqual({ $numberInt: '1' })
    expect(await onTheWire(0.5)).toEqual({ $numberDouble: '0.5' })
    expect(await onTheWire(2 ** 40)).toEqual({ $numberLong: String(2 ** 40) })
    expect(await onTheWire(new Date(5))).toEqual({ $date: { $numberLong: '5' } })
  })

  test('types that only other clients send: the SDK itself makes no binary of a Buffer', async () => {
    const value = { bytes: { $binary: { base64: 'AAH+/w==', subType: '00' } }, id: { $oid: '5f0000000000000000000001' }, pattern: { $regularExpression: { pattern: '^a', options: 'i' } }, minusZero: { $numberDouble: '-0.0' } }
    expect(await storedAs(value)).toEqual(value)
  })

  test('every kind of geometry', async () => {
    const { Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon } = db.Geo
    const line = LineString([Point(0, 0), Point(1, 1)])
    const ring = LineString([Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 0)])
    for (const shape of [Point(113.3, 23.1), line, Polygon([ring]), MultiPoint([Point(0, 0), Point(1, 1)]), MultiLineString([line]), MultiPolygon([Polygon([ring])])]) {
      expect(JSON.stringify(await roundTrip(shape))).toBe(JSON.stringify(shape))
    }
  })

  test('undefined fields are dropped', async () => {
    expect(await roundTrip({ a: undefined, b: 1 })).toEqual({ b: 1 })
  })

  test('the order of fields', async () => {
    expect(Object.keys((await roundTrip({ z: 1, a: 2, m: 3 })) as object)).toEqual(['z', 'a', 'm'])
  })
})

describe('server dates', () => {
  test('follow the given clock, with offset, wherever they stand', async () => {
    expect(await roundTrip({ at: db.serverDate(), in: [db.serverDate({ offset: 60_000 })] })).toEqual({ at: new Date(START), in: [new Date(START + 60_000)] })
  })
  test('in updates and in conditions', async () => {
    const { _id } = await db.collection('values').add({ data: { at: new Date(START - 1) } })
    const _ = db.command
    expect((await db.collection('values').where({ _id, at: _.lt(db.serverDate()) }).count()).total).toBe(1)
    await db.collection('values').doc(_id).update({ data: { at: db.serverDate({ offset: -1000 }), nested: { at: db.serverDate() } } })
    expect((await db.collection('values').doc(_id).get()).data).toMatchObject({ at: new Date(START - 1000), nested: { at: new Date(START) } })
  })
})
