import { openTestCloud, type TestCloud } from '../documents/test-support/open-test-cloud'
import type { SdkAggregate, SdkExpressions } from '../documents/test-support/sdk-commands'
import type { Doc } from '../documents/store'

let cloud: TestCloud
let db: TestCloud['db']
let _: TestCloud['db']['command']
let $: SdkExpressions

const BOOKS = [
  { _id: 1, title: 'A', author: 'x', price: 10, tags: ['p', 'q'], at: new Date(Date.UTC(2026, 8, 1, 9, 30, 15, 7)) },
  { _id: 2, title: 'B', author: 'y', price: 20, tags: [], at: new Date(Date.UTC(2026, 0, 1)) },
  { _id: 3, title: 'C', author: 'x', price: 30, tags: ['q'], at: new Date(Date.UTC(2024, 1, 29)) },
]

beforeAll(async () => {
  cloud = await openTestCloud({
    indexes: { books: [{ name: 'price', keys: [{ field: 'price', direction: 1 }] }], places: [{ name: 'at', keys: [{ field: 'at', direction: '2dsphere' }] }] },
  })
  db = cloud.db
  _ = db.command
  $ = _.aggregate
  await cloud.store.load('books', BOOKS)
  await cloud.store.load('authors', [{ _id: 'x', name: 'Xu', age: 40 }, { _id: 'y', name: 'Yan', age: 50 }])
  await cloud.store.load('places', [
    { _id: 'near', at: { type: 'Point', coordinates: [120.1, 30.2] } },
    { _id: 'far', at: { type: 'Point', coordinates: [121.5, 31.2] } },
  ])
})
afterAll(() => cloud.close())

const books = (): SdkAggregate => db.collection('books').aggregate()
const list = async (pipeline: SdkAggregate): Promise<Doc[]> => (await pipeline.end()).list

/** One expression over the first book. */
async function value(expression: object, extra: object = {}): Promise<unknown> {
  const [first] = await list(books().match({ _id: 1 }).addFields(extra).project({ _id: 0, result: expression }))
  return first?.result
}

describe('stages', () => {
  test('match, sort, skip, limit', async () => {
    expect((await list(books().match({ price: _.gt(5) }).sort({ price: -1 }).skip(1).limit(1))).map(({ _id }) => _id)).toEqual([2])
  })
  test('addFields and project', async () => {
    expect(await list(books().match({ _id: 1 }).addFields({ double: $.multiply(['$price', 2]) }).project({ _id: 0, title: 1, double: 1 }))).toEqual([{ title: 'A', double: 20 }])
  })
  test('group with every accumulator', async () => {
    const grouped = books().sort({ _id: 1 }).group({
      _id: '$author',
      sum: $.sum('$price'), avg: $.avg('$price'), min: $.min('$price'), max: $.max('$price'), first: $.first('$title'), last: $.last('$title'),
      titles: $.push('$title'), set: $.addToSet('$author'), n: $.sum(1), pop: $.stdDevPop('$price'), samp: $.stdDevSamp('$price'),
    })
    expect(await list(grouped.sort({ _id: 1 }))).toEqual([
      { _id: 'x', sum: 40, avg: 20, min: 10, max: 30, first: 'A', last: 'C', titles: ['A', 'C'], set: ['x'], n: 2, pop: 10, samp: Math.sqrt(200) },
      { _id: 'y', sum: 20, avg: 20, min: 20, max: 20, first: 'B', last: 'B', titles: ['B'], set: ['y'], n: 1, pop: 0, samp: null },
    ])
  })
  test('group of all, and by an object', async () => {
    expect(await list(books().group({ _id: null, n: $.sum(1) }))).toEqual([{ _id: null, n: 3 }])
    expect(await list(books().group({ _id: { a: '$author' }, n: $.sum(1) }).sort({ _id: 1 }))).toEqual([{ _id: { a: 'x' }, n: 2 }, { _id: { a: 'y' }, n: 1 }])
  })
  test('unwind, with position and empty lists', async () => {
    expect((await list(books().unwind('$tags'))).map(({ _id, tags }) => [_id, tags])).toEqual([[1, 'p'], [1, 'q'], [3, 'q']])
    const kept = await list(books().unwind({ path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true }).project({ tags: 1, at: 1 }))
    expect(kept).toEqual([{ _id: 1, tags: 'p', at: 0 }, { _id: 1, tags: 'q', at: 1 }, { _id: 2, at: null }, { _id: 3, tags: 'q', at: 0 }])
  })
  test('lookup by equality', async () => {
    const joined = await list(books().match({ _id: 2 }).lookup({ from: 'authors', localField: 'author', foreignField: '_id', as: 'who' }).project({ who: 1 }))
    expect(joined).toEqual([{ _id: 2, who: [{ _id: 'y', name: 'Yan', age: 50 }] }])
  })
  test('lookup joins lists by their elements, and missing with missing', async () => {
    await cloud.store.load('tags', [{ _id: 't1', tag: 'p' }, { _id: 't2', tag: ['q', 'z'] }, { _id: 't3' }])
    const byTag = await list(books().sort({ _id: 1 }).lookup({ from: 'tags', localField: 'tags', foreignField: 'tag', as: 'found' }).project({ 'found._id': 1 }))
    expect(byTag).toEqual([{ _id: 1, found: [{ _id: 't1' }, { _id: 't2' }] }, { _id: 2, found: [] }, { _id: 3, found: [{ _id: 't2' }] }])
    const missing = await list(books().match({ _id: 1 }).lookup({ from: 'tags', localField: 'none', foreignField: 'tag', as: 'found' }).project({ 'found._id': 1 }))
    expect(missing).toEqual([{ _id: 1, found: [{ _id: 't3' }] }])
  })
  test('two lookups in a row, the second on what the first found', async () => {
    const joined = books().match({ _id: 2 }).lookup({ from: 'authors', localField: 'author', foreignField: '_id', as: 'who' }).unwind('$who').lookup({ from: 'books', localField: 'who._id', foreignField: 'author', as: 'all' }).project({ 'all.title': 1 })
    expect(await list(joined)).toEqual([{ _id: 2, all: [{ title: 'B' }] }])
  })
  test('lookup by pipeline with variables', async () => {
    const pipeline = $.pipeline().match(_.expr($.and([$.eq(['$_id', '$$who']), $.gt(['$age', 45])]))).project({ _id: 0, name: 1 }).done()
    const joined = await list(books().sort({ _id: 1 }).lookup({ from: 'authors', let: { who: '$author' }, pipeline, as: 'who' }).project({ who: 1 }))
    expect(joined).toEqual([{ _id: 1, who: [] }, { _id: 2, who: [{ name: 'Yan' }] }, { _id: 3, who: [] }])
  })
  test('lookup in a collection that is not there', async () => {
    expect((await list(books().limit(1).lookup({ from: 'none', localField: 'author', foreignField: '_id', as: 'who' })))[0]?.who).toEqual([])
  })
  test('bucket and bucketAuto', async () => {
    expect(await list(books().bucket({ groupBy: '$price', boundaries: [0, 15, 25], default: 'more', output: { n: $.sum(1) } }))).toEqual([{ _id: 0, n: 1 }, { _id: 15, n: 1 }, { _id: 'more', n: 1 }])
    expect(await list(books().bucketAuto({ groupBy: '$price', buckets: 2 }))).toEqual([{ _id: { min: 10, max: 30 }, count: 2 }, { _id: { min: 30, max: 30 }, count: 1 }])
  })
  test('count, sortByCount, replaceRoot, sample', async () => {
    expect(await list(books().count('n'))).toEqual([{ n: 3 }])
    expect(await list(books().sortByCount('$author'))).toEqual([{ _id: 'x', count: 2 }, { _id: 'y', count: 1 }])
    expect(await list(books().match({ _id: 1 }).replaceRoot({ newRoot: { only: '$title' } }))).toEqual([{ only: 'A' }])
    expect(await list(books().sample({ size: 2 }))).toHaveLength(2)
  })
  test('geoNear', async () => {
    const found = await list(db.collection('places').aggregate().geoNear({ near: db.Geo.Point(120.1, 30.2), distanceField: 'distance', spherical: true, maxDistance: 500_000 }))
    expect(found.map(({ _id }) => _id)).toEqual(['near', 'far'])
    expect(found[0]?.distance).toBe(0)
    expect(found[1]?.distance).toBeCloseTo(174_207, -1)
    const withoutIndex = books().geoNear({ near: db.Geo.Point(1, 2), distanceField: 'distance', spherical: true }).end()
    await expect(withoutIndex).rejects.toMatchObject({ errMsg: expect.stringContaining('$geoNear requires a 2d or 2dsphere index') as string })
  })
  test('documents in the store are never changed by a pipeline', async () => {
    await list(books().addFields({ 'extra.deep': 1, tags: $.concatArrays(['$tags', ['z']]) }).unwind('$tags').sort({ tags: 1 }))
    expect(await list(books().match({ _id: 1 }))).toEqual([BOOKS[0]])
  })
  test('an unknown stage or operator, and a missing collection', async () => {
    const stages = [{ stageKey: '$nonsense', stageValue: '{}' }]
    expect(await cloud.store.execute('database.aggregateDocuments', { collectionName: 'books', stages })).toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR' })
    await expect(books().project({ a: { $nonsense: 1 } }).end()).rejects.toMatchObject({ errCode: expect.any(Number) as number })
    await expect(db.collection('none').aggregate().count('n').end()).rejects.toMatchObject({ errMsg: expect.stringContaining('Db or Table not exist') as string })
  })
})

describe('expressions', () => {
  test.each<[string, () => object, unknown]>([
    ['abs', () => $.abs(-3), 3], ['add', () => $.add([1, 2, '$price']), 13], ['ceil', () => $.ceil(1.2), 2], ['divide', () => $.divide(['$price', 4]), 2.5],
    ['exp', () => $.exp(0), 1], ['floor', () => $.floor(-1.2), -2], ['ln', () => $.ln(1), 0], ['log', () => $.log([8, 2]), 3], ['log10', () => $.log10(100), 2],
    ['mod', () => $.mod([-7, 3]), -1], ['multiply', () => $.multiply([2, 3]), 6], ['pow', () => $.pow([2, 10]), 1024], ['sqrt', () => $.sqrt(9), 3],
    ['subtract', () => $.subtract([5, 3]), 2], ['trunc', () => $.trunc(-1.9), -1],
    ['arrayElemAt', () => $.arrayElemAt(['$tags', -1]), 'q'], ['arrayToObject', () => $.arrayToObject([[{ k: 'a', v: 1 }]]), { a: 1 }],
    ['concatArrays', () => $.concatArrays(['$tags', ['z']]), ['p', 'q', 'z']], ['filter', () => $.filter({ input: [1, 5, 9], as: 'n', cond: $.gt(['$$n', 4]) }), [5, 9]],
    ['in', () => $.in(['q', '$tags']), true], ['indexOfArray', () => $.indexOfArray(['$tags', 'q']), 1], ['isArray', () => $.isArray(['$tags']), true],
    ['map', () => $.map({ input: [1, 2], as: 'n', in: $.add(['$$n', 1]) }), [2, 3]], ['range', () => $.range([0, 6, 2]), [0, 2, 4]],
    ['reduce', () => $.reduce({ input: [1, 2, 3], initialValue: 0, in: $.add(['$$value', '$$this']) }), 6], ['reverseArray', () => $.reverseArray('$tags'), ['q', 'p']],
    ['size', () => $.size('$tags'), 2], ['slice', () => $.slice(['$tags', 1]), ['p']], ['zip', () => $.zip({ inputs: [[1, 2], [3, 4]] }), [[1, 3], [2, 4]]],
    ['and', () => $.and([true, '$price']), true], ['or', () => $.or([false, 0]), false], ['not', () => $.not([false]), true],
    ['cmp', () => $.cmp([1, 2]), -1], ['eq', () => $.eq(['$title', 'A']), true], ['gte', () => $.gte([2, 2]), true], ['lt', () => $.lt([2, 2]), false], ['neq', () => $.neq([1, '1']), true],
    ['cond', () => $.cond({ if: $.gt(['$price', 5]), then: 'dear', else: 'cheap' }), 'dear'], ['ifNull', () => $.ifNull(['$none', 'instead']), 'instead'],
    ['switch', () => $.switch({ branches: [{ case: $.eq(['$price', 10]), then: 'ten' }], default: 'other' }), 'ten'],
    ['dateFromParts', () => $.dateFromParts({ year: 2026, month: 2, day: 3 }), new Date(Date.UTC(2026, 1, 3))],
    ['dateFromString', () => $.dateFromString({ dateString: '2026-02-03T04:05:06.000Z' }), new Date(Date.UTC(2026, 1, 3, 4, 5, 6))],
    ['dateToString', () => $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S' }), '2026-09-01 09:30:15'],
    ['dateToString in Shanghai', () => $.dateToString({ date: '$at', format: '%H:%M', timezone: 'Asia/Shanghai' }), '17:30'],
    ['dayOfMonth', () => $.dayOfMonth('$at'), 1], ['dayOfWeek', () => $.dayOfWeek('$at'), 3], ['dayOfYear', () => $.dayOfYear('$at'), 244], ['isoDayOfWeek', () => $.isoDayOfWeek('$at'), 2],
    ['isoWeek', () => $.isoWeek('$at'), 36], ['isoWeekYear', () => $.isoWeekYear('$at'), 2026], ['week', () => $.week('$at'), 35], ['year', () => $.year('$at'), 2026],
    ['month', () => $.month('$at'), 9], ['hour', () => $.hour('$at'), 9], ['minute', () => $.minute('$at'), 30], ['second', () => $.second('$at'), 15], ['millisecond', () => $.millisecond('$at'), 7],
    ['literal', () => $.literal('$price'), '$price'], ['mergeObjects', () => $.mergeObjects([{ a: 1 }, { b: 2 }]), { a: 1, b: 2 }],
    ['objectToArray', () => $.objectToArray({ a: 1 }), [{ k: 'a', v: 1 }]], ['allElementsTrue', () => $.allElementsTrue([[1, true]]), true], ['anyElementTrue', () => $.anyElementTrue([[0, false]]), false],
    ['setDifference', () => $.setDifference([[1, 2], [2]]), [1]], ['setEquals', () => $.setEquals([[1, 2], [2, 1, 1]]), true], ['setIntersection', () => $.setIntersection([[1, 2], [2, 3]]), [2]],
    ['setIsSubset', () => $.setIsSubset([[1], [1, 2]]), true], ['setUnion', () => $.setUnion([[1], [2]]), [1, 2]],
    ['concat', () => $.concat(['$title', '-', '$author']), 'A-x'], ['indexOfBytes', () => $.indexOfBytes(['hello', 'l']), 2], ['indexOfCP', () => $.indexOfCP(['你好', '好']), 1],
    ['split', () => $.split(['a,b', ',']), ['a', 'b']], ['strLenBytes', () => $.strLenBytes('你'), 3], ['strLenCP', () => $.strLenCP('你好'), 2], ['strcasecmp', () => $.strcasecmp(['A', 'b']), -1],
    ['substr', () => $.substr(['hello', 1, 3]), 'ell'], ['substrCP', () => $.substrCP(['你好吗', 1, 1]), '好'], ['toLower', () => $.toLower('AB'), 'ab'], ['toUpper', () => $.toUpper('ab'), 'AB'],
    ['let', () => $.let({ vars: { n: 4 }, in: $.multiply(['$$n', 2]) }), 8],
  ])('%s', async (_name, expression, expected) => {
    expect(await value(expression())).toEqual(expected)
  })
})
