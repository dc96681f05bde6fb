import { listInbox, markInboxRead } from '~/contract/alerts'
import { applyToJob } from '~/contract/applications'
import { listConversations, markConversationRead, readConversation, sendMessage } from '~/contract/chat'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { employer, job, recruiter, student, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const other = employer('e-other', '别家公司')
const openids = ['lin', 'wang', 'zhao', 'qian', 'sun', 'li']

let cloud: TestCloud
/** One conversation for each student. */
const conversationOf: Record<string, string> = {}
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, other], jobs: [job('cv', qiming, 'han')] },
      recruiter('han', '韩经理', qiming),
      recruiter('he', '何经理', qiming),
      recruiter('stranger', '别人', other),
      ...openids.map((openid) => student(openid, `${openid}同学`)),
    ),
  })
  for (const who of openids) conversationOf[who] = (await cloud.as(who).get(applyToJob, { jobId: 'cv', note: '' })).applicationId
}, 120_000)
afterAll(() => cloud.close())
afterEach(() => cloud.local.attachFaults(undefined))

const send = (who: string, conversationId: string, text: string, requestId?: string) => cloud.as(who).call(sendMessage, { conversationId, text }, requestId ? { requestId } : {})
const inboxRows = (openid: string, conversationId: string) => cloud.storedAll('inbox', { accountId: accountIdOf(openid), 'target.id': conversationId, kind: 'chat-message' })

test('both sides talk, and each sees its own side of it', async () => {
  const conversationId = conversationOf.lin ?? ''
  expect(await send('lin', conversationId, '您好，请问实习可以转正吗？')).toMatchObject({ ok: true, data: { message: { isMine: true, senderName: 'lin同学' } } })
  expect(cloud.as('lin').cost(sendMessage)).toMatchObject({ reads: 8, writes: 6, openapiCalls: ['security.msgSecCheck'] })
  await send('he', conversationId, '可以的。')
  const seen = await cloud.as('han').get(readConversation, { conversationId })
  expect(seen.conversation).toMatchObject({ counterpartName: 'lin同学', lastText: '可以的。', unreadCount: 1 })
  expect(seen.messages.map(({ text, isMine, senderName }) => [text, isMine, senderName])).toEqual([
    ['您好，请问实习可以转正吗？', false, 'lin同学'],
    ['可以的。', false, '何经理'],
  ])
  expect(cloud.as('han').cost(readConversation)).toMatchObject({ reads: 4, writes: 0 })
  expect((await cloud.as('lin').get(listConversations, {})).conversations).toMatchObject([{ conversationId, counterpartName: '启明科技', unreadCount: 1 }])
  expect((await cloud.as('he').get(listConversations, {})).conversations).toHaveLength(openids.length)
})

test('the same request sent twice, even at once, is one message; text that looks alike is two', async () => {
  const conversationId = conversationOf.wang ?? ''
  const requestId = 'message-of-wang-00001'
  await Promise.all(Array.from({ length: 4 }, () => send('wang', conversationId, '在吗', requestId)))
  await send('wang', conversationId, '在吗')
  const { messages } = await cloud.as('wang').get(readConversation, { conversationId })
  expect(messages.map(({ text }) => text)).toEqual(['在吗', '在吗'])
  expect(messages.map(({ messageId }) => messageId)).toContain(requestId)
  expect(cloud.stored('conversations', conversationId)).toMatchObject({ employerUnread: 2, studentUnread: 0 })
})

test('a flood of messages is one row in the inbox until it was read, and one again after', async () => {
  const conversationId = conversationOf.zhao ?? ''
  const unreadBefore = cloud.stored('accounts', accountIdOf('han'))?.unreadCount ?? 0
  for (const text of ['一', '二', '三']) await send('zhao', conversationId, text)
  expect(inboxRows('han', conversationId)).toMatchObject([{ isRead: false, detail: { from: 'zhao同学' } }])
  expect(cloud.stored('accounts', accountIdOf('han'))?.unreadCount).toBe(unreadBefore + 1)
  await cloud.as('han').get(markConversationRead, { conversationId })
  expect(cloud.stored('conversations', conversationId)?.employerUnread).toBe(0)
  expect(cloud.stored('accounts', accountIdOf('han'))?.unreadCount).toBe(unreadBefore)
  await send('zhao', conversationId, '四')
  expect(inboxRows('han', conversationId)).toMatchObject([{ isRead: false }])
  // reading the inbox as a whole makes room for the next row too
  await cloud.as('han').get(markInboxRead, { until: new Date(cloud.local.clock.now()).toISOString() })
  await send('zhao', conversationId, '五')
  expect(cloud.stored('accounts', accountIdOf('han'))?.unreadCount).toBe(1)
  expect((await cloud.as('han').get(listInbox, {})).messages.filter(({ isRead }) => !isRead)).toMatchObject([{ kind: 'chat-message', target: { id: conversationId } }])
})

test('a signal tells that there is something, and only to whom it is for', async () => {
  const conversationId = conversationOf.qian ?? ''
  const before = cloud.stored('signals', accountIdOf('qian'))?.seq ?? 0
  await send('han', conversationId, '机密内容')
  const signal = cloud.stored('signals', accountIdOf('qian'))
  expect(signal).toMatchObject({ to: 'qian', topic: 'chat', ref: conversationId })
  expect(signal?.seq).toBeGreaterThan(before)
  expect(JSON.stringify(signal)).not.toContain('机密')
})

test('a text the platform refuses is said to be refused, and is not sent', async () => {
  const conversationId = conversationOf.sun ?? ''
  const reply = await send('sun', conversationId, '特3456书yuuo莞6543李zxcz蒜7782法fgnv级')
  expect(reply).toMatchObject({ ok: false, error: { code: 'CONTENT_REFUSED', fields: { text: 'refused' } } })
  expect(cloud.storedAll('messages', { conversationId })).toEqual([])
})

test('when the check fails nothing is lost: the same request goes through once it is back', async () => {
  const conversationId = conversationOf.sun ?? ''
  const requestId = 'message-of-sun-000001'
  cloud.local.attachFaults({ rules: [{ kind: 'openapi-error', method: 'security.msgSecCheck', errcode: -1, errmsg: 'system error' }] })
  expect(await send('sun', conversationId, '请问几点到？', requestId)).toMatchObject({ ok: false, error: { code: 'BUSY' } })
  cloud.local.attachFaults(undefined)
  expect(await send('sun', conversationId, '请问几点到？', requestId)).toMatchObject({ ok: true })
  expect(cloud.storedAll('messages', { conversationId })).toHaveLength(1)
})

test('many at once from both sides: every message stands, and both counts are right', async () => {
  const conversationId = conversationOf.li ?? ''
  const replies = await Promise.all(['li', 'han', 'li', 'he', 'li', 'han'].map((who, index) => send(who, conversationId, `第${index}句`)))
  expect(replies.map(({ ok }) => ok)).toEqual(replies.map(() => true))
  expect(cloud.storedAll('messages', { conversationId })).toHaveLength(6)
  expect(cloud.stored('conversations', conversationId)).toMatchObject({ employerUnread: 3, studentUnread: 3 })
})

test('long conversations are read page by page, newest first, oldest at the top', async () => {
  const conversationId = conversationOf.qian ?? ''
  const at = (second: number) => `2026-10-01T00:00:${String(second).padStart(2, '0')}.000Z`
  await cloud.load({
    messages: Array.from({ length: 50 }, (_, n) => ({ _id: `old-${n}`, conversationId, senderId: 'a', senderName: '韩经理', text: `旧${n}`, sentAt: at(n) })),
  })
  const newest = await cloud.as('qian').get(readConversation, { conversationId })
  expect(newest.messages).toHaveLength(40)
  const before = await cloud.as('qian').get(readConversation, { conversationId, cursor: newest.cursor ?? '' })
  expect([...before.messages, ...newest.messages].map(({ text }) => text)).toEqual([...Array.from({ length: 50 }, (_, n) => `旧${n}`), '机密内容'])
  expect(before.cursor).toBeNull()
})

test.each([
  ['another student', 'wang'],
  ['a recruiter of another employer', 'stranger'],
])('%s does not know that it exists', async (_name, who) => {
  const conversationId = conversationOf.lin ?? ''
  const caller = cloud.as(who)
  expect(await caller.refusal(readConversation, { conversationId })).toBe('NOT_FOUND')
  expect(await caller.refusal(sendMessage, { conversationId, text: '你好' })).toBe('NOT_FOUND')
  expect(await caller.refusal(markConversationRead, { conversationId })).toBe('NOT_FOUND')
  expect((await caller.get(listConversations, {})).conversations.map((one) => one.conversationId)).not.toContain(conversationId)
})

test('a visitor is asked to sign in', async () => {
  expect(await cloud.visitor.refusal(readConversation, { conversationId: conversationOf.lin ?? '' })).toBe('UNAUTHENTICATED')
})
