import type * as ClientPackage from '@cloudbase/database'
import { WebSocket } from 'ws'
import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import { EventStream } from './support/event-stream'
import { FunctionFolder } from './support/function-folder'
import { sdkFor } from './support/sdk'

jest.setTimeout(30_000)

// The database client goes on setting timers for a watch that was closed, for ever. They must not keep the process alive,
// so in this file no timer does; nothing here waits for one.
const machineTimeout = setTimeout
global.setTimeout = ((run: () => void, wait?: number) => machineTimeout(run, wait).unref()) as typeof setTimeout

const folder = new FunctionFolder({})
let cloud: LocalCloud
let db: ReturnType<ReturnType<typeof sdkFor>['database']>

beforeAll(async () => {
  cloud = await startLocalCloud({
    dataDir: folder.dataDir,
    functionsDir: folder.functionsDir,
    rules: { signals: { read: 'doc.to == auth.openid' }, board: { read: true }, grants: { read: 'get(`database.rooms.${doc.room}`).owner == auth.openid' } },
  })
  await cloud.store.load('signals', [])
  await cloud.store.load('board', [])
  await cloud.store.load('grants', [])
  await cloud.store.load('rooms', [{ _id: 'r1', owner: 'alice' }])
  db = sdkFor(cloud).database()
})
afterAll(async () => {
  await cloud.close()
  folder.remove()
})

const address = (collection: string, query: unknown, extra: Record<string, string> = {}) =>
  `${cloud.url}/cloud/watch?${new URLSearchParams({ collection, query: JSON.stringify(query), ...extra }).toString()}`
const as = (openid: string) => ({ token: cloud.signIn(openid) })

describe('server-sent events', () => {
  test('an initial snapshot, then add, update and remove as they are committed', async () => {
    const stream = await EventStream.open(address('signals', { to: '{openid}' }, as('alice')))
    expect(await stream.next()).toMatchObject({ eventId: 0, docChanges: [], docs: [] })
    await db.collection('signals').add({ data: { _id: 's1', to: 'alice', kind: 'chat' } })
    expect(await stream.next()).toMatchObject({ eventId: 1, docChanges: [{ queueType: 'enqueue', dataType: 'add', id: 's1' }], docs: [{ _id: 's1', kind: 'chat' }] })
    await db.collection('signals').doc('s1').update({ data: { kind: 'interview' } })
    expect(await stream.next()).toMatchObject({ docChanges: [{ queueType: 'update', dataType: 'update', updatedFields: { kind: 'interview' } }] })
    await db.collection('signals').doc('s1').remove({})
    expect(await stream.next()).toMatchObject({ docChanges: [{ queueType: 'dequeue', dataType: 'remove', id: 's1' }], docs: [] })
    stream.close()
  })

  test('what belongs to somebody else is never sent', async () => {
    const stream = await EventStream.open(address('signals', { to: 'alice' }, as('alice')))
    await stream.next()
    await db.collection('signals').add({ data: { _id: 'for-bob', to: 'bob' } })
    await db.collection('signals').add({ data: { _id: 'for-alice', to: 'alice' } })
    expect((await stream.next()).docs.map((doc) => doc._id)).toEqual(['for-alice'])
    await db.collection('signals').doc('for-alice').update({ data: { to: 'bob' } })
    expect(await stream.next()).toMatchObject({ docChanges: [{ queueType: 'dequeue', dataType: 'update' }], docs: [] })
    stream.close()
  })

  test('order and limit keep the newest in view', async () => {
    const stream = await EventStream.open(address('board', {}, { orderBy: 'rank:desc', limit: '2' }))
    await stream.next()
    for (const rank of [1, 2]) await db.collection('board').add({ data: { _id: `b${rank}`, rank } })
    await stream.next()
    expect((await stream.next()).docs.map((doc) => doc._id)).toEqual(['b2', 'b1'])
    await db.collection('board').add({ data: { _id: 'b3', rank: 3 } })
    const snapshot = await stream.next()
    expect(snapshot.docs.map((doc) => doc._id)).toEqual(['b3', 'b2'])
    expect(snapshot.docChanges.map(({ id, queueType, dataType }) => [id, queueType, dataType])).toEqual([['b1', 'dequeue', 'limit'], ['b3', 'enqueue', 'add']])
    stream.close()
  })

  test('reconnecting starts over with what is there now', async () => {
    const first = await EventStream.open(address('board', {}))
    await first.next()
    first.close()
    await db.collection('board').add({ data: { _id: 'while-away', rank: 9 } })
    const second = await EventStream.open(address('board', {}))
    expect((await second.next()).docs.map((doc) => doc._id)).toContain('while-away')
    second.close()
  })

  test('a rule with get() follows the other document', async () => {
    await (await EventStream.open(address('grants', { room: 'r1' }, as('alice')))).next()
    await expect(EventStream.open(address('grants', { room: 'r1' }, as('bob')))).rejects.toThrow('-502003')
  })

  test.each([
    ['somebody else', { to: 'bob' }, 'alice'],
    ['everybody', {}, 'alice'],
    ['more than oneself', { to: { $in: ['alice', 'bob'] } }, 'alice'],
    ['a visitor', { to: '' }, ''],
  ])('a query for %s is refused', async (_, query, openid) => {
    await expect(EventStream.open(address('signals', query, openid ? as(openid) : {}))).rejects.toThrow('-502003')
  })

  test('a collection without rules is closed', async () => {
    await expect(EventStream.open(address('rooms', {}, as('alice')))).rejects.toThrow('database permission denied')
  })
})

describe('the database client of the cloud, over its own socket', () => {
  interface ClientSnapshot {
    type?: string
    docChanges: { dataType: string; queueType: string; docId: string }[]
    docs: Record<string, unknown>[]
  }

  /** A copy of the package of its own: its request class is global, and wx-server-sdk uses the same package. */
  let Db: typeof ClientPackage.Db
  jest.isolateModules(() => {
    Db = jest.requireActual<typeof ClientPackage>('@cloudbase/database').Db
  })

  /** A client signed in as one person; its requests but one are not needed to watch. */
  class SignRequest {
    static token = ''
    async send(): Promise<unknown> {
      return (await fetch(`${cloud.url}/cloud/watch/sign`, { method: 'POST', headers: { authorization: `Bearer ${SignRequest.token}` } })).json()
    }
  }

  /** Snapshots in order of arrival; `next` waits for the one after. */
  function watch(query: object) {
    const arrived: (ClientSnapshot | Error)[] = []
    let wake: () => void = () => undefined
    const take = (item: ClientSnapshot | Error) => {
      arrived.push(item)
      wake()
    }
    const database = new Db({ env: cloud.envId })
    const listener = database.collection('signals').where(query).watch({ onChange: (snapshot) => take(snapshot as unknown as ClientSnapshot), onError: (error) => take(error as Error) })
    const next = async (): Promise<ClientSnapshot | Error> => {
      while (arrived.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return arrived.shift() as ClientSnapshot | Error
    }
    return { next, close: () => listener.close() }
  }

  const sockets: WebSocket[] = []
  beforeAll(() => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined)
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    class RecordedSocket extends WebSocket {
      constructor(url: string) {
        super(url)
        sockets.push(this)
      }
    }
    Object.assign(Db, { reqClass: SignRequest, wsClass: RecordedSocket, runtime: 'web' })
    SignRequest.token = cloud.signIn('carol')
  })
  afterAll(() => {
    jest.restoreAllMocks()
  })

  test('snapshots arrive as documented', async () => {
    const { next, close } = watch({ to: 'carol' })
    expect(await next()).toMatchObject({ docs: [] })
    await db.collection('signals').add({ data: { _id: 'c1', to: 'carol', n: 1 } })
    expect(await next()).toMatchObject({ docChanges: [{ dataType: 'add', queueType: 'enqueue', docId: 'c1' }], docs: [{ _id: 'c1', n: 1 }] })
    await db.collection('signals').doc('c1').update({ data: { n: 2 } })
    expect(await next()).toMatchObject({ docChanges: [{ dataType: 'update', queueType: 'update' }], docs: [{ _id: 'c1', n: 2 }] })
    await db.collection('signals').doc('c1').remove({})
    expect(await next()).toMatchObject({ docChanges: [{ dataType: 'remove', queueType: 'dequeue' }], docs: [] })
    close()
  })

  test('a broken connection is taken up again without losing a change', async () => {
    const { next, close } = watch({ to: 'carol' })
    await next()
    sockets.at(-1)?.terminate()
    await db.collection('signals').add({ data: { _id: 'c2', to: 'carol' } })
    expect(await next()).toMatchObject({ docs: [{ _id: 'c2' }] })
    close()
  })

  test('a query the rules do not allow, and a forged sign string, are refused', async () => {
    // Spoken by hand: the client of this package lets the refusal escape as an unhandled rejection as well.
    const socket = new WebSocket(`${cloud.url.replace('http', 'ws')}/cloud/realtime`)
    await new Promise((resolve) => socket.once('open', resolve))
    const ask = async (msgType: string, msgData: unknown, signStr = '') => {
      const answer = new Promise<string>((resolve) => socket.once('message', (raw: Buffer) => resolve(raw.toString())))
      socket.send(JSON.stringify({ requestId: 'r', watchId: 'w', msgType, msgData, exMsgData: { signStr } }))
      return JSON.parse(await answer) as unknown
    }
    const watchBob = { collName: 'signals', query: JSON.stringify({ to: 'bob' }) }
    expect(await ask('INIT_WATCH', watchBob)).toMatchObject({ msgType: 'ERROR', msgData: { code: 'CHECK_LOGIN_FAILED' } })
    expect(await ask('LOGIN', {}, `${cloud.signIn('bob')}0`)).toMatchObject({ msgType: 'ERROR', msgData: { code: 'SIGN_INVALID_ERROR' } })
    expect(await ask('LOGIN', {}, cloud.signIn('carol'))).toMatchObject({ msgType: 'LOGIN_RES' })
    expect(await ask('INIT_WATCH', watchBob)).toMatchObject({ msgType: 'ERROR', msgData: { code: 'COLLECTION_PERMISSION_DENIED' } })
    socket.close()
  })
})
