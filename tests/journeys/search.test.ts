import { closeJob, decideJob, readMyJob, saveJobDraft, submitJob } from '~/contract/jobs'
import type { InputOf } from '~/contract/operation'
import { searchJobs, suggestSearches } from '~/contract/search'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { careerOffice } from './people'
import { account, employer, job, recruiter, student, together } from './support/hiring-world'

const qiming = { ...employer('e-qiming', '启明智能'), kind: '39', size: '100-499' }
const bank = { ...employer('e-bank', '龙江银行'), kind: '31', size: '10000+' }
const many = Array.from({ length: 70 }, (_, n) => job(`many-${String(n).padStart(2, '0')}`, qiming, 'han', { title: '储备干部', salary: { min: 5000, max: 6000 + n * 100 }, competencies: [] }))
const seeded = [
  job('vision', qiming, 'han', { title: '机器视觉算法工程师', duties: '用 Python 与 C++ 做缺陷检测，熟悉 Kubernetes。', closesOn: '2027-06-30' }),
  job('backend', qiming, 'han', { title: '后端开发工程师', cities: ['310000'], occupation: '2-02-10-03', duties: '开发订单系统。' }),
  job('teller', bank, 'wang', { title: '会计', occupation: '2-06-03-00', majors: [], cities: ['230100'], salary: { min: 5000, max: 7000 }, competencies: [], duties: '核对票据，编制报表。' }),
  job('manager', bank, 'wang', { title: '客户经理', majors: ['1202'], cities: ['110000'], salary: { min: 9000, max: 15_000 }, level: '14', competencies: [], duties: '拜访客户；与会计一起核对。' }),
  job('past', bank, 'wang', { title: '会计主管', closesOn: '2026-11-01' }),
  { ...job('closed', bank, 'wang', { title: '会计助理' }), status: 'closed' as const },
]

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, bank], jobs: [...seeded, ...many] },
      recruiter('han', '韩经理', qiming),
      recruiter('wang', '王经理', bank),
      student('lin', '林小满'),
      { accounts: [account('newcomer', '新同学'), careerOffice('office')] },
    ),
  })
  await cloud.runTimers('nightly')
}, 120_000)
afterAll(() => cloud.close())

const search = (input: Omit<InputOf<typeof searchJobs>, 'cursor'>, who = 'lin') => cloud.as(who).get(searchJobs, input)
const found = async (input: Omit<InputOf<typeof searchJobs>, 'cursor'>) => (await search(input)).jobs.map(({ jobId }) => jobId)

/** Writes, submits and publishes, as people do. */
async function publish(title: string, jobId?: string): Promise<string> {
  const han = cloud.as('han')
  const standing = jobId === undefined ? undefined : await han.get(readMyJob, { jobId })
  const draft = { ...seeded[0]!.published!, duties: '写代码。', title }
  const saved = await han.get(saveJobDraft, { ...(jobId !== undefined && { jobId }), revision: standing?.revision ?? 0, draft })
  await han.get(submitJob, { jobId: saved.jobId, revision: saved.revision })
  await cloud.as('office').get(decideJob, { jobId: saved.jobId, decision: 'publish', revision: saved.revision })
  return saved.jobId
}

test.each([
  ['会计', ['teller', 'manager'], 'what is in the title before what is in the duties'],
  ['kuaiji', ['teller'], 'pinyin'],
  ['会记', ['teller'], 'a homophone'],
  ['kuaji', ['teller'], 'pinyin with a slip'],
  ['jqsj', ['vision'], 'first letters'],
  ['pyhton', ['vision'], 'letters swapped'],
  ['kubernete', ['vision'], 'a word begun'],
  ['龙江银行', ['teller', 'manager'], 'an employer, the eligible job first'],
  ['哈尔滨 会计', ['teller'], 'a city is a word too'],
  ['.*', expect.arrayContaining(['vision', 'many-69']), 'signs are no words'],
])('%s finds %j: %s', async (text, expected) => {
  expect(await found({ text })).toEqual(expected)
})

test('what is closed or past is not found, and the ranking is the match’s', async () => {
  const { jobs, total } = await search({})
  expect(total).toBe(74)
  const scores = jobs.map(({ match }) => match?.score ?? 0)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(jobs[0]?.match?.isEligible).toBe(true)
})

test.each([
  [{ cities: ['110000', '310000'] }, ['backend', 'manager']],
  [{ occupations: ['2-06-03-00'] }, ['teller']],
  [{ majors: ['120201'], text: '会计' }, ['teller', 'manager']],
  [{ majors: ['080901'], employerKinds: ['31'] }, ['teller']],
  [{ level: '21' as const, employerSizes: ['10000+'] }, ['teller']],
  [{ salaryMin: 15_000 }, ['manager']],
  [{ closesBy: '2026-12-31' }, []],
  [{ employerKinds: ['31'], cities: ['230100'], text: 'kuaiji' }, ['teller']],
])('%j leaves %j', async (input, expected) => {
  expect((await found(input)).sort()).toEqual([...expected].sort())
})

test('where nothing is found, the part that keeps most away is named', async () => {
  expect((await search({ text: '会计', cities: ['310000'], salaryMin: 5000 })).relax).toEqual({ part: 'cities', total: 2 })
  expect((await search({ text: '量子物理', cities: ['310000'] })).relax).toEqual({ part: 'text', total: 1 })
  expect((await search({ text: '会计' })).relax).toBeNull()
})

test('where it was found is marked, and what stands for a slip is told', async () => {
  const answer = await search({ text: '会记' })
  expect(answer.near).toEqual(['会记'])
  expect(answer.jobs[0]?.found).toEqual({ title: [{ start: 0, end: 2 }], employer: [], other: null })
  const [, inDuties] = (await search({ text: '会计' })).jobs
  expect(inDuties?.found.other?.marks.map(({ start, end }) => inDuties.found.other?.text.slice(start, end))).toEqual(['会计'])
})

test('pages follow each other though jobs come and go between them', async () => {
  const lin = cloud.as('lin')
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof search>> = await lin.get(searchJobs, { text: '储备干部', ...(cursor !== null && { cursor }) })
    ids.push(...page.jobs.map(({ jobId }) => jobId))
    if (cursor === null) await cloud.as('han').get(closeJob, { jobId: ids[3] ?? '' })
    cursor = page.cursor
  } while (cursor !== null)
  expect(ids).toHaveLength(70)
  expect(new Set(ids).size).toBe(70)
  expect((await search({ text: '储备干部' })).total).toBe(69)
  expect((await lin.get(searchJobs, { text: '储备干部', cursor: 'not~one~of~our~s' })).jobs).toHaveLength(30)
})

test('a posting is found at the next call, under its new words when it changes, and gone when it closes', async () => {
  const jobId = await publish('数据标注专员')
  expect(await found({ text: 'shujubiaozhu' })).toEqual([jobId])
  await publish('语料质检专员', jobId)
  expect(await found({ text: '数据标注' })).not.toContain(jobId)
  expect(await found({ text: '语料质检' })).toEqual([jobId])
  await cloud.runTimers('nightly')
  expect(cloud.storedAll('search-deltas')).toEqual([])
  expect(await found({ text: '语料质检' })).toEqual([jobId])
  await cloud.as('han').get(closeJob, { jobId })
  expect(await found({ text: '语料质检' })).not.toContain(jobId)
  await Promise.all([cloud.runTimers('nightly'), cloud.runTimers('nightly'), cloud.runTimers('tick')])
  expect(await found({ text: '语料质检' })).not.toContain(jobId)
  expect((await search({})).total).toBe(73)
})

test('suggestions are titles and employers that have what is being typed', async () => {
  const { suggestions } = await cloud.as('lin').get(suggestSearches, { text: 'longj' })
  expect(suggestions).toEqual([{ kind: 'employer', text: '龙江银行', marks: [{ start: 0, end: 2 }] }])
  expect((await cloud.as('lin').get(suggestSearches, { text: 'chubei' })).suggestions).toEqual([{ kind: 'title', text: '储备干部', marks: [{ start: 0, end: 2 }] }])
  expect((await cloud.as('lin').get(suggestSearches, { text: '，' })).suggestions).toEqual([])
})

test('a newcomer looks around, newest first and without a match; a visitor is asked to sign in; a recruiter may look too', async () => {
  const { jobs } = await search({ text: '会计' }, 'newcomer')
  expect(jobs.map(({ jobId, match }) => [jobId, match])).toEqual([['teller', null], ['manager', null]])
  expect((await search({ text: '会计' }, 'han')).total).toBe(2)
  expect(await cloud.visitor.refusal(searchJobs, {})).toBe('UNAUTHENTICATED')
  expect(await cloud.as('nobody').refusal(searchJobs, {})).toBe('TERMS_NOT_ACCEPTED')
  expect(await cloud.visitor.refusal(suggestSearches, { text: '会' })).toBe('UNAUTHENTICATED')
})

test('a search costs seven reads, a suggestion four; blocks that a warm instance has are not read again', async () => {
  await search({ text: '后端' })
  await search({ text: '后端' })
  expect(cloud.as('lin').cost(searchJobs)).toMatchObject({ reads: 7, writes: 0, functionsCalled: [] })
  await cloud.as('lin').get(suggestSearches, { text: '后端' })
  expect(cloud.as('lin').cost(suggestSearches)).toMatchObject({ reads: 4, writes: 0 })
})
