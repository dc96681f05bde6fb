import { applyToJob } from '~/contract/applications'
import { cancelInterview, claimSlot, enterRoom, inviteToInterview, readInterview, readRoomSignals, sendRoomSignal, setMeetingLink } from '~/contract/interviews'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const other = employer('e-other', '别家公司')
const iceServers = [{ urls: ['stun:stun.example.com:3478'] }]

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    environment: { ICE_SERVERS: JSON.stringify(iceServers) },
    seed: together(
      { employers: [qiming, other], jobs: [job('cv', qiming, 'han'), job('chat', qiming, 'han'), job('off', qiming, 'han')] },
      recruiter('han', '韩经理', qiming),
      recruiter('he', '何经理', qiming),
      recruiter('stranger', '别人', other),
      student('lin', '林晓雨'),
      student('wang', '王一帆'),
    ),
  })
}, 120_000)
afterAll(() => cloud.close())

const peer = (name: string) => `peer-of-${name}`

async function booked(openid: string, jobId: string, form: 'video' | 'chat', hours: number) {
  const quarter = 900_000
  const startsAt = new Date(Math.ceil(cloud.local.clock.now() / quarter) * quarter + hours * 3_600_000).toISOString()
  await cloud.as(openid).get(applyToJob, { jobId, note: '' })
  const { invitationId } = await cloud.as('han').get(inviteToInterview, {
    jobId,
    studentId: studentIdFor(openid),
    form,
    slots: [{ startsAt, minutes: 30 }],
    message: '聊聊',
    ...(form === 'video' && { meetingLink: 'https://meeting.example.com/42' }),
    answerBy: new Date(Date.parse(startsAt) - 60_000).toISOString(),
  })
  return cloud.as(openid).get(claimSlot, { invitationId, slotId: 't1' })
}
const goTo = (instant: string, minutes: number) => cloud.local.clock.advance(Date.parse(instant) + minutes * 60_000 - cloud.local.clock.now())
const say = (who: string, interviewId: string, kind: 'join' | 'offer' | 'answer' | 'candidate' | 'leave', payload: string) =>
  cloud.as(who).call(sendRoomSignal, { interviewId, peerId: peer(who), kind, payload })
const hear = async (who: string, interviewId: string, after = 0) => (await cloud.as(who).get(readRoomSignals, { interviewId, peerId: peer(who), after })).signals

test('two parties find each other in the room; nobody else gets in or hears a word', async () => {
  const { interviewId, startsAt } = await booked('lin', 'cv', 'video', 2)
  expect(await cloud.as('lin').refusal(enterRoom, { interviewId, peerId: peer('lin') })).toBe('ROOM_NOT_OPEN')
  goTo(startsAt, -30)
  const hers = await cloud.as('lin').get(enterRoom, { interviewId, peerId: peer('lin') })
  expect(cloud.as('lin').cost(enterRoom)).toMatchObject({ reads: 4, writes: 0 })
  expect(hers).toMatchObject({ side: 'student', counterpartName: '韩经理', after: 0 })
  expect(hers.providers).toEqual([{ kind: 'webrtc', iceServers }, { kind: 'link', url: 'https://meeting.example.com/42' }])
  await say('lin', interviewId, 'join', '')
  const his = await cloud.as('han').get(enterRoom, { interviewId, peerId: peer('han') })
  expect(his).toMatchObject({ side: 'employer', counterpartName: '林晓雨', after: 1 })

  await say('han', interviewId, 'join', '')
  expect(await hear('lin', interviewId, hers.after)).toEqual([{ seq: 2, fromPeer: peer('han'), kind: 'join', payload: '' }])
  await say('lin', interviewId, 'offer', '{"sdp":"v=0"}')
  expect(cloud.as('lin').cost(sendRoomSignal)).toMatchObject({ reads: 4, writes: 4 })
  expect(await hear('han', interviewId, his.after)).toEqual([{ seq: 3, fromPeer: peer('lin'), kind: 'offer', payload: '{"sdp":"v=0"}' }])
  expect(cloud.as('han').cost(readRoomSignals)).toMatchObject({ reads: 3, writes: 0 })
  expect(cloud.stored('signals', accountIdOf('han'))).toMatchObject({ to: 'han', topic: 'room', ref: interviewId })

  for (const who of ['stranger', 'wang']) {
    expect(await cloud.as(who).refusal(enterRoom, { interviewId, peerId: peer(who) })).toBe('NOT_FOUND')
    expect(await cloud.as(who).refusal(readRoomSignals, { interviewId, peerId: peer(who), after: 0 })).toBe('NOT_FOUND')
    expect(await say(who, interviewId, 'offer', 'x')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  }
  expect(await cloud.visitor.refusal(readRoomSignals, { interviewId, peerId: peer('x'), after: 0 })).toBe('UNAUTHENTICATED')
})

test('candidates from both sides at once are numbered without a gap, and each hears the other’s in order', async () => {
  const [interview] = cloud.storedAll('interviews', { jobId: 'cv' })
  const interviewId = interview?._id ?? ''
  const from = interview?.signalSeq ?? 0
  await Promise.all(['lin', 'han'].map(async (who) => {
    for (let n = 0; n < 8; n++) expect(await say(who, interviewId, 'candidate', `${who} ${n}`)).toMatchObject({ ok: true })
  }))
  const all = cloud.storedAll('room-signals', { interviewId }).map(({ seq }) => seq).sort((a, b) => a - b)
  expect(all).toEqual(Array.from({ length: from + 16 }, (_, index) => index + 1))
  for (const [who, whom] of [['lin', 'han'], ['han', 'lin']] as const) {
    expect((await hear(who, interviewId, from)).map(({ payload }) => payload)).toEqual(Array.from({ length: 8 }, (_, n) => `${whom} ${n}`))
  }
})

test('a colleague who takes the interview over is the one who is signalled', async () => {
  const [interview] = cloud.storedAll('interviews', { jobId: 'cv' })
  const interviewId = interview?._id ?? ''
  await cloud.as('he').get(enterRoom, { interviewId, peerId: peer('he') })
  const before = cloud.stored('signals', accountIdOf('han'))?.seq
  await say('lin', interviewId, 'join', '')
  expect(cloud.stored('signals', accountIdOf('he'))).toMatchObject({ to: 'he', topic: 'room', ref: interviewId })
  expect(cloud.stored('signals', accountIdOf('han'))?.seq).toBe(before)
})

test('an interview by chat needs no camera; the room closes two hours after its time', async () => {
  const { interviewId, startsAt } = await booked('wang', 'chat', 'chat', 4)
  goTo(startsAt, 0)
  expect((await cloud.as('wang').get(enterRoom, { interviewId, peerId: peer('wang') })).providers).toEqual([])
  goTo(startsAt, 30 + 120 + 1)
  expect(await cloud.as('wang').refusal(enterRoom, { interviewId, peerId: peer('wang') })).toBe('ROOM_CLOSED')
  expect(await say('wang', interviewId, 'join', '')).toMatchObject({ ok: false, error: { code: 'ROOM_CLOSED' } })
})

test('a room that was called off stays closed', async () => {
  const { interviewId, startsAt } = await booked('wang', 'off', 'video', 1)
  goTo(startsAt, -10)
  await cloud.as('wang').get(cancelInterview, { interviewId, reason: '身体不适' })
  expect(await cloud.as('han').refusal(enterRoom, { interviewId, peerId: peer('han') })).toBe('ROOM_CLOSED')
})

test('what was said to connect is gone after a day', async () => {
  await say('han', cloud.storedAll('interviews', { jobId: 'cv' })[0]?._id ?? '', 'leave', '')
  expect(cloud.storedAll('room-signals').length).toBeGreaterThan(0)
  await cloud.runTimers('nightly')
  const before = cloud.storedAll('room-signals').length
  expect(before).toBeGreaterThan(0)
  cloud.local.clock.advance(25 * 3_600_000)
  await cloud.runTimers('nightly')
  expect(cloud.storedAll('room-signals')).toEqual([])
})

test('where the mini-program may use VoIP, WeChat gets a signed room of its own', async () => {
  const voip = await startTestCloud({
    environment: { VOIP_ROOMS: 'on' },
    seed: together({ employers: [qiming], jobs: [job('cv', qiming, 'han')] }, recruiter('han', '韩经理', qiming), student('lin', '林晓雨')),
  })
  const main = cloud
  cloud = voip
  try {
    const { interviewId, startsAt } = await booked('lin', 'cv', 'video', 1)
    goTo(startsAt, 0)
    const { providers } = await cloud.as('lin').get(enterRoom, { interviewId, peerId: peer('lin') })
    expect(providers.map(({ kind }) => kind)).toEqual(['webrtc', 'voip', 'link'])
    expect(providers[1]).toMatchObject({ groupId: interviewId, signature: expect.stringMatching(/.{10,}/) as unknown })
  } finally {
    await voip.close()
    cloud = main
  }
})

test('a video interview has a link: none is offered without, and the employer may set another until the room is over', async () => {
  const meetingLink = 'https://meeting.example.com/new'
  const startsAt = new Date(Math.ceil(cloud.local.clock.now() / 900_000) * 900_000 + 86_400_000).toISOString()
  const without = { jobId: 'cv', studentId: studentIdFor('wang'), form: 'video' as const, slots: [{ startsAt, minutes: 30 }], message: '聊聊', answerBy: new Date(Date.parse(startsAt) - 60_000).toISOString() }
  expect(await cloud.as('han').call(inviteToInterview, without)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { meetingLink: 'missing' } } })

  const { interviewId, startsAt: begins } = await booked('wang', 'cv', 'video', 3)
  const set = (who: string, link = meetingLink) => cloud.as(who).call(setMeetingLink, { interviewId, meetingLink: link })
  expect(await set('stranger')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  expect(await set('wang')).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  expect(await set('han', 'http://meeting.example.com')).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { meetingLink: 'malformed' } } })
  // A colleague sets it, twice: it is said once.
  for (const reply of [await set('he'), await set('he')]) expect(reply).toMatchObject({ ok: true, data: { interviewId } })
  expect((await cloud.as('wang').get(readInterview, { interviewId })).meetingLink).toBe(meetingLink)
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('wang'), kind: 'meeting-link-set' })).toMatchObject([{ target: { page: 'interview', id: interviewId } }])
  goTo(begins, 0)
  const { providers } = await cloud.as('wang').get(enterRoom, { interviewId, peerId: peer('wang') })
  expect(providers).toContainEqual({ kind: 'link', url: meetingLink })
  goTo(begins, 30 + 3 * 60)
  expect(await set('he', 'https://meeting.example.com/late')).toMatchObject({ ok: false, error: { code: 'INTERVIEW_OVER' } })
})
