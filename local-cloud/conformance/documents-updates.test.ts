import { openTestCloud, type TestCloud } from '../documents/test-support/open-test-cloud'
import type { Doc } from '../documents/store'

let cloud: TestCloud
let db: TestCloud['db']
let _: TestCloud['db']['command']

beforeAll(async () => {
  cloud = await openTestCloud()
  db = cloud.db
  _ = db.command
})
afterAll(() => cloud.close())

let collections = 0
async function withDoc(doc: Doc): Promise<string> {
  const name = `u${(collections += 1)}`
  await cloud.store.load(name, [{ _id: 'x', ...doc }])
  return name
}

/** The document, without its id, after the update. */
async function updated(doc: Doc, data: object): Promise<Doc> {
  const name = await withDoc(doc)
  await db.collection(name).doc('x').update({ data })
  const { _id, ...after } = (await db.collection(name).doc('x').get()).data
  expect(_id).toBe('x')
  return after
}

describe('update commands', () => {
  test.each<[string, Doc, () => object, Doc]>([
    ['a plain value', { a: 1 }, () => ({ a: 2, b: 'new' }), { a: 2, b: 'new' }],
    ['nested values merge', { o: { a: 1, b: 2 } }, () => ({ o: { a: 9 } }), { o: { a: 9, b: 2 } }],
    ['set replaces an object', { o: { a: 1, b: 2 } }, () => ({ o: _.set({ a: 9 }) }), { o: { a: 9 } }],
    ['a path', { o: { a: 1 } }, () => ({ 'o.b.c': 1 }), { o: { a: 1, b: { c: 1 } } }],
    ['a position in a list', { l: [1, 2, 3] }, () => ({ 'l.1': 9 }), { l: [1, 9, 3] }],
    ['beyond the end of a list', { l: [1] }, () => ({ 'l.3': 9 }), { l: [1, null, null, 9] }],
    ['a list replaces a list', { l: [1, 2] }, () => ({ l: [3] }), { l: [3] }],
    ['null is a value', { a: 1 }, () => ({ a: null }), { a: null }],
    ['remove', { a: 1, o: { b: 1, c: 2 } }, () => ({ a: _.remove(), o: { b: _.remove() } }), { o: { c: 2 } }],
    ['inc', { n: 1 }, () => ({ n: _.inc(2), m: _.inc(-1), o: { p: _.inc(5) } }), { n: 3, m: -1, o: { p: 5 } }],
    ['mul', { n: 3 }, () => ({ n: _.mul(1.5), m: _.mul(7) }), { n: 4.5, m: 0 }],
    ['min', { n: 3, m: 1 }, () => ({ n: _.min(2), m: _.min(2), k: _.min(2) }), { n: 2, m: 1, k: 2 }],
    ['max with dates', { at: new Date(5) }, () => ({ at: _.max(new Date(9)) }), { at: new Date(9) }],
    ['rename', { a: 1, o: { b: 2 } }, () => ({ a: _.rename('z'), o: { b: _.rename('o.c') } }), { z: 1, o: { c: 2 } }],
    ['bit', { f: 12 }, () => ({ f: _.bit({ and: 10 }), g: _.bit({ or: 5 }) }), { f: 8, g: 5 }],
    ['push one', { l: [1] }, () => ({ l: _.push(2) }), { l: [1, 2] }],
    ['push several', { l: [1] }, () => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
    ['push with position, sort and slice', { l: [5, 1] }, () => ({ l: _.push({ each: [3], sort: 1, slice: 2 }), k: _.push({ each: [9, 8], position: 0 }) }), { l: [1, 3], k: [9, 8] }],
    ['push sorted by a field', { l: [{ s: 2 }] }, () => ({ l: _.push({ each: [{ s: 1 }, { s: 3 }], sort: { s: -1 }, slice: -2 }) }), { l: [{ s: 2 }, { s: 1 }] }],
    ['push at a position', { l: [1, 4] }, () => ({ l: _.push({ each: [2, 3], position: 1 }) }), { l: [1, 2, 3, 4] }],
    ['pop and shift', { l: [1, 2, 3], k: [1, 2, 3] }, () => ({ l: _.pop(), k: _.shift() }), { l: [1, 2], k: [2, 3] }],
    ['unshift', { l: [3] }, () => ({ l: _.unshift([1, 2]) }), { l: [1, 2, 3] }],
    ['pull a value, a condition, by fields', { l: [1, 2, 1], k: [1, 5, 9], o: [{ a: 1, b: 1 }, { a: 1, b: 2 }] }, () => ({ l: _.pull(1), k: _.pull(_.gt(4)), o: _.pull({ a: 1, b: 2 }) }), { l: [2], k: [1], o: [{ a: 1, b: 1 }] }],
    ['pullAll', { l: [1, 2, 3, 1] }, () => ({ l: _.pullAll([1, 3]) }), { l: [2] }],
    ['addToSet', { l: [1, { a: 1 }] }, () => ({ l: _.addToSet({ a: 1 }), k: _.addToSet('x') }), { l: [1, { a: 1 }], k: ['x'] }],
    ['addToSet with $each', { l: [1, 2] }, () => ({ l: _.addToSet({ $each: [2, 3, 3] }) }), { l: [1, 2, 3] }],
    ['a location', { a: 1 }, () => ({ at: db.Geo.Point(1, 2) }), { a: 1, at: { type: 'Point', coordinates: [1, 2] } }],
  ])('%s', async (_name, doc, data, expected) => {
    expect(JSON.parse(JSON.stringify(await updated(doc, data())))).toEqual(JSON.parse(JSON.stringify(expected)) as unknown)
  })
})

describe('refused updates: code and MongoDB\'s words', () => {
  test.each<[string, Doc, () => object, RegExp]>([
    ['inc of text', { n: 'x' }, () => ({ n: _.inc(1) }), /Cannot apply \$inc to a value of non-numeric type/],
    ['inc by text', {}, () => ({ n: _.inc('1') }), /Cannot increment with non-numeric argument/],
    ['push to a number', { l: 1 }, () => ({ l: _.push(1) }), /The field 'l' must be an array but is of type int/],
    ['addToSet on text', { l: 'x' }, () => ({ l: _.addToSet(1) }), /Cannot apply \$addToSet to non-array field/],
    ['pull from null', { l: null }, () => ({ l: _.pull(1) }), /Cannot apply \$pull to a non-array value/],
    ['a field in a number', { a: 1 }, () => ({ 'a.b': 2 }), /Cannot create field 'b' in element \{a: /],
    ['a nested value where null is: replace it with set', { o: null }, () => ({ o: { a: 1 } }), /Cannot create field 'a' in element/],
    ['two changes of one path', {}, () => ({ a: 1, 'a.b': 2 }), /would create a conflict at 'a'/],
  ])('%s', async (_name, doc, data, message) => {
    const name = await withDoc(doc)
    const failure = await db.collection(name).doc('x').update({ data: data() }).catch((error: unknown) => error as { errCode: number; errMsg: string })
    expect(failure).toMatchObject({ errCode: -502001, errMsg: expect.stringMatching(/^document\.update:fail -502001 database request fail\. /) as string })
    expect((failure as { errMsg: string }).errMsg).toMatch(message)
    expect((await db.collection(name).doc('x').get()).data).toEqual({ _id: 'x', ...doc })
  })

  test('the id never changes', async () => {
    const name = await withDoc({ a: 1 })
    await expect(db.collection(name).doc('x').update({ data: { _id: 'y' } })).rejects.toMatchObject({ errMsg: expect.stringContaining('不能更新_id的值') as string })
  })
})

describe('set against update', () => {
  test('set replaces the whole document', async () => {
    const name = await withDoc({ a: 1, b: { c: 1 } })
    expect(await db.collection(name).doc('x').set({ data: { b: { d: 2 } } })).toMatchObject({ stats: { updated: 1, created: 0 } })
    expect((await db.collection(name).doc('x').get()).data).toEqual({ _id: 'x', b: { d: 2 } })
  })
  test('set creates what is not there, update does not', async () => {
    const name = await withDoc({})
    expect(await db.collection(name).doc('new').update({ data: { a: 1 } })).toMatchObject({ stats: { updated: 0 } })
    expect(await db.collection(name).doc('new').set({ data: { a: 1 } })).toEqual({ _id: 'new', errMsg: 'document.set:ok', stats: { updated: 0, created: 1 } })
    expect((await db.collection(name).doc('new').get()).data).toEqual({ _id: 'new', a: 1 })
  })
  test('a change that changes nothing counts as none', async () => {
    const name = await withDoc({ a: 1 })
    expect(await db.collection(name).doc('x').update({ data: { a: 1 } })).toMatchObject({ stats: { updated: 0 } })
    expect(await db.collection(name).doc('x').set({ data: { a: 1 } })).toMatchObject({ stats: { updated: 0, created: 0 } })
  })
  test('commands in set are refused', async () => {
    const name = await withDoc({ a: 1 })
    await expect(db.collection(name).doc('x').set({ data: { a: _.inc(1) } })).rejects.toMatchObject({ errMsg: expect.stringContaining('update operator complicit') as string })
  })
})

describe('many documents', () => {
  test('update and remove by condition, the first alone with multi false', async () => {
    const name = `u${(collections += 1)}`
    await cloud.store.load(name, ['a', 'b', 'c'].map((_id, n) => ({ _id, n })))
    expect(await db.collection(name).where({ n: _.gt(0) }).update({ data: { seen: true } })).toMatchObject({ stats: { updated: 2 } })
    expect(await db.collection(name).where({ n: _.gte(0) }).update({ data: { first: true }, multi: false })).toMatchObject({ stats: { updated: 1 } })
    expect((await db.collection(name).get()).data).toEqual([{ _id: 'a', n: 0, first: true }, { _id: 'b', n: 1, seen: true }, { _id: 'c', n: 2, seen: true }])
    expect(await db.collection(name).where({ seen: true }).remove({ multi: false })).toMatchObject({ stats: { removed: 1 } })
    expect(await db.collection(name).where({ n: _.gte(0) }).remove()).toMatchObject({ stats: { removed: 2 } })
    expect((await db.collection(name).count()).total).toBe(0)
  })
  test('one refused document leaves all as they were', async () => {
    const name = `u${(collections += 1)}`
    await cloud.store.load(name, [{ _id: 'a', n: 1 }, { _id: 'b', n: 'text' }])
    await expect(db.collection(name).where({}).update({ data: { n: _.inc(1) } })).rejects.toMatchObject({ errCode: -502001 })
    expect((await db.collection(name).doc('a').get()).data.n).toBe(1)
  })
  test('the element that the condition found', async () => {
    const name = await withDoc({ items: [{ k: 1, n: 1 }, { k: 2, n: 1 }] })
    await db.collection(name).where({ 'items.k': 2 }).update({ data: { 'items.$.n': 5 } })
    await db.collection(name).where({ _id: 'x' }).update({ data: { 'items.$[].seen': true } })
    expect((await db.collection(name).doc('x').get()).data.items).toEqual([{ k: 1, n: 1, seen: true }, { k: 2, n: 5, seen: true }])
  })
  test('remove of a document, and of one that is gone', async () => {
    const name = await withDoc({})
    expect(await db.collection(name).doc('x').remove()).toMatchObject({ stats: { removed: 1 } })
    expect(await db.collection(name).doc('x').remove()).toMatchObject({ stats: { removed: 0 } })
  })
})
