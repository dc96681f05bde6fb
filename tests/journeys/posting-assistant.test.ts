import { decideJob, readMyJob, saveJobDraft, submitJob } from '~/contract/jobs'
import { proposePosting } from '~/contract/posting-assistant'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school } from './people'
import { posting } from './postings'

const own = employer(creditCodes[0], 'min')

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: { schools: [school], employers: [own], accounts: [careerOffice('office'), recruiter('min', own), account('nobody')] },
  })
})
afterAll(() => cloud.close())

const duties = '岗位职责：负责接口开发与联调。任职要求：本科及以上，计算机相关专业；精通Java，熟悉MySQL；有Docker经验者优先；不要求Python。月薪8-12K，工作地点：哈尔滨。'

test('the words of a posting become proposals, each with the words that speak for it, and nothing is kept', async () => {
  const min = cloud.as('min')
  const { proposals } = await min.get(proposePosting, { title: 'Java开发工程师（2027届）', duties, benefits: '五险一金' })
  const shown = proposals.map(({ key, evidence }) => [key, evidence.map(({ field, words }) => (field === 'duties' ? words : field))])
  expect(shown).toEqual(
    expect.arrayContaining([
      ['occupation:2-02-10-03', ['title']],
      ['graduationYears:2027', ['title']],
      ['level:21', ['本科及以上']],
      ['majors:0809', ['计算机']],
      ['salary:8000-12000', ['8-12K']],
      ['cities:230100', ['哈尔滨']],
      ['competencies:java:5', ['title', '精通Java']],
    ]),
  )
  expect(proposals.map(({ key }) => key)).not.toContainEqual(expect.stringContaining('python'))
  // The account, and nothing else: proposals cost a call, not the database.
  expect(min.cost(proposePosting)).toMatchObject({ reads: 1, writes: 0 })
})

test('a text of the greatest length is answered, and one longer is refused', async () => {
  const min = cloud.as('min')
  const long = duties.repeat(30).slice(0, 2000)
  expect((await min.get(proposePosting, { title: '', duties: long, benefits: '' })).proposals.length).toBeGreaterThan(5)
  expect(await min.refusal(proposePosting, { title: '', duties: `${long}长`, benefits: '' })).toBe('INVALID_INPUT')
})

test('proposals are for recruiters', async () => {
  const input = { title: '', duties, benefits: '' }
  expect(await cloud.as('office').refusal(proposePosting, input)).toBe('FORBIDDEN')
  expect(await cloud.as('nobody').refusal(proposePosting, input)).toBe('FORBIDDEN')
})

test('what was declined stays with the draft and never with the posting', async () => {
  const min = cloud.as('min')
  const draft = { ...posting(), declined: ['majors:0809', 'competencies:java:5'] }
  const { jobId, revision } = await min.get(saveJobDraft, { revision: 0, draft })
  expect((await min.get(readMyJob, { jobId })).draft.declined).toEqual(draft.declined)
  await min.get(submitJob, { jobId, revision })
  await cloud.as('office').get(decideJob, { jobId, decision: 'publish' })
  const { published } = await min.get(readMyJob, { jobId })
  expect(published).not.toBeNull()
  expect(published).not.toHaveProperty('declined')
  expect(await min.refusal(saveJobDraft, { revision: 0, draft: { declined: Array.from({ length: 61 }, (_, i) => `majors:${i}`) } })).toBe('INVALID_INPUT')
})
