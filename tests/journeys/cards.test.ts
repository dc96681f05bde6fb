import { claimRecord } from '~/contract/accounts'
import { recordSubscription } from '~/contract/alerts'
import { readCard, saveCompetencies, saveWishes, setConsent } from '~/contract/cards'
import { searchTalents } from '~/contract/talents'
import type { IndexedStudent } from '~/domain/matching/students/indexed-student'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school, student } from './people'
import { publishedJob } from './postings'
import { changesOf } from './support/match-index'

const own = employer(creditCodes[0], 'min')
const record = student('20230001', '张伟')

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: { schools: [school], employers: [own], students: [record], jobs: [publishedJob('j1', own)], accounts: [account('wei'), account('nobody'), careerOffice('office'), recruiter('min', own)] },
  })
  await cloud.as('wei').get(claimRecord, { schoolId: school._id, studentNumber: '20230001', name: '张伟' })
})
afterAll(() => cloud.close())

/** What the market knows of the student now: one entry for each province they wish for, all alike. */
const entries = () => changesOf(cloud, 'students', record._id).map(({ item }) => item as IndexedStudent | null)

test('wishes stand on the card and in the market, each code once', async () => {
  const wei = cloud.as('wei')
  await wei.get(saveWishes, { cities: ['420100', '310000', '420100'], occupations: ['2-02-10-03'], salaryMin: 8000 })
  expect(wei.cost(saveWishes)).toMatchObject({ reads: 4, writes: 2 })
  const wishes = { cities: ['420100', '310000'], occupations: ['2-02-10-03'], salaryMin: 8000 }
  expect((await wei.get(readCard, {})).card?.wishes).toEqual(wishes)
  // Who agreed to nothing is not in the market: nobody may look them up.
  expect(entries()).toEqual([])
})

test('codes that no catalogue has are refused beside the field, and nothing is lost', async () => {
  const wei = cloud.as('wei')
  const reply = await wei.call(saveWishes, { cities: ['999999'], occupations: ['9-99-99-99'], salaryMin: 0 })
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { cities: 'unknown-code', occupations: 'unknown-code' } } })
  expect(await wei.refusal(saveCompetencies, { competencies: [{ id: 'no-such-thing', level: 3 }] })).toBe('INVALID_INPUT')
  expect(await wei.refusal(saveWishes, { cities: [], occupations: [], salaryMin: -1 })).toBe('INVALID_INPUT')
  expect((await wei.get(readCard, {})).card?.wishes?.salaryMin).toBe(8000)
})

test('own levels are replaced; what was assessed stays beside them', async () => {
  const wei = cloud.as('wei')
  await wei.get(saveCompetencies, { competencies: [{ id: 'python', level: 4 }, { id: 'sql', level: 2 }] })
  const card = cloud.stored('cards', record._id)
  if (!card) throw new Error('no card')
  const assessed = { id: 'python', level: 3, provenance: 'assessed' } as const
  await cloud.load({ cards: [{ ...card, profile: { ...card.profile, competencies: [...card.profile.competencies, assessed] } }] })

  await wei.get(saveCompetencies, { competencies: [{ id: 'python', level: 5 }, { id: 'teamwork', level: 0 }] })
  expect(wei.cost(saveCompetencies)).toMatchObject({ reads: 4, writes: 2 })
  const held = [assessed, { id: 'python', level: 5, provenance: 'self' }]
  expect((await wei.get(readCard, {})).card?.competencies).toEqual(held)
  expect(entries()).toEqual([])
})

test('nothing is shown to employers before the student says so, and nothing after they take it back', async () => {
  const wei = cloud.as('wei')
  const set = (isGranted: boolean) => wei.get(setConsent, { purpose: 'be-found-by-employers', isGranted })
  await set(true)
  const profile = { major: '080901', level: '21', graduationYear: 2027, cities: ['420100', '310000'] }
  const findable = { isFindable: true, isAlertable: false, profile }
  expect(entries()).toMatchObject([findable, findable])
  await set(false)
  expect(entries()).toEqual([null, null])
  expect(cloud.stored('cards', record._id)).toMatchObject({ isFindable: false, consents: { 'be-found-by-employers': { isGranted: false } } })
  await wei.get(setConsent, { purpose: 'receive-job-alerts', isGranted: true })
  // Wants to hear of jobs, and has allowed no message yet.
  expect(entries()[0]).toMatchObject({ isFindable: false, isAlertable: false })
  await wei.get(recordSubscription, { accepted: ['job-alert'] })
  expect(entries()).toMatchObject([{ isAlertable: true }, { isAlertable: true }])
  const { consents } = await wei.get(readCard, {})
  expect(consents.slice(0, 2)).toEqual([
    { purpose: 'be-found-by-employers', isGranted: false, isToRenew: false, decidedAt: expect.any(String) as string },
    { purpose: 'receive-job-alerts', isGranted: true, isToRenew: false, decidedAt: expect.any(String) as string },
  ])
})

test('a recruiter finds who consented, and at the next call no longer who took it back', async () => {
  const [wei, min] = [cloud.as('wei'), cloud.as('min')]
  await wei.get(saveCompetencies, { competencies: [{ id: 'python', level: 4 }] })
  const found = async () => (await min.get(searchTalents, { jobId: 'j1', filter: {} })).talents.map(({ name }) => name)
  expect(await found()).toEqual([])
  await wei.get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
  expect(await found()).toEqual(['张伟'])
  await wei.get(setConsent, { purpose: 'be-found-by-employers', isGranted: false })
  expect(await found()).toEqual([])
})

test('two devices that set both consents at the same moment leave both set', async () => {
  const wei = cloud.as('wei')
  const purposes = ['be-found-by-employers', 'receive-job-alerts'] as const
  await Promise.all(purposes.map((purpose) => wei.get(setConsent, { purpose, isGranted: true })))
  expect(cloud.stored('cards', record._id)).toMatchObject({ isFindable: true, wantsAlerts: true })
})

test('a card is its student’s: nobody else has one to write', async () => {
  for (const openid of ['nobody', 'office', 'min']) {
    expect(await cloud.as(openid).refusal(saveWishes, { cities: [], occupations: [], salaryMin: 0 })).toBe('FORBIDDEN')
    expect(await cloud.as(openid).refusal(saveCompetencies, { competencies: [] })).toBe('FORBIDDEN')
    expect(await cloud.as(openid).refusal(setConsent, { purpose: 'receive-job-alerts', isGranted: true })).toBe('FORBIDDEN')
    expect(await cloud.as(openid).get(readCard, {})).toMatchObject({ state: 'unclaimed', card: null, views: [] })
  }
  expect(await cloud.visitor.refusal(readCard, {})).toBe('UNAUTHENTICATED')
})

test('the card shows what happened and who looked, newest first', async () => {
  await cloud.load({
    'card-events': [
      { _id: 'e1', studentId: record._id, kind: 'applied', at: '2026-12-01T00:00:00.000Z', jobId: 'j1', jobTitle: '后端', employerName: '江城智造', result: '' },
      { _id: 'e2', studentId: record._id, kind: 'interview-result', at: '2026-12-09T00:00:00.000Z', jobId: 'j1', jobTitle: '后端', employerName: '江城智造', result: 'offer' },
      { _id: 'e3', studentId: 'somebody-else', kind: 'applied', at: '2026-12-01T00:00:00.000Z', jobId: 'j1', jobTitle: '后端', employerName: '江城智造', result: '' },
    ],
    'card-views': [{ _id: 'v1', studentId: record._id, viewerId: 'a1', viewerName: '王敏', viewerRole: 'recruiter', what: 'application', at: '2026-12-02T00:00:00.000Z' }],
  })
  const { card, views } = await cloud.as('wei').get(readCard, {})
  expect(card?.events.map(({ kind, result }) => [kind, result]).slice(0, 2)).toEqual([['interview-result', 'offer'], ['applied', '']])
  expect(card?.events.filter(({ kind }) => kind === 'applied')).toHaveLength(1)
  expect(views[0]).toEqual({ viewerName: '王敏', viewerRole: 'recruiter', what: 'application', at: '2026-12-02T00:00:00.000Z' })
  // The recruiter's list of a while ago showed the card too.
  expect(views.slice(1)).toMatchObject([{ viewerName: own.name, viewerRole: 'recruiter', what: 'talent-list' }])
})
