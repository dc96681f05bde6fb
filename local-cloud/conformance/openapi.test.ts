import { type LocalCloud, startLocalCloud } from '../start-local-cloud'
import { FunctionFolder } from './support/function-folder'
import { callOpenApi } from './support/sdk'

jest.setTimeout(30_000)

const all = ['subscribeMessage.send', 'wxacode.getUnlimited', 'security.msgSecCheck', 'security.mediaCheckAsync']
const caught = (expression: string) => `try { return { ok: ${expression} } } catch (e) { return { errCode: e.errCode, errMsg: e.errMsg } }`
const folder = new FunctionFolder({
  api: { code: `exports.main = async ({ area, method, data }) => { ${caught('await cloud.openapi[area][method](data)')} }`, config: { permissions: { openapi: all } } },
  plain: { code: `exports.main = async ({ data }) => { ${caught('await cloud.openapi.subscribeMessage.send(data)')} }` },
  voip: { code: `exports.main = async (data) => { ${caught('await cloud.getVoIPSign({ groupId: data.groupId, timestamp: data.timestamp, nonce: data.nonce })')} }` },
  pushed: { code: 'exports.main = async (event) => { if (event.MsgType) await db().collection("pushed").doc(event.trace_id).set({ data: { event: event.Event, suggest: event.result.suggest } }) }' },
})
const templates = [
  { id: 'interview', fields: ['thing1', 'time2', 'phrase3'] },
  { id: 'second', fields: ['thing1'] },
  { id: 'campus', longTerm: true, fields: ['thing1'] },
]
let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud({ dataDir: folder.dataDir, functionsDir: folder.functionsDir, templates, messagePush: 'pushed' })
  await cloud.store.load('pushed', [])
})
afterAll(async () => {
  await cloud.close()
  folder.remove()
})

interface Outcome {
  ok?: Record<string, unknown>
  errCode?: number
  errMsg?: string
}
const call = async (area: string, method: string, data: unknown, openid = 'alice') => (await cloud.callFunction('api', { area, method, data }, { openid })) as Outcome
const message = (changes: Record<string, unknown> = {}) => ({
  touser: 'alice',
  templateId: 'interview',
  page: 'pages/messages/index',
  data: { thing1: { value: '哈尔滨某公司' }, time2: { value: '2026-03-01 10:00' }, phrase3: { value: '待确认' } },
  ...changes,
})

describe('subscribeMessage.send', () => {
  test('one acceptance is one message', async () => {
    cloud.grantQuota('alice', 'interview', 1)
    expect(await call('subscribeMessage', 'send', message())).toEqual({ ok: { errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' } })
    expect(cloud.sentMessages()).toEqual([expect.objectContaining({ openid: 'alice', templateId: 'interview', page: 'pages/messages/index', data: { thing1: '哈尔滨某公司', time2: '2026-03-01 10:00', phrase3: '待确认' } })])
    expect(await call('subscribeMessage', 'send', message())).toMatchObject({ errCode: 43101 })
    expect(cloud.counters.last('api')?.openapiCalls).toEqual(['subscribeMessage.send'])
  })

  test('a long-term acceptance lasts', async () => {
    cloud.grantQuota('alice', 'campus', 1)
    const data = message({ templateId: 'campus', data: { thing1: { value: '通知' } } })
    for (let time = 0; time < 3; time += 1) expect(await call('subscribeMessage', 'send', data)).toHaveProperty('ok')
  })

  test.each([
    [40003, { touser: '' }],
    [40037, { templateId: 'unknown' }],
    [47003, { data: { thing1: { value: '缺了两个字段' } } }],
    [47003, { data: { ...message().data, thing1: { value: '字'.repeat(21) } } }],
    [47003, { data: { ...message().data, phrase3: { value: 'abc' } } }],
    [47003, { data: { ...message().data, time2: { value: 'tomorrow' } } }],
    [47003, { data: { ...message().data, thing9: { value: 'not in the template' } } }],
    [47003, { data: { ...message().data, thing1: { value: '' } } }],
  ])('%d for %j, and no acceptance is used', async (errCode, changes) => {
    cloud.grantQuota('alice', 'interview', 1)
    const before = cloud.remainingQuota('alice', 'interview')
    expect(await call('subscribeMessage', 'send', message(changes))).toMatchObject({ errCode })
    expect(cloud.remainingQuota('alice', 'interview')).toBe(before)
  })

  test('a function without the permission in config.json', async () => {
    expect(await cloud.callFunction('plain', { data: message() })).toMatchObject({ errCode: -604101 })
  })

  test('the tap on allow goes through the front door: three templates at most, kinds not mixed', async () => {
    const tap = async (templateIds: string[], token = cloud.signIn('bob')) =>
      (await fetch(`${cloud.url}/cloud/subscribe`, { method: 'POST', body: JSON.stringify({ templateIds }), headers: { authorization: `Bearer ${token}` } })).json() as Promise<Record<string, unknown>>
    expect(await tap(['interview', 'second'])).toMatchObject({ interview: 'accept', second: 'accept' })
    expect(cloud.remainingQuota('bob', 'interview')).toBe(1)
    expect(await tap(['interview', 'campus'])).toMatchObject({ errCode: 20005 })
    expect(await tap(['a', 'b', 'c', 'd'])).toMatchObject({ errCode: 20003 })
    expect(await tap(['interview'], '')).toHaveProperty('errCode')
  })
})

describe('wxacode.getUnlimited', () => {
  test('answers an image; what it says leads to the page and scene', async () => {
    const { ok } = await call('wxacode', 'getUnlimited', { scene: 'j=Ab3_x', page: 'pages/share/index', width: 280 })
    expect(ok).toMatchObject({ contentType: 'image/png', errCode: 0 })
    const code = cloud.codes().at(-1)
    expect(code).toMatchObject({ scene: 'j=Ab3_x', page: 'pages/share/index' })
    const answer = await fetch(code?.content ?? '', { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/#/pages/share/index?scene=j%3DAb3_x'])
    const described = await fetch(code?.content ?? '', { headers: { accept: 'application/json' } })
    expect(await described.json()).toMatchObject({ scene: 'j=Ab3_x' })
  })

  test.each([
    [40169, { scene: '' }],
    [40169, { scene: 'x'.repeat(33) }],
    [40169, { scene: '中文' }],
    [41030, { scene: 'a', page: '/pages/share/index' }],
    [41030, { scene: 'a', page: 'pages/share/index?x=1' }],
  ])('%d for %j', async (errCode, data) => {
    expect(await call('wxacode', 'getUnlimited', data)).toMatchObject({ errCode })
  })
})

describe('content safety', () => {
  const check = (content: string, changes: Record<string, unknown> = {}) => call('security', 'msgSecCheck', { content, version: 2, scene: 2, openid: 'alice', ...changes })

  test('passes ordinary text, finds risky text with its label', async () => {
    expect(await check('诚招前端工程师，月薪 8000 元')).toMatchObject({ ok: { result: { suggest: 'pass', label: 100 } } })
    expect(await check('刷单返利，日结')).toMatchObject({ ok: { result: { suggest: 'risky', label: 20008 } } })
  })

  test('version 1 answers 87014', async () => {
    expect(await call('security', 'msgSecCheck', { content: '代开发票' })).toMatchObject({ errCode: 87014 })
  })

  test('the person must have used the mini-program within two hours', async () => {
    expect(await check('你好', { openid: 'never-seen' })).toMatchObject({ errCode: 61010 })
  })

  test.each([
    [47001, { content: '' }],
    [40097, { content: '字'.repeat(2501) }],
    [40097, { content: '你好', scene: 9 }],
    [40003, { content: '你好', openid: '' }],
  ])('%d for wrong parameters', async (errCode, changes) => {
    expect(await check('', changes)).toMatchObject({ errCode })
  })

  test('media checks tell their result later, to the function that receives pushed messages', async () => {
    const told = new Promise<Record<string, unknown> | undefined>((resolve) => cloud.store.onChange(({ after }) => resolve(after)))
    const { ok } = await call('security', 'mediaCheckAsync', { mediaUrl: 'https://example.com/risky.png', mediaType: 2, version: 2, scene: 1, openid: 'alice' })
    expect(ok).toHaveProperty('traceId')
    expect(await told).toMatchObject({ _id: ok?.traceId, event: 'wxa_media_check', suggest: 'risky' })
  })
})

test('getVoIPSign signs the same room the same way', async () => {
  const sign = async (groupId: string) => ((await cloud.callFunction('voip', { groupId, timestamp: 1_700_000_000, nonce: 'abc' })) as Outcome).ok?.signature
  const first = await sign('room-1')
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(await sign('room-1')).toBe(first)
  expect(await sign('room-2')).not.toBe(first)
})

test('an unknown method', async () => {
  expect(await call('nothing', 'here', {})).toMatchObject({ errCode: -604100 })
})

test('the wire refuses requests that are not signed', async () => {
  const answer = await fetch(`${cloud.url}/admin`, { method: 'POST', body: '{"action":"database.getDocument"}' })
  expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'SIGN_PARAM_INVALID' }])
})

test('a script outside any function may call every method', async () => {
  cloud.grantQuota('alice', 'second', 1)
  const data = message({ templateId: 'second', data: { thing1: { value: '你好' } } })
  expect(await callOpenApi(cloud, 'subscribeMessage', 'send', data)).toMatchObject({ errCode: 0 })
})
