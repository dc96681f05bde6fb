import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import type { FaultRule } from '../faults/fault-plan'
import { FunctionFolder } from './support/function-folder'

jest.setTimeout(30_000)

const caught = (body: string) => `exports.main = async (event) => { try { ${body} } catch (e) { return { errCode: e.errCode, errMsg: e.errMsg } } }`
const folder = new FunctionFolder({
  adds: { code: caught('await db().collection("rows").add({ data: { key: event.key } }); return "added"') },
  increments: { code: caught('await db().collection("rows").doc("n").update({ data: { n: db().command.inc(1) } }); return "done"') },
  twoSteps: { code: 'exports.main = async (event) => { await db().collection("rows").add({ data: { step: 1, key: event.key } }); await db().collection("rows").add({ data: { step: 2, key: event.key } }); return "both" }' },
  transacts: { code: caught('return await db().runTransaction(async (t) => { const row = await t.collection("rows").doc("n").get(); await t.collection("rows").doc("n").update({ data: { n: row.data.n + 1 } }); return row.data.n + 1 })') },
  sends: { code: caught('await cloud.openapi.subscribeMessage.send({ touser: "alice", templateId: "t", data: { thing1: { value: "x" } } }); return "sent"'), config: { permissions: { openapi: ['subscribeMessage.send'] } } },
  clock: { code: 'exports.main = async () => { await db().collection("rows").limit(1).get(); return Date.now() }' },
})
let cloud: LocalCloud

beforeEach(async () => {
  cloud = await startLocalCloud({ dataDir: folder.dataDir, functionsDir: folder.functionsDir, seed: 7 })
  await cloud.store.load('rows', [{ _id: 'n', n: 0 }])
})
afterEach(() => cloud.close())
afterAll(() => folder.remove())

let next = 0
const fresh = () => `key-${next++}`
const rows = (key: string) => cloud.store.find('rows', { key }).length
const attach = (...rules: FaultRule[]) => cloud.attachFaults({ rules })

describe('requests of functions', () => {
  test.each([
    ['timeout-before', -501002, 0],
    ['timeout-after', -501002, 1],
    ['system-error', -501001, 0],
    ['request-limit', -501003, 0],
  ] as const)('%s answers %d and leaves %d effect', async (kind, errCode, effects) => {
    attach({ kind, action: 'database.insertDocument', times: 1 })
    const key = fresh()
    expect(await cloud.callFunction('adds', { key })).toMatchObject({ errCode })
    expect(rows(key)).toBe(effects)
    expect(await cloud.callFunction('adds', { key })).toBe('added')
  })

  test.each([
    ['drop-before', 0],
    ['drop-after', 1],
  ] as const)('%s breaks the connection and leaves %d effect', async (kind, effects) => {
    attach({ kind, action: 'database.insertDocument', times: 1 })
    const key = fresh()
    expect(await cloud.callFunction('adds', { key })).toMatchObject({ errMsg: expect.stringMatching(/socket hang up|ECONNRESET/) as string })
    expect(rows(key)).toBe(effects)
  })

  test('duplicate delivery takes effect twice unless the request is idempotent', async () => {
    attach({ kind: 'duplicate-delivery', action: 'database.modifyDocument', times: 1 })
    const before = Number(cloud.store.get('rows', 'n')?.n)
    expect(await cloud.callFunction('increments')).toBe('done')
    expect(cloud.store.get('rows', 'n')?.n).toBe(before + 2)
  })

  test('a request that never answers ends at the time limit', async () => {
    folder.write('waits', { code: 'exports.main = async () => db().collection("rows").get()', config: { timeout: 1 } })
    attach({ kind: 'hang', functionName: 'waits' })
    await expect(cloud.callFunction('waits')).rejects.toMatchObject({ errCode: -504003 })
  })

  test.each([
    ['crash-before', 0],
    ['crash-after', 1],
  ] as const)('%s kills the instance between two awaits and leaves %d of two steps', async (kind, steps) => {
    attach({ kind, functionName: 'twoSteps', times: 1 })
    const key = fresh()
    await expect(cloud.callFunction('twoSteps', { key })).rejects.toMatchObject({ errCode: -504002 })
    expect(rows(key)).toBe(steps)
    expect(await cloud.callFunction('twoSteps', { key })).toBe('both')
  })

  test('a conflict inside a transaction surfaces at the operation, as on the platform', async () => {
    attach({ kind: 'conflict', times: 1 })
    expect(await cloud.callFunction('transacts')).toMatchObject({ errMsg: expect.stringMatching(/TransactionBusy|TRANSACTION_CONFLICT|WriteConflict/) as string })
  })

  test('a conflict at commit is retried by the SDK itself', async () => {
    attach({ kind: 'conflict', action: 'database.commitTransaction', times: 1 })
    const before = Number(cloud.store.get('rows', 'n')?.n)
    expect(await cloud.callFunction('transacts')).toBe(before + 1)
    expect(cloud.faultsStruck()).toHaveLength(1)
  })

  test('clock skew', async () => {
    attach({ kind: 'clock-skew', milliseconds: 3_600_000, times: 1 })
    const machine = Date.now()
    expect(Number(await cloud.callFunction('clock')) - machine).toBeGreaterThanOrEqual(3_600_000)
    expect(cloud.clock.offset()).toBe(3_600_000)
  })

  test('a slow request is still carried out', async () => {
    attach({ kind: 'slow', milliseconds: 10, action: 'database.insertDocument' })
    const key = fresh()
    expect(await cloud.callFunction('adds', { key })).toBe('added')
    expect(rows(key)).toBe(1)
  })
})

describe('messages', () => {
  beforeEach(() => cloud.grantQuota('alice', 't', 1))

  test('accepted, but the answer is lost', async () => {
    const before = cloud.sentMessages().length
    attach({ kind: 'drop-after', method: 'subscribeMessage.send', times: 1 })
    expect(await cloud.callFunction('sends')).toHaveProperty('errMsg')
    expect(cloud.sentMessages()).toHaveLength(before + 1)
  })

  test.each([43101, 43107, 43108, 45009, -1])('WeChat answers %d', async (errcode) => {
    const before = cloud.sentMessages().length
    attach({ kind: 'openapi-error', method: 'subscribeMessage.send', errcode, errmsg: 'on demand' })
    expect(await cloud.callFunction('sends')).toMatchObject({ errCode: errcode })
    expect(cloud.sentMessages()).toHaveLength(before)
  })
})

describe('calls of clients', () => {
  test('a call delivered twice, and one answered with a time-out after its effect', async () => {
    const [twice, late] = [fresh(), fresh()]
    attach({ kind: 'duplicate-delivery', action: 'client.callFunction', times: 1 }, { kind: 'timeout-after', action: 'client.callFunction', skip: 1, times: 1 })
    expect(await cloud.callFunction('adds', { key: twice })).toBe('added')
    expect(rows(twice)).toBe(2)
    await cloud.callFunction('adds', { key: late }).catch(() => undefined)
    await expect(Promise.resolve(rows(late))).resolves.toBe(1)
  })
})

describe('browsers', () => {
  const call = (key: string) => fetch(`${cloud.url}/cloud/call/adds`, { method: 'POST', body: JSON.stringify({ key }) })

  test.each([
    ['drop-before', 0],
    ['drop-after', 1],
  ] as const)('%s of a call breaks the connection and leaves %d effect', async (kind, effects) => {
    attach({ kind, action: 'client.callFunction', times: 1 })
    const key = fresh()
    await expect(call(key)).rejects.toThrow('fetch failed')
    expect(rows(key)).toBe(effects)
    expect((await call(key)).status).toBe(200)
  })

  test('a program that calls learns of a broken connection as a mini-program does', async () => {
    attach({ kind: 'drop-before', action: 'client.callFunction', times: 1 })
    await expect(cloud.callFunction('adds', {})).rejects.toMatchObject({ errCode: -601003 })
  })
})

describe('chance', () => {
  const run = async (seed: number) => {
    const other = new FunctionFolder({ adds: { code: caught('await db().collection("rows").add({ data: {} }); return 1') } })
    const place = await startLocalCloud({ dataDir: other.dataDir, functionsDir: other.functionsDir, seed, faults: { rules: [{ kind: 'system-error', action: 'database.*', chance: 0.5 }] } })
    await place.store.load('rows', [])
    const outcomes: boolean[] = []
    for (let call = 0; call < 30; call += 1) outcomes.push((await place.callFunction('adds')) === 1)
    await place.close()
    other.remove()
    return outcomes
  }

  test('the same seed makes the same run; another seed another', async () => {
    const [first, again, other] = [await run(11), await run(11), await run(12)]
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    expect(new Set(first).size).toBe(2)
  })
})
