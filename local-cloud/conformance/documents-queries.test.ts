import { openTestCloud, type TestCloud } from '../documents/test-support/open-test-cloud'
import type { Doc } from '../documents/store'

let cloud: TestCloud
let db: TestCloud['db']
let _: TestCloud['db']['command']

beforeAll(async () => {
  cloud = await openTestCloud({ indexes: { cities: [{ name: 'at', keys: [{ field: 'at', direction: '2dsphere' }] }] } })
  db = cloud.db
  _ = db.command
})
afterAll(() => cloud.close())

let collections = 0
/** A fresh collection with these documents; ids a, b, c… unless given. */
async function collection(docs: Doc[]): Promise<string> {
  const name = `c${(collections += 1)}`
  await cloud.store.load(name, docs.map((doc, at) => ({ _id: String.fromCharCode(97 + at), ...doc })))
  return name
}

async function found(docs: Doc[], condition: object): Promise<string> {
  const { data } = await db.collection(await collection(docs)).where(condition).get()
  return data.map(({ _id }) => _id).join('')
}

describe('comparison commands', () => {
  const ages = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: '2' }, { n: null }, {}, { n: [2, 9] }]
  test.each([
    ['eq', () => _.eq(2), 'bg'],
    ['neq, missing and other types included', () => _.neq(2), 'acdef'],
    ['gt', () => _.gt(1), 'bcg'],
    ['gte', () => _.gte(3), 'cg'],
    ['lt', () => _.lt(3), 'abg'],
    ['lte', () => _.lte(1), 'a'],
    ['in', () => _.in([1, '2']), 'ad'],
    ['nin', () => _.nin([1, 2]), 'cdef'],
    ['a plain value', () => 3, 'c'],
    ['null finds null and missing', () => null, 'ef'],
    ['eq with a list finds the whole list', () => _.eq([2, 9]), 'g'],
    ['and on one field', () => _.gt(1).and(_.lt(3)), 'bg'],
    ['or on one field', () => _.eq(1).or(_.eq(3)), 'ac'],
    ['or as a function', () => _.or([_.eq(1), _.eq(3)]), 'ac'],
    ['not', () => _.not(_.gt(1)), 'adef'],
    ['nor on one field', () => _.nor(_.eq(1), _.eq(2)), 'cdef'],
    ['chained without and', () => _.gt(0).lt(2), 'a'],
    ['exists', () => _.exists(true), 'abcdeg'],
    ['exists false', () => _.exists(false), 'f'],
    ['mod', () => _.mod(2, 1), 'acg'],
  ])('%s', async (_name, condition, expected) => {
    expect(await found(ages, { n: condition() })).toBe(expected)
  })
})

describe('logic over several fields', () => {
  const docs = [{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }]
  test.each([
    ['and of objects', () => _.and([{ a: 1 }, { b: _.gt(1) }]), 'b'],
    ['or of objects', () => _.or([{ a: 2 }, { b: 1 }]), 'ac'],
    ['nor of objects', () => _.nor([{ a: 2 }, { b: 1 }]), 'b'],
    ['or within and', () => _.and(_.or({ a: 1 }, { a: 2 }), { b: 2 }), 'bc'],
    ['arguments instead of a list', () => _.or({ a: 2 }, { b: 1 }), 'ac'],
  ])('%s', async (_name, condition, expected) => {
    expect(await found(docs, condition())).toBe(expected)
  })
})

describe('arrays', () => {
  const lists = [{ t: ['x', 'y'] }, { t: ['y', 'z'] }, { t: [] }, { t: 'x' }, { t: [{ k: 1, v: 5 }, { k: 2, v: 1 }] }, { t: [{ k: 1, v: 1 }] }, { t: [3, 8] }]
  test.each([
    ['a value finds the lists that have it', () => ({ t: 'y' }), 'ab'],
    ['all', () => ({ t: _.all(['y', 'x']) }), 'a'],
    ['all on a single value', () => ({ t: _.all(['x']) }), 'ad'],
    ['all with elemMatch', () => ({ t: _.all([{ $elemMatch: { k: 1 } }, { $elemMatch: { k: 2 } }]) }), 'e'],
    ['size', () => ({ t: _.size(2) }), 'abeg'],
    ['size 0', () => ({ t: _.size(0) }), 'c'],
    ['elemMatch: one element meets all', () => ({ t: _.elemMatch({ k: 1, v: _.gt(1) }) }), 'e'],
    ['elemMatch on values', () => ({ t: _.elemMatch(_.gt(7)) }), 'g'],
    ['a path enters elements', () => ({ 't.k': 2 }), 'e'],
    ['different elements may meet two conditions on a path', () => ({ 't.k': 2, 't.v': 5 }), 'e'],
    ['a position', () => ({ 't.0': 'x' }), 'a'],
    ['a position and a field', () => ({ 't.1.k': 2 }), 'e'],
    ['the whole list, in order', () => ({ t: ['x', 'y'] }), 'a'],
  ])('%s', async (_name, condition, expected) => {
    expect(await found(lists, condition())).toBe(expected)
  })
})

describe('nested objects', () => {
  const docs = [{ o: { a: 1, b: 2 } }, { o: { b: 2, a: 1 } }, { o: { a: 1 } }, { o: 1 }]
  test('a nested condition is a condition on paths', async () => expect(await found(docs, { o: { a: 1 } })).toBe('abc'))
  test('eq with an object means exactly it, order of fields included', async () => expect(await found(docs, { o: _.eq({ a: 1, b: 2 }) })).toBe('a'))
  test('commands in nested conditions', async () => expect(await found(docs, { o: { b: _.exists(false) } })).toBe('cd'))
})

describe('patterns, dates, expressions', () => {
  const names = [{ n: 'Miner' }, { n: 'miner' }, { n: 'minor' }, { n: ['x', 'miner'] }, { n: 5 }]
  test('db.RegExp with options', async () => expect(await found(names, { n: db.RegExp({ regexp: '^MINER$', options: 'i' }) })).toBe('abd'))
  test('a JavaScript pattern', async () => expect(await found(names, { n: /^min[eo]r/ })).toBe('bcd'))
  test('not a pattern', async () => expect(await found(names, { n: _.not(_.eq('minor')) })).toBe('abde'))
  test('a pattern in a list of values', async () => expect(await found(names, { n: _.in([/^M/, 'minor']) })).toBe('ac'))
  test('dates compare with dates alone', async () => {
    const docs = [{ at: new Date(1000) }, { at: new Date(2000) }, { at: 3000 }, { at: '2030' }]
    expect(await found(docs, { at: _.gt(new Date(1000)) })).toBe('b')
    expect(await found(docs, { at: new Date(1000) })).toBe('a')
  })
  test('expr compares two fields', async () => {
    const $ = _.aggregate
    expect(await found([{ a: 1, b: 2 }, { a: 3, b: 2 }], _.expr($.gt(['$a', '$b'])))).toBe('b')
  })
  test('an invalid pattern is refused', async () => {
    await expect(found(names, { n: db.RegExp({ regexp: '(', options: '' }) })).rejects.toMatchObject({ errCode: -501007 })
  })
})

describe('geography', () => {
  const hangzhou = { type: 'Point', coordinates: [120.15, 30.28] }
  const shanghai = { type: 'Point', coordinates: [121.47, 31.23] }
  const beijing = { type: 'Point', coordinates: [116.4, 39.9] }
  const cities = [{ at: beijing }, { at: shanghai }, { at: hangzhou }, {}]
  const ring = (points: [number, number][]) => db.Geo.Polygon([db.Geo.LineString(points.map(([lon, lat]) => db.Geo.Point(lon, lat)))])

  test('geoNear: nearest first, between distances in metres', async () => {
    await cloud.store.load('cities', cities.map((doc, at) => ({ _id: 'abcd'[at], ...doc })))
    const near = async (options: object) => {
      const { data } = await db.collection('cities').where({ at: _.geoNear({ geometry: db.Geo.Point(120.2, 30.3), ...options }) }).get()
      return data.map(({ _id }) => _id).join('')
    }
    expect(await near({})).toBe('cba')
    expect(await near({ maxDistance: 200_000 })).toBe('cb')
    expect(await near({ minDistance: 100_000, maxDistance: 200_000 })).toBe('b')
    await expect(found(cities, { at: _.geoNear({ geometry: db.Geo.Point(1, 2) }) })).rejects.toMatchObject({ errMsg: expect.stringContaining('unable to find index for $geoNear query') as string })
  })
  test('geoWithin a polygon and a cap', async () => {
    expect(await found(cities, { at: _.geoWithin({ geometry: ring([[119, 30], [122, 30], [122, 32], [119, 32], [119, 30]]) }) })).toBe('bc')
    expect(await found(cities, { at: _.geoWithin({ centerSphere: [[116.4, 39.9], 10 / 6378.1] }) })).toBe('a')
  })
  test('geoIntersects a line', async () => {
    const line = db.Geo.LineString([db.Geo.Point(116, 39), db.Geo.Point(117, 40)])
    const areas = [{ at: { type: 'Polygon', coordinates: [[[116, 39.5], [117, 39.5], [117, 39.6], [116, 39.6], [116, 39.5]]] } }, { at: hangzhou }]
    expect(await found(areas, { at: _.geoIntersects({ geometry: line }) })).toBe('a')
  })
  test('geometries come back as the SDK\'s own', async () => {
    const name = await collection(cities)
    const { data } = await db.collection(name).doc('a').get()
    expect(data.at).toMatchObject({ longitude: 116.4, latitude: 39.9 })
  })
})

describe('order, skip, limit, fields', () => {
  const mixed: Doc[] = [{ v: true }, { v: 'b' }, { v: 3 }, { v: null }, {}, { v: [] }, { v: { a: 1 } }, { v: new Date(0) }, { v: 'B' }, { v: [9, -1] }, { v: -5 }]
  const ordered = async (direction: 'asc' | 'desc') => (await db.collection(await collection(mixed)).orderBy('v', direction).get()).data.map(({ _id }) => _id).join('')

  test('types in MongoDB\'s order; lists by their least element', async () => expect(await ordered('asc')).toBe('fdekjcibgah'))
  test('descending, lists by their greatest', async () => expect(await ordered('desc')).toBe('hagbijckdef'))
  test('several fields', async () => {
    const name = await collection([{ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }])
    const { data } = await db.collection(name).orderBy('a', 'desc').orderBy('b', 'desc').get()
    expect(data.map(({ _id }) => _id).join('')).toBe('bca')
  })
  test('without an order, the order of insertion', async () => {
    const name = await collection([])
    for (const id of ['z', 'm', 'a']) await db.collection(name).add({ data: { _id: id } })
    expect((await db.collection(name).get()).data.map(({ _id }) => _id).join('')).toBe('zma')
  })
  test('100 by default, 1,000 at most, and skip', async () => {
    const name = await collection(Array.from({ length: 1100 }, (_unused, at) => ({ _id: `n${String(at).padStart(4, '0')}`, n: at })))
    const count = async (limit?: number) => (await (limit ? db.collection(name).limit(limit) : db.collection(name)).get()).data.length
    expect([await count(), await count(7), await count(1000), await count(5000)]).toEqual([100, 7, 1000, 1000])
    const { data } = await db.collection(name).orderBy('n', 'asc').skip(1090).limit(100).get()
    expect(data.map(({ n }) => n as number)).toEqual([1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099])
  })
  test('kept and dropped fields, slices, elemMatch', async () => {
    const name = await collection([{ a: 1, b: { c: 2, d: 3 }, list: [{ k: 1 }, { k: 2 }, { k: 3 }] }])
    const fields = async (projection: object) => (await db.collection(name).field(projection).get()).data[0]
    expect(await fields({ a: true })).toEqual({ _id: 'a', a: 1 })
    expect(await fields({ _id: false, 'b.c': true })).toEqual({ b: { c: 2 } })
    expect(await fields({ list: false, 'b.d': false })).toEqual({ _id: 'a', a: 1, b: { c: 2 } })
    expect(await fields({ a: true, list: _.project.slice(1) })).toEqual({ _id: 'a', a: 1, list: [{ k: 1 }] })
    expect(await fields({ a: true, list: _.project.slice([1, 1]) })).toEqual({ _id: 'a', a: 1, list: [{ k: 2 }] })
    expect(await fields({ a: true, list: _.project.slice(-1) })).toEqual({ _id: 'a', a: 1, list: [{ k: 3 }] })
    expect(await fields({ list: _.project.elemMatch({ k: 2 }) })).toEqual({ _id: 'a', list: [{ k: 2 }] })
    expect(await fields({ a: true, list: _.project.elemMatch({ k: 9 }) })).toEqual({ _id: 'a', a: 1 })
    expect((await db.collection(name).doc('a').field({ a: true }).get()).data).toEqual({ _id: 'a', a: 1 })
  })
  test('count', async () => {
    const name = await collection(mixed)
    expect((await db.collection(name).count()).total).toBe(11)
    expect((await db.collection(name).where({ v: _.gt(0) }).count()).total).toBe(2)
  })
})
