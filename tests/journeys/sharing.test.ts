import { listInbox } from '~/contract/alerts'
import { applyToJob } from '~/contract/applications'
import { closeJob } from '~/contract/jobs'
import { createShare, endShare, openShare, readMyShares } from '~/contract/sharing'
import { visitLimits } from '~/domain/sharing/visit-limits'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { employer, job, recruiter, student, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming], jobs: [...['cv', 'story', 'other', 'closing', 'poster', 'crowd', 'flood', 'ending'].map((id) => job(id, qiming, 'han')), { ...job('draft', qiming, 'han'), status: 'draft', published: null, publishedAt: null }] },
      recruiter('han', '韩经理', qiming),
      student('senior', '林晓雨'),
      student('friend', '王一帆'),
      student('second', '赵子涵'),
    ),
  })
}, 120_000)
afterAll(() => cloud.close())
afterEach(() => cloud.local.attachFaults(undefined))

const visitorKey = (name: string) => `device-of-${name}`.padEnd(20, '-')
const share = (jobId: string, channel: 'friend' | 'moments' | 'poster' = 'friend') => cloud.as('senior').get(createShare, { jobId, channel })
const open = (token: string, name: string, stage: 'reach' | 'open' = 'reach') => cloud.visitor.get(openShare, { token, visitorKey: visitorKey(name), stage })
const figures = async (token: string) => {
  const one = (await cloud.as('senior').get(readMyShares, {})).shares.find((candidate) => candidate.token === token)
  return one && [one.reach, one.open, one.apply]
}

test('from a senior to a friend: reach, open, apply, and the senior hears that it helped', async () => {
  const { token, path } = await share('story')
  expect(path).toBe(`pages/share/index?token=${token}`)
  expect(cloud.as('senior').cost(createShare)).toMatchObject({ reads: 9, writes: 2 })

  const seen = await open(token, 'phone')
  expect(cloud.visitor.cost(openShare)).toMatchObject({ reads: 5, writes: 2, functionsCalled: [] })
  expect(seen).toMatchObject({ isOpen: true, sharer: { name: '林同学', schoolName: '松江大学' }, job: { jobId: 'story', employer: { name: '启明科技', isVerified: true } } })
  expect(JSON.stringify(seen)).not.toContain('晓雨')
  await open(token, 'phone')
  await open(token, 'phone', 'open')
  expect(await figures(token)).toEqual([1, 1, 0])

  const friend = cloud.as('friend')
  await friend.get(applyToJob, { jobId: 'story', note: '', shareToken: token })
  await friend.get(applyToJob, { jobId: 'story', note: '', shareToken: token })
  expect(await figures(token)).toEqual([1, 1, 1])
  const news = (await cloud.as('senior').get(listInbox, {})).messages.filter(({ kind }) => kind === 'share-applied')
  expect(news).toMatchObject([{ target: { page: 'shares', id: token }, detail: { jobTitle: '机器视觉算法工程师' } }])
  expect(JSON.stringify(news)).not.toContain('王一帆')
  expect((await cloud.as('senior').get(readMyShares, {})).totals).toEqual({ reach: 1, open: 1, apply: 1 })
  expect(cloud.as('senior').cost(readMyShares)).toMatchObject({ reads: 2, writes: 0 })
})

test('a share that is ended goes on showing the job, and neither names its sharer nor counts for them', async () => {
  const senior = cloud.as('senior')
  const { token } = await share('ending', 'poster')
  await open(token, 'before')
  expect(await cloud.as('friend').refusal(endShare, { token })).toBe('NOT_FOUND')
  expect(await cloud.visitor.refusal(endShare, { token })).toBe('UNAUTHENTICATED')
  const { endedAt } = await senior.get(endShare, { token })
  expect(senior.cost(endShare)).toMatchObject({ reads: 3, writes: 3 })
  expect(await senior.get(endShare, { token })).toEqual({ endedAt })

  const seen = await open(token, 'after', 'open')
  expect(seen).toMatchObject({ sharer: null, isOpen: true, job: { jobId: 'ending' } })
  expect(JSON.stringify(seen)).not.toMatch(/林|松江/)
  const { applicationId } = await cloud.as('friend').get(applyToJob, { jobId: 'ending', note: '', shareToken: token })
  expect(cloud.stored('applications', applicationId)?.shareToken).toBeNull()
  expect(await figures(token)).toEqual([1, 0, 0])
  expect((await senior.get(readMyShares, {})).shares.find((one) => one.token === token)?.isEnded).toBe(true)
  expect(JSON.stringify(cloud.stored('shares', token))).not.toMatch(/林|松江/)
  await cloud.runTimers('nightly')
  expect(cloud.local.storage.files.list().some(({ path }) => path.includes(token))).toBe(false)

  // Shared anew it is another link: the old ones name nobody again.
  const again = await share('ending', 'poster')
  expect(again.token).not.toBe(token)
  expect((await share('ending', 'poster')).token).toBe(again.token)
  expect((await open(again.token, 'anew')).sharer).toEqual({ name: '林同学', schoolName: '松江大学' })
  expect((await open(token, 'anew')).sharer).toBeNull()
}, 30_000)

test('one visitor, one tap delivered many times at once: one visit', async () => {
  const { token } = await share('cv')
  const requestId = 'visit-request-000001'
  await Promise.all([
    ...Array.from({ length: 4 }, () => cloud.visitor.get(openShare, { token, visitorKey: visitorKey('one'), stage: 'reach' }, { requestId })),
    ...Array.from({ length: 4 }, () => open(token, 'one')),
  ])
  expect(await figures(token)).toEqual([1, 0, 0])
})

test('many visitors at once are all counted', async () => {
  const { token } = await share('crowd', 'moments')
  await Promise.all(Array.from({ length: 8 }, (_, n) => open(token, `visitor${n}`)))
  expect(await figures(token)).toEqual([8, 0, 0])
})

test('sharing again gives the same token with its figures; every channel has its own', async () => {
  const [first, again] = await Promise.all([share('cv'), share('cv')])
  expect(again.token).toBe(first.token)
  expect((await share('cv', 'moments')).token).not.toBe(first.token)
  expect((await cloud.as('friend').get(createShare, { jobId: 'cv', channel: 'friend' })).token).not.toBe(first.token)
})

test('an own share, a share of another job and a token that is none are attributed to nobody', async () => {
  const own = await share('other')
  await cloud.as('senior').get(applyToJob, { jobId: 'other', note: '', shareToken: own.token })
  await cloud.as('second').get(applyToJob, { jobId: 'other', note: '', shareToken: (await share('cv')).token })
  await cloud.as('second').get(applyToJob, { jobId: 'crowd', note: '', shareToken: 'nosuchtoken00' })
  expect(await figures(own.token)).toEqual([0, 0, 0])
  expect(cloud.storedAll('applications', { jobId: { $in: ['other', 'crowd'] } }).map(({ shareToken }) => shareToken)).toEqual([null, null, null])
  await cloud.as('senior').get(openShare, { token: own.token, visitorKey: visitorKey('senior'), stage: 'open' })
  expect(await figures(own.token)).toEqual([0, 0, 0])
})

test('the poster carries a real code that opens the share, drawn once', async () => {
  const { token, codeUrl } = await share('poster', 'poster')
  const answer = await fetch(codeUrl ?? '')
  expect(answer.status).toBe(200)
  expect(Buffer.from(await answer.arrayBuffer()).subarray(1, 4).toString()).toBe('PNG')
  await share('poster', 'poster')
  const codes = cloud.local.codes().filter(({ scene }) => scene === token)
  expect(codes).toMatchObject([{ page: 'pages/share/index' }])
})

test('while the platform makes no codes, posters wait and the other channels go on', async () => {
  cloud.local.attachFaults({ rules: [{ kind: 'openapi-error', method: 'wxacode.getUnlimited', errcode: 45009, errmsg: 'reach max api minute quota limit' }] })
  expect(await cloud.as('senior').refusal(createShare, { jobId: 'closing', channel: 'poster' })).toBe('CODE_UNAVAILABLE')
  expect((await share('closing')).codeUrl).toBeNull()
  cloud.local.attachFaults(undefined)
  expect((await share('closing', 'poster')).codeUrl).toMatch(/^http/)
})

test('a closed job stays readable and says that it is closed; an unpublished one can’t be shared', async () => {
  const { token } = await share('closing')
  await cloud.as('han').get(closeJob, { jobId: 'closing' })
  expect(await open(token, 'late')).toMatchObject({ isOpen: false, job: { jobId: 'closing' } })
  expect(await cloud.as('friend').refusal(createShare, { jobId: 'closing', channel: 'friend' })).toBe('JOB_NOT_PUBLISHED')
  expect(await cloud.as('friend').refusal(createShare, { jobId: 'draft', channel: 'friend' })).toBe('JOB_NOT_PUBLISHED')
  expect(await cloud.as('friend').refusal(createShare, { jobId: 'none', channel: 'friend' })).toBe('NOT_FOUND')
  expect(await cloud.visitor.refusal(openShare, { token: 'nosuchtoken00', visitorKey: visitorKey('x'), stage: 'reach' })).toBe('NOT_FOUND')
  expect(await cloud.visitor.refusal(createShare, { jobId: 'cv', channel: 'friend' })).toBe('UNAUTHENTICATED')
})

test('one device can’t make a figure: beyond what a person opens in a day, pages open and don’t count', async () => {
  const visits = Array.from({ length: visitLimits.perVisitorAndDay }, (_, n) => ({
    _id: `token${n}|reach|${visitorKey('robot')}`,
    token: `token${n}`,
    stage: 'reach' as const,
    visitor: visitorKey('robot'),
    at: new Date(cloud.local.clock.now() - 3_600_000).toISOString(),
  }))
  await cloud.load({ 'share-visits': visits })
  const { token } = await share('flood')
  expect(await open(token, 'robot')).toMatchObject({ isOpen: true })
  expect(await figures(token)).toEqual([0, 0, 0])
  cloud.local.clock.advance(24 * 3_600_000)
  await open(token, 'robot')
  expect(await figures(token)).toEqual([1, 0, 0])
})
