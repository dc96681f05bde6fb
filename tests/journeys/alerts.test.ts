import { listInbox, markInboxRead, readSubscriptions, recordSubscription } from '~/contract/alerts'
import { decideApplication, applyToJob } from '~/contract/applications'
import { closeJob, decideJob } from '~/contract/jobs'
import type { TemplateKey } from '~/domain/alerts/message-kinds'
import type { FaultRule } from '~/local-cloud/faults/fault-plan'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { Job } from '~/server/ports/collections'
import { routes } from '~/src/routes'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { account, employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const people = Array.from({ length: 12 }, (_, n) => `s${n}`)
/** Who say no to something, and two of whom a posting may tell one. */
const choosy = Array.from({ length: 7 }, (_, n) => `u${n}`)
/** Of whom the platform has counted nothing before the storm. */
const crowd = Array.from({ length: 12 }, (_, n) => `c${n}`)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming], jobs: [job('old', qiming, 'han')] },
      recruiter('han', '韩经理', qiming),
      { accounts: [account('office', '就业办', [{ role: 'career-office', scopeId: 'hit', scopeName: '松江大学' }])] },
      ...[...people, ...choosy, ...crowd].map((openid) => student(openid, `${openid}同学`)),
      student('silent', '不要提醒', { wantsAlerts: false }),
      student('elsewhere', '不去那里', { profile: { ...profileOf('elsewhere'), cities: ['310000'] } }),
    ),
  })
  await cloud.runTimers('nightly')
}, 120_000)
afterAll(() => cloud.close())
afterEach(async () => {
  cloud.local.attachFaults(undefined)
  // No unit is left to the next story.
  await cloud.load({ subscriptions: cloud.storedAll('subscriptions').map(({ _id }) => ({ _id, quota: {}, hasJobAlertQuota: false })) })
})

function profileOf(openid: string) {
  const [card] = student(openid, '').cards ?? []
  if (!card) throw new Error('no card')
  return card.profile
}
const templateId = (key: TemplateKey) => `local-${key}`
const sentTo = (openid: string, key: TemplateKey = 'job-alert') => cloud.local.sentMessages().filter((message) => message.openid === openid && message.templateId === templateId(key))
const quotaOf = (openid: string, key: TemplateKey = 'job-alert') => cloud.stored('subscriptions', accountIdOf(openid))?.quota[key] ?? 0
/** What a tap on "allow" does: the platform counts one, and the client tells us. */
async function allow(openid: string, key: TemplateKey = 'job-alert', times = 1) {
  cloud.local.grantQuota(openid, templateId(key), times)
  for (let n = 0; n < times; n++) await cloud.as(openid).get(recordSubscription, { accepted: [key] })
}
/** A minute passes; an instance that dies takes its tick with it. */
async function tick(minutes = 1) {
  cloud.local.clock.advance(minutes * 60_000)
  await cloud.runTimers('tick').catch(() => undefined)
}
const faults = (...rules: FaultRule[]) => cloud.local.attachFaults({ rules })
const sending = 'subscribeMessage.send'

/** The career office publishes a posting that waits. */
async function publish(id: string, change: Parameters<typeof job>[3] = {}) {
  const waiting: Job = { ...job(id, qiming, 'han', change), status: 'in-review', isInReview: true, published: null, publishedAt: null, offer: null }
  await cloud.load({ jobs: [waiting] })
  await cloud.as('office').get(decideJob, { jobId: id, decision: 'publish' })
}

test('a published job reaches the inbox of whom it fits, and a message whoever allowed one', async () => {
  await allow('s0')
  await allow('silent')
  await allow('elsewhere')
  await publish('first', { title: '工业视觉平台高级算法工程师（哈尔滨研发中心）' })
  await tick()
  expect(cloud.local.sentMessages().map(({ openid }) => openid)).toEqual(['s0'])
  expect(sentTo('s0')).toMatchObject([{ page: 'student/pages/job/index?id=first', data: { thing1: '工业视觉平台高级算法工程师（哈尔滨研发…', thing2: '启明科技', date4: '2027-06-30' } }])
  expect(quotaOf('s0')).toBe(0)
  for (const openid of ['s0', 's1']) {
    const [match] = (await cloud.as(openid).get(listInbox, {})).messages
    expect(match).toMatchObject({ kind: 'job-matched', isRead: false, target: { page: 'job', id: 'first' }, detail: { employerName: '启明科技' } })
  }
  expect(cloud.as('s1').cost(listInbox)).toMatchObject({ writes: 0 })
  expect(cloud.as('s1').cost(listInbox).reads).toBeLessThanOrEqual(8)
  // Neither a message nor a row for who said they want none, or whom it does not fit.
  for (const openid of ['silent', 'elsewhere']) expect([openid, (await cloud.as(openid).get(listInbox, {})).messages]).toEqual([openid, []])
  // publishing wrote one row for each message that was really sent, and none for anybody else
  expect(cloud.storedAll('outbox', { 'task.kind': 'subscribe-message' })).toHaveLength(1)
  expect(cloud.storedAll('inbox', { kind: 'job-matched' })).toEqual([])

  await cloud.as('s1').get(markInboxRead, { until: new Date(cloud.local.clock.now()).toISOString() })
  expect((await cloud.as('s1').get(listInbox, {})).messages).toMatchObject([{ kind: 'job-matched', isRead: true }])
})

test('the pages that messages open exist', () => {
  const paths: string[] = Object.values(routes).map(({ path }) => path)
  for (const { task } of cloud.storedAll('outbox')) if (task.kind === 'subscribe-message') expect(paths).toContain(task.page.split('?')[0])
})

test('ticks that overlap and come twice send once', async () => {
  for (const openid of ['s1', 's2', 's3']) {
    await allow(openid)
    // The platform itself would let a second one through.
    cloud.local.grantQuota(openid, templateId('job-alert'), 1)
  }
  await publish('twice')
  // Slow enough that each has read what is due before another has taken it.
  faults({ kind: 'slow', functionName: 'tick', action: 'database.startTransaction', milliseconds: 150 })
  await Promise.all([tick(), tick(), tick()])
  cloud.local.attachFaults(undefined)
  await tick(5)
  for (const openid of ['s1', 's2', 's3']) expect([openid, sentTo(openid).length, quotaOf(openid)]).toEqual([openid, 1, 0])
})

test('one allowed message is one message, however many jobs are published at once', async () => {
  await allow('s4')
  await Promise.all([publish('many1'), publish('many2'), publish('many3')])
  await Promise.all([tick(), tick()])
  await tick(5)
  expect(sentTo('s4')).toHaveLength(1)
  expect(cloud.storedAll('outbox', { 'task.to': accountIdOf('s4') })).toHaveLength(1)
})

test('publishing a change of a job that was announced announces it to nobody twice', async () => {
  await allow('s5', 'job-alert', 2)
  await publish('changed')
  await tick()
  await publish('changed', { title: '改了名字' })
  await tick()
  expect(sentTo('s5')).toHaveLength(1)
  await publish('other')
  await tick()
  expect(sentTo('s5')).toHaveLength(2)
})

test('a posting tells as many as it may and no more, however often it is published; an old one is no news', async () => {
  await allow('u5')
  await allow('u6')
  const rowOf = (n: number) => ({ _id: `job-alert|full|someone-${n}`, task: { kind: 'job-published' as const, jobId: 'full' }, state: 'done' as const, attempts: 1, unknownCount: 0, nextAt: '', lastError: '', createdAt: new Date(cloud.local.clock.now()).toISOString() })
  await cloud.load({ outbox: Array.from({ length: 499 }, (_, n) => rowOf(n)) })
  await publish('full')
  await tick()
  await publish('full')
  await tick()
  expect([...sentTo('u5'), ...sentTo('u6')].filter(({ page }) => page?.endsWith('id=full'))).toHaveLength(1)

  const [rest = ''] = ['u5', 'u6'].filter((openid) => quotaOf(openid) > 0)
  await publish('old-news')
  await cloud.load({ jobs: [{ ...cloud.stored('jobs', 'old-news')!, publishedAt: new Date(cloud.local.clock.now() - 20 * 86_400_000).toISOString() }] })
  await tick()
  expect(quotaOf(rest)).toBe(1)
})

test('who said no to the city, to the kind of work or to the job, or applied already, is not told of it', async () => {
  const told = ['u0', 'u1', 'u2', 'u3', 'u4']
  const dismissals = {
    u0: { jobs: [], occupations: [], cities: ['230100'] },
    u1: { jobs: [], occupations: ['2-02-10-03'], cities: [] },
    u2: { jobs: ['unwelcome'], occupations: [], cities: [] },
  }
  for (const openid of told) await allow(openid)
  const cards = cloud.storedAll('cards')
  const cardOf = (openid: string) => cards.find(({ _id }) => _id === studentIdFor(openid))!
  await cloud.load({ cards: Object.entries(dismissals).map(([openid, dismissed]) => ({ ...cardOf(openid), dismissed })) })
  await publish('unwelcome')
  await cloud.as('u3').get(applyToJob, { jobId: 'unwelcome', note: '' })
  await tick()
  const alerted = () => told.filter((openid) => cloud.stored('outbox', `job-alert|unwelcome|${studentIdFor(openid)}`))
  expect(alerted()).toEqual(['u4'])
  await cloud.load({ cards: Object.keys(dismissals).map((openid) => cardOf(openid)) })
  await cloud.as('han').get(closeJob, { jobId: 'unwelcome' })
})

test('a person who allows no more: no second try, the count corrected, asked again at the next tap', async () => {
  await cloud.as('s6').get(recordSubscription, { accepted: ['job-alert'] })
  await cloud.as('s6').get(recordSubscription, { accepted: ['job-alert'] })
  await publish('refused')
  await tick()
  expect(cloud.stored('outbox', `job-alert|refused|${studentIdFor('s6')}`)).toMatchObject({ state: 'dead', lastError: 'refused', attempts: 1 })
  expect(quotaOf('s6')).toBe(0)
  expect((await cloud.as('s6').get(readSubscriptions, {})).templates.find(({ key }) => key === 'job-alert')?.quota).toBe(0)
})

describe('when sending fails', () => {
  test('an instance that dies after the platform took the message sends no second one that nobody allowed', async () => {
    await allow('s7')
    await publish('crash-after')
    faults({ kind: 'crash-after', method: sending, times: 1 })
    await tick()
    expect(cloud.stored('outbox', `job-alert|crash-after|${studentIdFor('s7')}`)?.state).toBe('sending')
    await tick()
    await tick(3)
    await tick(10)
    expect(sentTo('s7')).toHaveLength(1)
    expect(cloud.stored('outbox', `job-alert|crash-after|${studentIdFor('s7')}`)).toMatchObject({ state: 'dead', attempts: 2, unknownCount: 1 })
  })

  test('a holder that is slower than its lease leaves the row to whoever took over', async () => {
    await allow('s0')
    await publish('slow')
    faults({ kind: 'slow', method: sending, times: 1, milliseconds: 1500 })
    const slow = tick()
    const row = () => cloud.stored('outbox', `job-alert|slow|${studentIdFor('s0')}`)
    while (row()?.state !== 'sending') await new Promise((resolve) => setTimeout(resolve, 10))
    await tick(3)
    expect(row()).toMatchObject({ state: 'done', attempts: 2 })
    await slow
    expect(row()).toMatchObject({ state: 'done', attempts: 2, unknownCount: 1 })
    expect(quotaOf('s0')).toBe(0)
  })

  test('an instance that dies before leaves the message to the next tick', async () => {
    await allow('s8')
    await publish('crash-before')
    faults({ kind: 'crash-before', method: sending, times: 1 })
    await tick()
    expect(sentTo('s8')).toEqual([])
    await tick(3)
    expect(sentTo('s8')).toHaveLength(1)
  })

  test('an unknown outcome is tried once more, and covered by a second unit where there is one', async () => {
    await allow('s9', 'job-alert', 3)
    await publish('unknown')
    faults({ kind: 'openapi-error', method: sending, errcode: -1, errmsg: 'system error' })
    for (let n = 0; n < 6; n++) await tick(30)
    expect(cloud.stored('outbox', `job-alert|unknown|${studentIdFor('s9')}`)).toMatchObject({ state: 'dead', attempts: 2, unknownCount: 2 })
    expect(quotaOf('s9')).toBe(1)
    cloud.local.attachFaults(undefined)
    await publish('afterwards')
    await tick()
    expect(sentTo('s9')).toHaveLength(1)
  })

  test('a limit of the whole account pauses the tick; nothing is lost, and no unit', async () => {
    for (const openid of ['s1', 's2', 's3']) await allow(openid)
    const before = cloud.local.sentMessages().length
    await publish('limit')
    faults({ kind: 'openapi-error', method: sending, errcode: 45009, errmsg: 'reach max api daily quota limit' })
    await tick()
    expect(cloud.storedAll('outbox', { 'task.page': 'student/pages/job/index?id=limit' })).toHaveLength(3)
    cloud.local.attachFaults(undefined)
    await tick(30)
    await tick(90)
    expect(cloud.local.sentMessages().length - before).toBe(3)
  })

  test('our own mistake is not repeated, is logged, and gives the unit back', async () => {
    await allow('s10')
    await publish('malformed')
    faults({ kind: 'openapi-error', method: sending, errcode: 47003, errmsg: 'argument invalid! data.thing1.value invalid' })
    await tick()
    await tick(10)
    expect(cloud.stored('outbox', `job-alert|malformed|${studentIdFor('s10')}`)).toMatchObject({ state: 'dead', attempts: 1 })
    expect(cloud.local.logs().some((entry) => JSON.stringify(entry).includes('malformed'))).toBe(true)
    expect(quotaOf('s10')).toBe(1)
    cloud.local.attachFaults(undefined)
    await publish('well-formed')
    await tick()
    expect(sentTo('s10')).toHaveLength(1)
  })

  test('a job that closes before its messages went out is announced no more, and the units come back', async () => {
    await allow('s11')
    await publish('closes')
    faults({ kind: 'openapi-error', method: sending, errcode: 43108, errmsg: 'concurrent' })
    await tick()
    expect(quotaOf('s11')).toBe(0)
    await cloud.as('han').get(closeJob, { jobId: 'closes' })
    await tick(10)
    cloud.local.attachFaults(undefined)
    await tick(60)
    expect(sentTo('s11')).toEqual([])
    expect(quotaOf('s11')).toBe(1)
    await publish('opens')
    await tick()
    expect(sentTo('s11')).toHaveLength(1)
  })

  test('whatever breaks, in whatever order: never more than was allowed, and our count never above the platform’s', async () => {
    for (const openid of crowd) await allow(openid)
    faults(
      { kind: 'conflict', functionName: 'tick', action: 'database.*', chance: 0.06 },
      { kind: 'crash-after', functionName: 'tick', action: 'database.commitTransaction', chance: 0.05 },
      { kind: 'crash-before', functionName: 'tick', action: 'database.*', chance: 0.01 },
      { kind: 'timeout-after', functionName: 'tick', action: 'database.commitTransaction', chance: 0.05 },
      { kind: 'drop-after', method: sending, chance: 0.2 },
      { kind: 'drop-before', method: sending, chance: 0.2 },
      { kind: 'timer-twice', functionName: 'tick', chance: 0.3 },
    )
    for (const id of ['storm1', 'storm2', 'storm3']) await publish(id)
    for (let n = 0; n < 12; n++) await tick(2)
    expect(cloud.local.faultsStruck().length).toBeGreaterThan(20)
    cloud.local.attachFaults(undefined)
    for (let n = 0; n < 6; n++) await tick(60)
    const settled = cloud.storedAll('outbox', { state: { $in: ['pending', 'sending'] } })
    expect(settled).toEqual([])
    for (const openid of crowd) {
      expect([openid, sentTo(openid).length <= 1]).toEqual([openid, true])
      expect([openid, quotaOf(openid) <= cloud.local.remainingQuota(openid, templateId('job-alert'))]).toEqual([openid, true])
    }
    // An answer lost twice is a message given up: how many are is chance, most arrive.
    expect(crowd.filter((openid) => sentTo(openid).length === 1).length).toBeGreaterThan(crowd.length / 2)
  }, 60_000)
})

test('a decision sends the message that was allowed for it, and only then', async () => {
  const decide = async (openid: string) => {
    const { applicationId } = await cloud.as(openid).get(applyToJob, { jobId: 'old', note: '' })
    await cloud.as('han').get(decideApplication, { applicationId, decision: 'shortlist', message: '' })
  }
  await allow('s0', 'application-result')
  cloud.local.grantQuota('s0', templateId('application-result'), 1)
  await decide('s0')
  await decide('s1')
  faults({ kind: 'slow', functionName: 'tick', action: 'database.startTransaction', milliseconds: 150 })
  await Promise.all([tick(), tick(), tick()])
  expect(sentTo('s0', 'application-result')).toMatchObject([{ page: 'student/pages/applications/index', data: { phrase3: '进入候选', thing4: '—' } }])
  expect(sentTo('s1', 'application-result')).toEqual([])
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('s1'), kind: 'application-decided' })).toHaveLength(1)
})

test('what a person allows is counted by template, and told with the ids to ask for', async () => {
  const reply = await cloud.as('s2').get(recordSubscription, { accepted: ['interview-invitation', 'application-result'] })
  expect(reply.quota).toEqual({ 'job-alert': 0, 'interview-invitation': 1, 'application-result': 1, 'survey-open': 0 })
  const requestId = 'subscription-of-s2-1'
  await Promise.all(Array.from({ length: 3 }, () => cloud.as('s2').get(recordSubscription, { accepted: ['interview-invitation'] }, { requestId })))
  const { templates } = await cloud.as('s2').get(readSubscriptions, {})
  expect(templates).toEqual([
    { key: 'job-alert', templateId: templateId('job-alert'), quota: 0 },
    { key: 'interview-invitation', templateId: templateId('interview-invitation'), quota: 2 },
    { key: 'application-result', templateId: templateId('application-result'), quota: 1 },
    { key: 'survey-open', templateId: templateId('survey-open'), quota: 0 },
  ])
  expect(await cloud.visitor.refusal(readSubscriptions, {})).toBe('UNAUTHENTICATED')
})

test('nobody but the timer starts the tick', async () => {
  expect(await cloud.local.callFunction('tick', {}, { openid: 's0' })).toEqual({ ok: false })
})
