import { createHash, randomBytes } from 'node:crypto'
import { readSession } from '~/contract/accounts'
import { confirmDeskSignIn, endDeskSession, finishUpload, readDeskSignIn, startDeskSignIn, takeDeskSession, uploadPart } from '~/contract/desk'
import { sendMessage } from '~/contract/chat'
import { readDesk } from '~/contract/employers'
import { isOwnUpload } from '~/contract/uploads'
import { deskCodeStock, deskLifetimes, deskLimits } from '~/domain/desk/desk-limits'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { Conversation } from '~/server/ports/message-collections'
import type { DeskCode } from '~/server/ports/desk-collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { Desk, deskOrigin } from '../support/desk'
import { account, creditCodes, employer, recruiter } from './people'

let cloud: TestCloud
const company = employer(creditCodes[0], 'wang')
const conversation: Conversation = {
  _id: 'job|student',
  jobId: 'job',
  jobTitle: '测试工程师',
  employerId: company._id,
  employerName: company.name,
  recruiterId: accountIdOf('wang'),
  studentId: 'student',
  studentAccountId: accountIdOf('passer-by'),
  studentName: '李芳',
  participants: [accountIdOf('wang'), accountIdOf('passer-by')],
  lastText: '',
  lastAt: '2026-09-01T00:00:00.000Z',
  studentUnread: 0,
  employerUnread: 0,
}
let codesMade = 0
const visitorKey = 'browser-of-the-desk-01'
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')
const picture = 'data:image/png;base64,iVBORw0KGgo='

/** Codes as the timer makes them ahead. */
function codes(count: number, prefix = 'code'): DeskCode[] {
  return Array.from({ length: count }, (_, n) => {
    const scene = `${prefix}${n}`.padEnd(20, 'x')
    return { _id: hashOf(scene), scene, image: picture, madeAt: '2026-09-01T00:00:00.000Z' }
  })
}

beforeAll(async () => {
  cloud = await startTestCloud({
    environment: { DESK_ORIGIN: deskOrigin },
    seed: { accounts: [recruiter('wang', company), account('passer-by')], employers: [company], 'desk-codes': codes(deskCodeStock - 1) },
  })
}, 60_000)
afterAll(() => cloud.close())
// An hour later: no attempt counts any more.
beforeEach(() => cloud.local.clock.advance(3_600_000))

/** A desk with a code on its screen, and the scene that a phone reads from it. */
async function showCode() {
  const desk = new Desk(cloud)
  const scenes = cloud.storedAll('desk-codes').map(({ scene }) => scene)
  const code = await desk.get(startDeskSignIn, { visitorKey })
  const scene = scenes.find((one) => hashOf(one) === code.signInId)
  if (scene === undefined) throw new Error('the code was not among those kept ready')
  const take = { signInId: code.signInId, secret: code.secret }
  return { desk, code, scene, take }
}

async function signedInDesk(openid = 'wang') {
  await cloud.load({ 'desk-codes': codes(1, `for${codesMade++}n`) })
  const { desk, scene, take } = await showCode()
  await cloud.as(openid).get(confirmDeskSignIn, { scene, decision: 'confirm' })
  const taken = await desk.get(takeDeskSession, take)
  if (taken.state !== 'signed-in') throw new Error('not signed in')
  desk.token = taken.token
  return desk
}

test('scan, compare, confirm: the desk acts as the person until it signs out', async () => {
  const { desk, code, scene, take } = await showCode()
  expect(code.codeImage).toBe(picture)
  expect(await desk.get(takeDeskSession, take)).toEqual({ state: 'waiting' })

  const phone = cloud.as('wang')
  expect(await phone.get(readDeskSignIn, { scene })).toMatchObject({ check: code.check, state: 'waiting', expiresAt: code.expiresAt })
  expect(phone.cost(readDeskSignIn)).toMatchObject({ reads: 2, writes: 0 })
  await phone.get(confirmDeskSignIn, { scene, decision: 'confirm' })
  expect(phone.cost(confirmDeskSignIn)).toMatchObject({ reads: 5, writes: 3 })

  const taken = await desk.get(takeDeskSession, take)
  if (taken.state !== 'signed-in') throw new Error('not signed in')
  desk.token = taken.token
  expect(await desk.get(readSession, {})).toEqual({ state: 'member' })
  expect((await desk.call(readDesk, {})).ok).toBe(true)

  await desk.get(endDeskSession, {})
  expect(await desk.refusal(readDesk, {})).toBe('UNAUTHENTICATED')
  expect(await desk.refusal(endDeskSession, {})).toBe('UNAUTHENTICATED')
  expect(await phone.refusal(endDeskSession, {})).toBe('NOT_AT_DESK')
})

test('nothing that is stored lets anybody in', async () => {
  const { code, scene, desk, take } = await showCode()
  await cloud.as('wang').get(confirmDeskSignIn, { scene, decision: 'confirm' })
  const taken = await desk.get(takeDeskSession, take)
  if (taken.state !== 'signed-in') throw new Error('not signed in')
  const stored = JSON.stringify(cloud.local.store.collections().map(({ name }) => (name === 'desk-codes' ? [] : cloud.local.store.find(name, {}))))
  for (const secret of [code.secret, scene, taken.token]) expect(stored).not.toContain(secret)
  expect(stored).toContain(hashOf(taken.token))
})

test('a confirmed session is handed out once, also to two who come at once', async () => {
  const { desk, scene, take } = await showCode()
  await cloud.as('wang').get(confirmDeskSignIn, { scene, decision: 'confirm' })
  const replies = await Promise.all([desk.call(takeDeskSession, take), desk.call(takeDeskSession, take), desk.call(takeDeskSession, take)])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => (reply.ok ? [] : reply.error.code))).toEqual(['DESK_SIGN_IN_TAKEN', 'DESK_SIGN_IN_TAKEN'])
  expect(await cloud.as('wang').refusal(confirmDeskSignIn, { scene, decision: 'confirm' })).toBe('DESK_SIGN_IN_DECIDED')
})

test('a code is worth nothing after three minutes, confirmed or not', async () => {
  const [early, late] = [await showCode(), await showCode()]
  await cloud.as('wang').get(confirmDeskSignIn, { scene: early.scene, decision: 'confirm' })
  cloud.local.clock.advance(deskLifetimes.signIn)
  expect(await early.desk.refusal(takeDeskSession, early.take)).toBe('DESK_SIGN_IN_EXPIRED')
  expect(await cloud.as('wang').get(readDeskSignIn, { scene: late.scene })).toMatchObject({ state: 'expired' })
  expect(await cloud.as('wang').refusal(confirmDeskSignIn, { scene: late.scene, decision: 'confirm' })).toBe('DESK_SIGN_IN_EXPIRED')
})

test('a session is worth nothing after eight hours', async () => {
  const desk = await signedInDesk()
  cloud.local.clock.advance(deskLifetimes.session - 60_000)
  expect((await desk.call(readDesk, {})).ok).toBe(true)
  cloud.local.clock.advance(60_000)
  expect(await desk.refusal(readDesk, {})).toBe('UNAUTHENTICATED')
  expect(await desk.get(readSession, {})).toEqual({ state: 'visitor' })
})

test('guessed secrets, scenes and tokens are nothing', async () => {
  const { desk, scene, take } = await showCode()
  await cloud.as('wang').get(confirmDeskSignIn, { scene, decision: 'confirm' })
  const guess = randomBytes(32).toString('base64url')
  expect(await desk.refusal(takeDeskSession, { ...take, secret: guess })).toBe('NOT_FOUND')
  expect(await desk.refusal(takeDeskSession, { ...take, signInId: hashOf('another') })).toBe('NOT_FOUND')
  expect(await cloud.as('wang').refusal(confirmDeskSignIn, { scene: 'A'.repeat(20), decision: 'confirm' })).toBe('NOT_FOUND')
  desk.token = guess
  expect(await desk.refusal(readDesk, {})).toBe('UNAUTHENTICATED')
  // What is stored is no token either.
  desk.token = hashOf(guess)
  expect(await desk.refusal(readDesk, {})).toBe('UNAUTHENTICATED')
})

test('a refused desk stays out', async () => {
  const { desk, scene, take } = await showCode()
  await cloud.as('wang').get(confirmDeskSignIn, { scene, decision: 'refuse' })
  expect(await desk.refusal(takeDeskSession, take)).toBe('DESK_SIGN_IN_REFUSED')
  expect(await cloud.as('wang').refusal(confirmDeskSignIn, { scene, decision: 'confirm' })).toBe('DESK_SIGN_IN_DECIDED')
})

test('of two people who scan the same code the first decides, and the desk is theirs', async () => {
  const { desk, scene, take } = await showCode()
  const requests = ['wang', 'passer-by'].map((openid) => cloud.as(openid).call(confirmDeskSignIn, { scene, decision: 'confirm' }))
  const replies = await Promise.all(requests)
  const winner = replies.findIndex(({ ok }) => ok)
  expect(replies.flatMap((reply) => (reply.ok ? [] : reply.error.code))).toEqual(['DESK_SIGN_IN_DECIDED'])
  const taken = await desk.get(takeDeskSession, take)
  if (taken.state !== 'signed-in') throw new Error('not signed in')
  expect(cloud.stored('desk-sessions', hashOf(taken.token))?.openid).toBe(['wang', 'passer-by'][winner])
})

test('a desk lets no other desk in, and nobody without an account does', async () => {
  const desk = await signedInDesk()
  const { scene } = await showCode()
  expect(await desk.refusal(readDeskSignIn, { scene })).toBe('FORBIDDEN')
  expect(await desk.refusal(confirmDeskSignIn, { scene, decision: 'confirm' })).toBe('FORBIDDEN')
  expect(await cloud.visitor.refusal(confirmDeskSignIn, { scene, decision: 'confirm' })).toBe('UNAUTHENTICATED')
  expect(await cloud.as('stranger').refusal(confirmDeskSignIn, { scene, decision: 'confirm' })).toBe('TERMS_NOT_ACCEPTED')
})

test('a browser can’t say who it is in any of the ways WeChat does', async () => {
  const desk = new Desk(cloud)
  const forged = { 'x-wx-openid': 'wang', 'x-wx-source': 'wx_client', 'x-wx-scene': '1001', cookie: 'openid=wang' }
  expect(await desk.refusal(readDesk, {}, forged)).toBe('UNAUTHENTICATED')
  const body = { operation: 'readDesk', input: {}, userInfo: { openId: 'wang' }, OPENID: 'wang', identity: { openid: 'wang' } }
  expect(await (await desk.fetch('employer', body)).json()).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } })
  // The local cloud's own token for personas opens nothing here either.
  expect(await desk.refusal(readDesk, {}, { authorization: `Bearer ${cloud.local.signIn('wang')}` })).toBe('UNAUTHENTICATED')

  // An event in the shape of HTTP access, with a person of WeChat in the environment: treated as a browser.
  const event = { path: '/', httpMethod: 'POST', headers: { origin: deskOrigin }, body: JSON.stringify({ operation: 'readDesk', input: {} }), isBase64Encoded: false }
  const answer = (await cloud.local.callFunction('employer', event, { openid: 'wang' })) as { body: string }
  expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } })
})

test('a message that WeChat won’t check for a desk is kept for the phone', async () => {
  await cloud.load({ conversations: [conversation] })
  const desk = await signedInDesk()
  const message = { conversationId: conversation._id, text: '请带一份成绩单。' }
  expect((await desk.call(sendMessage, message)).ok).toBe(true)
  // The check wants a person who was in the mini-program within two hours.
  cloud.local.clock.advance(3 * 3_600_000)
  expect(await desk.refusal(sendMessage, message)).toBe('CHECK_NEEDS_WECHAT')
  expect((await cloud.as('wang').call(sendMessage, message)).ok).toBe(true)
  expect(cloud.storedAll('messages')).toHaveLength(2)
})

test('pages of one origin may call, others are told nothing', async () => {
  const desk = new Desk(cloud)
  const preflight = await desk.fetch('public', '', { method: 'OPTIONS' })
  expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('vary')]).toEqual([204, deskOrigin, 'Origin'])
  expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization, content-type')
  const call = { operation: 'readSession', input: {} }
  const own = await desk.fetch('public', call)
  expect([own.status, own.headers.get('access-control-allow-origin'), own.headers.get('cache-control')]).toEqual([200, deskOrigin, 'no-store'])
  for (const method of ['POST', 'OPTIONS']) {
    const foreign = await desk.fetch('public', call, { method, headers: { origin: 'https://desk.jcu.example.evil' } })
    expect([foreign.status, foreign.headers.get('access-control-allow-origin'), await foreign.text()]).toEqual([403, null, ''])
  }
  expect((await desk.fetch('public', '', { method: 'GET' })).status).toBe(405)
  expect(await (await desk.fetch('public', 'no json')).json()).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  expect(await (await desk.fetch('tick', {})).json()).toEqual({ ok: false })
})

test('the timer keeps codes ready, and makes no more than are missing', async () => {
  const before = cloud.local.codes().length
  await cloud.load({ 'desk-codes': codes(deskCodeStock - 1 - cloud.storedAll('desk-codes').length, 'refill') })
  await cloud.runTimers()
  await cloud.runTimers()
  const made = cloud.local.codes().slice(before)
  expect(made).toMatchObject([{ page: 'member/pages/desk-sign-in/index' }])
  const stored = cloud.storedAll('desk-codes').find(({ scene }) => scene === made[0]?.scene)
  expect(stored?._id).toBe(hashOf(made[0]?.scene ?? ''))
  expect(Buffer.from((stored?.image ?? '').replace('data:image/png;base64,', ''), 'base64').subarray(1, 4).toString()).toBe('PNG')
}, 30_000)

test('when all codes are given out, the next desk waits for the next minute', async () => {
  const small = await startTestCloud({ environment: { DESK_ORIGIN: deskOrigin }, seed: { 'desk-codes': codes(2) } })
  const ask = () => new Desk(small).call(startDeskSignIn, { visitorKey })
  expect([(await ask()).ok, (await ask()).ok]).toEqual([true, true])
  expect(await ask()).toMatchObject({ ok: false, error: { code: 'NO_CODE_READY' } })
  await small.load({ 'desk-codes': codes(1, 'next') })
  expect((await ask()).ok).toBe(true)
  await small.close()
}, 30_000)

test('two desks that ask at once get codes of their own', async () => {
  await cloud.load({ 'desk-codes': codes(3, 'atonce') })
  const before = cloud.storedAll('desk-codes').length
  const given = await Promise.all([showCode(), showCode(), showCode()])
  expect(new Set(given.map(({ scene }) => scene)).size).toBe(3)
  expect(cloud.storedAll('desk-codes')).toHaveLength(before - 3)
})

test('a browser that asks again and again has to wait', async () => {
  await cloud.load({ 'desk-codes': codes(deskLimits.starts[60], 'patience') })
  const asking = 'browser-without-patience'
  for (let n = 0; n < deskLimits.starts[60]; n++) await new Desk(cloud).get(startDeskSignIn, { visitorKey: asking })
  expect(await new Desk(cloud).refusal(startDeskSignIn, { visitorKey: asking })).toBe('RATE_LIMITED')
})

test('a file comes in parts and lies where the person’s files lie', async () => {
  const desk = await signedInDesk()
  const bytes = randomBytes(100_000)
  const parts = [bytes.subarray(0, 46_080), bytes.subarray(46_080, 92_160), bytes.subarray(92_160)]
  const uploadId = 'k3VbT8dQ0aLmN5xZ'
  const finish = { uploadId, purpose: 'licence' as const, parts: parts.length, extension: '.jpg' }
  for (const index of [2, 0]) await desk.get(uploadPart, { uploadId, index, content: (parts[index] ?? bytes).toString('base64') })
  expect(await desk.refusal(finishUpload, finish)).toBe('UPLOAD_INCOMPLETE')
  await desk.get(uploadPart, { uploadId, index: 1, content: (parts[1] ?? bytes).toString('base64') })
  expect(await cloud.as('passer-by').refusal(finishUpload, finish)).toBe('UPLOAD_INCOMPLETE')
  const { fileId } = await desk.get(finishUpload, finish)
  expect(isOwnUpload(fileId, 'licence', accountIdOf('wang'))).toBe(true)
  expect(Buffer.compare((await cloud.local.storage.download(fileId)) as Buffer, bytes)).toBe(0)

  expect(cloud.storedAll('rate-limits').length).toBeGreaterThan(0)
  cloud.local.clock.advance(25 * 3_600_000)
  await cloud.runTimers('nightly')
  for (const name of ['upload-parts', 'desk-sign-ins', 'desk-sessions', 'rate-limits'] as const) expect(cloud.storedAll(name)).toEqual([])
})

test('without a configured origin there is no way in over HTTP, and no codes are made', async () => {
  const closed = await startTestCloud()
  const answer = await new Desk(closed).fetch('public', { operation: 'readSession', input: {} })
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null])
  await closed.runTimers()
  expect(closed.storedAll('desk-codes')).toEqual([])
  await closed.close()
})
