import { fixedFields } from './fixed-fields'
import { holds } from './holds'

const scope = (variables: Record<string, unknown>, documents: Record<string, unknown> = {}) => ({ variables, get: (path: string) => documents[path] })
const signedIn = { auth: { openid: 'alice' } }

describe('rules', () => {
  test.each([
    ['doc.to == auth.openid', { to: 'alice' }, true],
    ['doc.to == auth.openid', { to: 'bob' }, false],
    ['auth.openid in doc.members', { members: ['bob', 'alice'] }, true],
    ['auth.openid in doc.members', { members: [] }, false],
    ['doc.age >= 18 && doc.age < 30', { age: 20 }, true],
    ['!(doc.kind == "draft") || doc.to == auth.openid', { kind: 'draft', to: 'bob' }, false],
    ['doc.state in ["open", "closed"]', { state: 'open' }, true],
    ['doc.a.b[0] == 1', { a: { b: [1] } }, true],
    ['doc.count % 2 == 0 ? true : false', { count: 3 }, false],
    ['doc.at < now', { at: new Date(5) }, true],
    ['doc.owner != null', {}, false],
    ['doc.owner == null', {}, true],
    ['doc["with space"] == 1', { 'with space': 1 }, true],
    ['1 + 2 * 3 == 7', {}, true],
    ['-doc.x < 0', { x: 1 }, true],
  ])('%s on %j', (rule, doc, expected) => {
    expect(holds(rule, scope({ ...signedIn, doc, now: 10 }))).toBe(expected)
  })

  test('a visitor never matches a document that lacks the field, or holds null in it', () => {
    for (const doc of [{}, { to: null }]) expect(holds('doc.to == auth.openid', scope({ auth: null, doc }))).toBe(false)
  })

  test('get() looks another document up, with a template for its id', () => {
    const rule = 'get(`database.rooms.${doc.room}`).owner == auth.openid'
    const documents = { 'database.rooms.r1': { owner: 'alice' } }
    expect(holds(rule, scope({ ...signedIn, doc: { room: 'r1' } }, documents))).toBe(true)
    expect(holds(rule, scope({ ...signedIn, doc: { room: 'r2' } }, documents))).toBe(false)
  })

  test.each(['', 'doc.', 'doc.to ==', 'fetch("x")', 'doc.constructor', 'doc.to == auth.openid)', 'a b', '"text"', '1', '#'])('%j allows nothing', (rule) => {
    expect(holds(rule, scope({ ...signedIn, doc: { to: 'alice' } }))).toBe(false)
  })

  test('a missing rule is closed; true and false speak for themselves', () => {
    expect([undefined, true, false].map((rule) => holds(rule, scope({})))).toEqual([false, true, false])
  })
})

describe('what a query fixes', () => {
  test.each([
    [{ to: 'alice', at: { $gt: 3 } }, [{ to: 'alice' }]],
    [{ $and: [{ to: { $eq: 'alice' } }, { kind: 'x' }] }, [{ to: 'alice', kind: 'x' }]],
    [{ to: { $in: ['alice', 'bob'] } }, [{ to: 'alice' }, { to: 'bob' }]],
    [{ $or: [{ to: 'alice' }, { to: 'bob' }] }, [{}]],
    [{ 'a.b': 1 }, [{ a: { b: 1 } }]],
  ])('%j', (query, expected) => {
    expect(fixedFields(query)).toEqual(expected)
  })
})
