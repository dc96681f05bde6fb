import type * as ClientPackage from '@cloudbase/database'
import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import { FunctionFolder } from './support/function-folder'

jest.setTimeout(30_000)

/** The cloud's database client, in a copy of its own since its request class is global to the package. */
let Db: typeof ClientPackage.Db
jest.isolateModules(() => {
  Db = jest.requireActual<typeof ClientPackage>('@cloudbase/database').Db
})

const folder = new FunctionFolder({})
let cloud: LocalCloud
let token = ''

beforeAll(async () => {
  cloud = await startLocalCloud({
    dataDir: folder.dataDir,
    functionsDir: folder.functionsDir,
    rules: {
      notes: { read: 'doc._openid == auth.openid', write: 'doc._openid == auth.openid' },
      board: { read: true, write: false },
      ballots: { read: 'doc._openid == auth.openid', create: 'auth != null && request.data.choice in ["yes", "no"]', update: false },
      visits: { read: 'get(`database.owners.${doc.owner}`).friends == auth.openid' },
      broken: { read: 'doc._openid ==', write: 'nonsense(' },
    },
  })
  for (const collection of ['notes', 'ballots', 'visits', 'broken', 'plain']) await cloud.store.load(collection, [])
  await cloud.store.load('board', Array.from({ length: 30 }, (_, index) => ({ _id: `b${index}` })))
  await cloud.store.load('owners', [{ _id: 'o1', friends: 'alice' }])
  class Request {
    async send(action: string, data: object): Promise<unknown> {
      const answer = await fetch(`${cloud.url}/cloud/database`, { method: 'POST', body: JSON.stringify({ ...data, action }), headers: { authorization: `Bearer ${token}` } })
      return answer.json()
    }
  }
  Object.assign(Db, { reqClass: Request })
})
afterAll(async () => {
  await cloud.close()
  folder.remove()
})

interface Answer {
  code?: string
  data?: Record<string, unknown>[]
  updated?: number
  deleted?: number
  id?: string
}
const as = (openid: string) => {
  token = openid ? cloud.signIn(openid) : ''
  return new Db({ env: cloud.envId })
}
const denied = { code: 'DATABASE_PERMISSION_DENIED' }

test('somebody reads and writes their own, and the query must say so', async () => {
  const added = (await as('alice').collection('notes').add({ text: 'mine' })) as Answer
  expect(cloud.store.get('notes', added.id ?? '')).toMatchObject({ text: 'mine', _openid: 'alice' })
  expect(await as('alice').collection('notes').where({ _openid: '{openid}' }).get()).toMatchObject({ data: [{ text: 'mine' }] })
  expect(await as('alice').collection('notes').where({ _openid: 'alice' }).update({ text: 'new' })).toMatchObject({ updated: 1 })
  expect(await as('alice').collection('notes').where({}).get()).toMatchObject(denied)
  expect(await as('bob').collection('notes').where({ _openid: 'alice' }).get()).toMatchObject(denied)
  expect(await as('bob').collection('notes').where({ _openid: 'alice' }).update({ text: 'stolen' })).toMatchObject(denied)
  expect(await as('bob').collection('notes').where({ _openid: 'alice' }).remove()).toMatchObject(denied)
  expect(await as('alice').collection('notes').where({ _openid: 'alice' }).remove()).toMatchObject({ deleted: 1 })
})

test('nobody adds in another name', async () => {
  expect(await as('bob').collection('notes').add({ text: 'forged', _openid: 'alice' })).toMatchObject({ code: 'INVALID_PARAM' })
  expect(cloud.store.find('notes', { text: 'forged' })).toEqual([])
})

test('rules for create look at what is sent', async () => {
  expect(await as('alice').collection('ballots').add({ choice: 'yes' })).toHaveProperty('id')
  expect(await as('alice').collection('ballots').add({ choice: 'both' })).toMatchObject(denied)
  expect(await as('').collection('ballots').add({ choice: 'yes' })).toMatchObject(denied)
  expect(await as('alice').collection('ballots').where({ _openid: 'alice' }).update({ choice: 'no' })).toMatchObject(denied)
})

test('set creates under the rule for create and replaces under the rule for update', async () => {
  expect(await as('alice').collection('ballots').doc('mine').set({ choice: 'no' })).not.toHaveProperty('code')
  expect(await as('alice').collection('ballots').doc('mine').set({ choice: 'yes' })).toMatchObject(denied)
})

test('a public collection is read by visitors, twenty documents at most, and written by nobody', async () => {
  const { data } = (await as('').collection('board').limit(100).get()) as Answer
  expect(data).toHaveLength(20)
  expect(await as('').collection('board').count()).toMatchObject({ total: 30 })
  expect(await as('alice').collection('board').add({ a: 1 })).toMatchObject(denied)
})

test('get() looks at another document', async () => {
  expect(await as('alice').collection('visits').where({ owner: 'o1' }).get()).toMatchObject({ data: [] })
  expect(await as('bob').collection('visits').where({ owner: 'o1' }).get()).toMatchObject(denied)
  expect(await as('alice').collection('visits').where({ owner: 'nobody' }).get()).toMatchObject(denied)
})

test.each(['plain', 'broken', 'never-created'])('%s is closed: no rules, or none that can be read', async (collection) => {
  expect(await as('alice').collection(collection).where({ _openid: 'alice' }).get()).toMatchObject(denied)
  expect(await as('alice').collection(collection).add({ a: 1 })).toMatchObject(denied)
})

test('clients have no aggregation and no transactions', async () => {
  const ask = async (body: object) => (await fetch(`${cloud.url}/cloud/database`, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<Answer>
  expect(await ask({ action: 'database.aggregateDocuments', collectionName: 'board', stages: [] })).toMatchObject({ code: 'INVALID_PARAM' })
  expect(await ask({ action: 'database.getDocument', collectionName: 'board', transactionId: 't' })).toMatchObject({ code: 'INVALID_PARAM' })
})
