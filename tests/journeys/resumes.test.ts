import { applyToJob, viewApplicant, withdrawApplication } from '~/contract/applications'
import { readCard } from '~/contract/cards'
import { type ResumeContent, downloadSentResume, listResumes, openSentResume, previewResume, listResumeRevisions, readResume, readResumeRevision, removeResume, renderResume, saveResume } from '~/contract/resumes'
import { requestDeletion } from '~/contract/rights'
import { noWording } from '~/domain/resumes/resume-draft'
import { deletionRules } from '~/domain/rights/deletion-rules'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { rasterise, textsOf } from '~/server/adapters/pdf/testing/rasterise'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { account, employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const other = employer('e-other', '别家公司')
const at = '2026-09-10T00:00:00.000Z'

function entry(openid: string, id: string, over: Partial<Extract<CardEntryRecord, { kind: 'internship' }>> = {}): CardEntryRecord {
  return {
    _id: id,
    studentId: studentIdFor(openid),
    schoolId: 'hit',
    kind: 'internship',
    chapter: '2025-2',
    title: '后端开发实习',
    organisation: '冰城智联',
    position: '实习生',
    description: '写了六个接口\n把对账从47分钟缩短到6分钟',
    startsOn: '2026-07-01',
    endsOn: '2026-09-30',
    competencies: [],
    source: 'self',
    verification: 'unverified',
    revision: 1,
    createdAt: at,
    updatedAt: at,
    ...over,
  }
}

// PDFs take a second each on a busy machine.
jest.setTimeout(60_000)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, other] },
      recruiter('han', '韩经理', qiming),
      recruiter('stranger', '别人', other),
      student('xu', '徐小'),
      ...['lin', 'wang'].map((openid) => student(openid, openid === 'lin' ? '林垚玥' : '王明')),
      { accounts: [account('nobody', '无档案')] },
      { jobs: ['cv', 'retry', 'plain', 'frozen', 'takenBack'].map((id) => job(id, qiming, 'han')) },
      { 'card-entries': [entry('lin', 'i-lin'), entry('wang', 'i-wang', { organisation: '王的秘密实习' })] },
    ),
  })
}, 120_000)
afterAll(() => cloud.close())

async function draftOf(openid: string, over: Partial<ResumeContent> = {}): Promise<ResumeContent> {
  const { content } = await cloud.as(openid).get(readResume, {})
  return { ...content, phone: '13900000000', ...over }
}
const save = async (openid: string, over: Partial<ResumeContent> = {}, title = '后端方向') =>
  (await cloud.as(openid).get(saveResume, { resumeId: null, revision: 0, title, jobId: null, content: await draftOf(openid, over) })).resumeId
const stored = (resumeId: string) => cloud.stored('resumes', resumeId)

async function pdfAt(url: string): Promise<Uint8Array> {
  const answer = await fetch(url)
  expect(answer.headers.get('content-type')).toContain('pdf')
  return new Uint8Array(await answer.arrayBuffer())
}

test('a résumé begins from the card, for a job with what it asks for first', async () => {
  const lin = cloud.as('lin')
  const fresh = await lin.get(readResume, { jobId: 'cv', language: 'en' })
  expect(lin.cost(readResume)).toMatchObject({ reads: 5, writes: 0 })
  expect(fresh).toMatchObject({ resumeId: null, revision: 0, title: '机器视觉算法工程师', jobId: 'cv', content: { language: 'en', headline: '机器视觉算法工程师', competencies: ['python', 'teamwork'] } })
  expect(fresh.content.sections.find(({ section }) => section === 'internships')?.entries).toEqual([{ entryId: 'i-lin', wording: noWording }])
  expect(fresh.material.entries.map(({ entryId }) => entryId)).toEqual(['i-lin'])
})

test('the wording of a résumé is its own: the card’s entry stays as it is', async () => {
  const wording = { ...noWording, role: '服务端实习生', text: '负责订单接口' }
  const resumeId = await save('lin', { sections: [{ section: 'internships', entries: [{ entryId: 'i-lin', wording }] }] })
  expect(cloud.as('lin').cost(saveResume)).toMatchObject({ reads: 5, writes: 2 })
  expect(stored(resumeId)).toMatchObject({ revision: 1, title: '后端方向', studentId: studentIdFor('lin') })
  expect(cloud.stored('card-entries', 'i-lin')).toMatchObject({ position: '实习生', revision: 1 })
  const { content } = await cloud.as('lin').get(readResume, { resumeId })
  expect(content.sections).toEqual([{ section: 'internships', entries: [{ entryId: 'i-lin', wording }] }])
})

test('when the studies began is the student’s to say: nobody works it out from the usual length', async () => {
  const lin = cloud.as('lin')
  const textWith = async (education: ResumeContent['education']) => (await pagesText({ ...(await draftOf('lin')), education })).replace(/\s/g, '')
  const fresh = await lin.get(readResume, {})
  expect([fresh.material.record.entryYear, fresh.content.education]).toEqual([null, noWording])
  expect(await textWith(noWording)).toContain('2027.06毕业')
  expect(await textWith({ ...noWording, startsOn: '2025-09' })).toContain('2025.09–2027.06')
  expect(await lin.refusal(saveResume, { resumeId: null, revision: 0, title: '错', jobId: null, content: { ...fresh.content, education: { ...noWording, startsOn: '2025-13' } } })).toBe('INVALID_INPUT')
  // One that was stored before a start could be said is read as it is.
  const resumeId = await save('lin', { education: noWording })
  expect((await lin.get(readResume, { resumeId })).content.education).toEqual(noWording)
})

test('a disputed entry is in no draft and on no page until it is decided; the editor is told', async () => {
  const course = (_id: string, title: string, verification: 'verified' | 'disputed'): CardEntryRecord => ({
    ...{ _id, studentId: studentIdFor('xu'), schoolId: 'hit', kind: 'course', chapter: '2023-1', title, credits: 4, grade: { scale: 'percent', value: '90' }, competencies: [] },
    ...{ source: 'school', verification, revision: 1, createdAt: at, updatedAt: at },
  })
  await cloud.load({ 'card-entries': [course('c-right', '数据结构', 'verified'), course('c-wrong', '录错的课', 'disputed')] })
  const { content, material } = await cloud.as('xu').get(readResume, {})
  expect(content.sections.find(({ section }) => section === 'courses')?.entries).toEqual([{ entryId: 'c-right', wording: noWording }])
  expect(material.entries.map(({ entryId, isDisputed }) => [entryId, isDisputed])).toEqual([['c-right', false], ['c-wrong', true]])
  // Grades of the usual first year: when the studies began is known.
  expect(material.record.entryYear).toBe(2023)
  const chosen = [{ section: 'courses' as const, entries: ['c-right', 'c-wrong'].map((entryId) => ({ entryId, wording: noWording })) }]
  const text = await pagesText({ ...content, sections: [{ section: 'education', entries: [] }, ...chosen] }, 'xu')
  expect([text.includes('数据结构'), text.includes('录错的课')]).toEqual([true, false])
  expect(text.replace(/\s/g, '')).toContain('2023.09–2027.06')
})

/** What the PDF of a résumé says. */
async function pagesText(content: ResumeContent, openid = 'lin'): Promise<string> {
  const { resumeId } = await cloud.as(openid).get(saveResume, { resumeId: null, revision: 0, title: '看看', jobId: null, content })
  const { url } = await cloud.as(openid).get(renderResume, { resumeId })
  const text = (await textsOf(await pdfAt(url))).join('')
  await cloud.as(openid).get(removeResume, { resumeId })
  return text
}

test('two devices: the second is told, and nothing of the first is lost', async () => {
  const lin = cloud.as('lin')
  const resumeId = await save('lin')
  const content = await draftOf('lin', { summary: '第一台' })
  const outcomes = await Promise.all(['第一台', '第二台'].map((summary) => lin.call(saveResume, { resumeId, revision: 1, title: '后端方向', jobId: null, content: { ...content, summary } })))
  expect(outcomes.map((reply) => (reply.ok ? 'ok' : reply.error.code)).sort()).toEqual(['RESUME_CHANGED', 'ok'])
  expect(stored(resumeId)?.revision).toBe(2)
})

test('the versions saved over stay, ten of them, until the résumé goes; one comes back by being saved', async () => {
  const [lin, wang] = [cloud.as('lin'), cloud.as('wang')]
  const resumeId = await save('lin', { summary: '第 1 版' })
  const content = await draftOf('lin')
  const saveOver = (revision: number, over: Partial<ResumeContent>) => lin.get(saveResume, { resumeId, revision, title: `第 ${revision + 1} 版`, jobId: null, content: { ...content, ...over } })
  const list = async () => (await lin.get(listResumeRevisions, { resumeId })).revisions
  expect(await list()).toEqual([])
  await saveOver(1, { summary: '第 2 版', template: 'compact' })
  expect(lin.cost(saveResume)).toMatchObject({ writes: 3 })
  expect(await list()).toMatchObject([{ revision: 1, title: '后端方向', template: content.template, differs: ['look', 'summary'] }])
  for (let revision = 2; revision <= 12; revision++) await saveOver(revision, { summary: `第 ${revision + 1} 版` })
  // Thirteen versions: one stands, ten are kept, the first two are gone.
  expect((await list()).map(({ revision }) => revision)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  expect(lin.cost(listResumeRevisions)).toMatchObject({ reads: 3, writes: 0 })
  expect(await lin.refusal(readResumeRevision, { resumeId, revision: 2 })).toBe('NOT_FOUND')

  const earlier = await lin.get(readResumeRevision, { resumeId, revision: 5 })
  expect(earlier).toMatchObject({ title: '第 5 版', content: { summary: '第 5 版' } })
  await lin.get(saveResume, { resumeId, revision: 13, title: earlier.title, jobId: null, content: earlier.content })
  expect(stored(resumeId)).toMatchObject({ revision: 14, content: { summary: '第 5 版' } })
  expect((await list())[0]).toMatchObject({ revision: 13, differs: ['summary'] })

  expect(await wang.refusal(listResumeRevisions, { resumeId })).toBe('NOT_FOUND')
  expect(await wang.refusal(readResumeRevision, { resumeId, revision: 13 })).toBe('NOT_FOUND')
  await lin.get(removeResume, { resumeId })
  expect(cloud.storedAll('resume-revisions', { resumeId })).toEqual([])
})

test('the preview draws what is not saved yet, and the PDF shows the same words, drawn', async () => {
  const lin = cloud.as('lin')
  const content = await draftOf('lin', { summary: '喜欢把慢的变快𠮷' })
  const preview = await lin.get(previewResume, { content })
  expect(preview.pages).toHaveLength(1)
  expect(preview.pages[0]).toMatch(/^<svg /)
  expect(preview.missing).toEqual(['𠮷'])
  expect(JSON.stringify(preview).length).toBeLessThan(600_000)

  const { resumeId } = await lin.get(saveResume, { resumeId: null, revision: 0, title: '后端/方向', jobId: null, content })
  const rendered = await lin.get(renderResume, { resumeId })
  expect(lin.cost(renderResume)).toMatchObject({ reads: 6, writes: 3 })
  expect(rendered).toMatchObject({ fileName: '林垚玥-后端 方向.pdf', pageCount: 1, missing: ['𠮷'] })
  const pdf = await pdfAt(rendered.url)
  const [text = ''] = await textsOf(pdf)
  expect(text).toContain('林垚玥')
  expect(text.replace(/\s/g, '')).toContain('把对账从47分钟缩短到6分钟')
  const [page] = await rasterise(pdf)
  // The name, three characters of 25 pt at the upper left.
  expect(page?.ink(48, 44, 80, 34)).toBeGreaterThan(250)

  const again = await lin.get(renderResume, { resumeId })
  expect(await pdfAt(again.url)).toEqual(pdf)
})

test('somebody else’s résumé does not exist, whatever is asked of it', async () => {
  const resumeId = await save('lin')
  const wang = cloud.as('wang')
  const content = await draftOf('wang')
  expect(await wang.refusal(readResume, { resumeId })).toBe('NOT_FOUND')
  expect(await wang.refusal(saveResume, { resumeId, revision: 1, title: 'x', jobId: null, content })).toBe('NOT_FOUND')
  expect(await wang.refusal(renderResume, { resumeId })).toBe('NOT_FOUND')
  expect(await wang.refusal(removeResume, { resumeId })).toBe('NOT_FOUND')
  expect(await wang.refusal(applyToJob, { jobId: 'cv', note: '', resumeId })).toBe('NOT_FOUND')
  expect(cloud.storedAll('applications', { studentId: studentIdFor('wang') })).toHaveLength(0)
  expect(stored(resumeId)?.revision).toBe(1)
})

test('an entry of somebody else’s card stays theirs', async () => {
  const stolen = await draftOf('lin', { sections: [{ section: 'internships', entries: [{ entryId: 'i-wang', wording: noWording }] }] })
  const { pages } = await cloud.as('lin').get(previewResume, { content: stolen })
  const own = await cloud.as('lin').get(previewResume, { content: { ...stolen, sections: [] } })
  expect(pages).toEqual(own.pages)
})

test.each([
  ['nobody', 'RECORD_NOT_CLAIMED'],
  ['unknown', 'TERMS_NOT_ACCEPTED'],
])('without a record there is nothing to tell: %s', async (openid, code) => {
  const content = await draftOf('lin')
  expect(await cloud.as(openid).refusal(readResume, {})).toBe(code)
  expect(await cloud.as(openid).refusal(previewResume, { content })).toBe(code)
  expect(await cloud.as(openid).refusal(saveResume, { resumeId: null, revision: 0, title: 'x', jobId: null, content })).toBe(openid === 'nobody' ? 'FORBIDDEN' : code)
})

test('the version that was sent is the version that is seen, whatever is changed afterwards', async () => {
  const [lin, han] = [cloud.as('lin'), cloud.as('han')]
  const resumeId = await save('lin', { summary: '寄出去的这一版' })
  const { applicationId } = await lin.get(applyToJob, { jobId: 'frozen', note: '', resumeId })
  expect(lin.cost(applyToJob)).toMatchObject({ reads: 15, writes: 9 })
  const before = await han.get(openSentResume, { applicationId })

  const content = await draftOf('lin', { summary: '后来改的一版', template: 'compact' })
  await lin.get(saveResume, { resumeId, revision: 1, title: '换了名字', jobId: null, content })
  await cloud.load({ 'card-entries': [entry('lin', 'i-lin', { organisation: '改名公司' })] })
  await lin.get(removeResume, { resumeId })

  expect((await han.get(viewApplicant, { applicationId })).resume).toEqual({ title: '后端方向' })
  const after = await han.get(openSentResume, { applicationId })
  expect(after).toEqual(before)
  const { url, fileName } = await han.get(downloadSentResume, { applicationId })
  expect(fileName).toBe('林垚玥-后端方向.pdf')
  const [text = ''] = await textsOf(await pdfAt(url))
  expect(text).toContain('寄出去的这一版')
  expect(text).not.toContain('改名公司')
  expect(await lin.get(openSentResume, { applicationId })).toEqual(before)
  expect((await lin.get(listResumes, {})).sent).toMatchObject([{ applicationId, title: '后端方向', employerName: '启明科技' }])
  await cloud.load({ 'card-entries': [entry('lin', 'i-lin')] })
})

test('a look is logged once a day where the student sees it, and the student’s own look is none', async () => {
  const lin = cloud.as('lin')
  const { views } = await lin.get(readCard, {})
  expect(views.filter(({ what }) => what === 'resume')).toMatchObject([{ viewerName: '启明科技', viewerRole: 'recruiter' }])
})

test('sent twice by a double tap and by a retry, it is one application and one version', async () => {
  const lin = cloud.as('lin')
  const resumeId = await save('lin', { summary: '只此一版' })
  const requestId = 'request-of-lin-00001'
  const replies = await Promise.all([
    ...Array.from({ length: 3 }, () => lin.get(applyToJob, { jobId: 'retry', note: '', resumeId }, { requestId })),
    ...Array.from({ length: 3 }, () => lin.get(applyToJob, { jobId: 'retry', note: '', resumeId })),
  ])
  expect(new Set(replies.map(({ applicationId }) => applicationId)).size).toBe(1)
  expect(cloud.storedAll('resume-versions', { resumeId })).toHaveLength(1)
})

test('whoever withdraws takes the résumé back with the next call; strangers never had it', async () => {
  const [lin, han] = [cloud.as('lin'), cloud.as('han')]
  const resumeId = await save('lin', { summary: '会收回的' })
  const { applicationId } = await lin.get(applyToJob, { jobId: 'takenBack', note: '', resumeId })
  await han.get(downloadSentResume, { applicationId })
  for (const openid of ['stranger', 'wang', 'nobody']) {
    expect(await cloud.as(openid).refusal(openSentResume, { applicationId })).toBe('NOT_FOUND')
    expect(await cloud.as(openid).refusal(downloadSentResume, { applicationId })).toBe('NOT_FOUND')
  }
  await lin.get(withdrawApplication, { applicationId })
  expect(await han.refusal(openSentResume, { applicationId })).toBe('NOT_FOUND')
  expect(await han.refusal(downloadSentResume, { applicationId })).toBe('NOT_FOUND')
  expect((await lin.get(listResumes, {})).sent.map((one) => one.applicationId)).not.toContain(applicationId)
})

test('an application without a résumé shows none', async () => {
  const { applicationId } = await cloud.as('wang').get(applyToJob, { jobId: 'plain', note: '' })
  expect((await cloud.as('han').get(viewApplicant, { applicationId })).resume).toBeNull()
  expect(await cloud.as('han').refusal(openSentResume, { applicationId })).toBe('NOT_FOUND')
})

const pdfsOf = (openid: string) => cloud.local.storage.files.list().map(({ path }) => path).filter((path) => path.startsWith(`resumes/${studentIdFor(openid)}/`))

test('a résumé that is removed leaves no file, unless an application shows it', async () => {
  const lin = cloud.as('lin')
  const draft = await save('lin', { summary: '没寄出去' })
  const { url } = await lin.get(renderResume, { resumeId: draft })
  await lin.get(removeResume, { resumeId: draft })
  await cloud.runTimers('nightly')
  expect((await fetch(url)).ok).toBe(false)
  expect(await lin.refusal(readResume, { resumeId: draft })).toBe('NOT_FOUND')
  const { resumes, isClaimed } = await lin.get(listResumes, {})
  expect(lin.cost(listResumes)).toMatchObject({ reads: 3, writes: 0 })
  expect(isClaimed).toBe(true)
  expect(resumes.map(({ resumeId }) => resumeId)).not.toContain(draft)
})

test('two devices that draw at once, and a page drawn over: one PDF stays of a résumé, the one it shows', async () => {
  const wang = cloud.as('wang')
  const resumeId = await save('wang', { summary: '第一稿' })
  const drawn = [0, 1].map(() => wang.get(renderResume, { resumeId }))
  await wang.get(saveResume, { resumeId, revision: 1, title: '后端方向', jobId: null, content: await draftOf('wang', { summary: '第二稿' }) })
  await Promise.all([...drawn, wang.get(renderResume, { resumeId })])
  const content = await draftOf('wang', { summary: '第三稿' })
  await wang.get(saveResume, { resumeId, revision: 2, title: '后端方向', jobId: null, content })
  await wang.get(renderResume, { resumeId })
  await cloud.runTimers('nightly')
  expect(pdfsOf('wang')).toEqual([expect.stringContaining(stored(resumeId)?.file?.versionId ?? '-')])
})

test('twenty are enough', async () => {
  const wang = cloud.as('wang')
  const content = await draftOf('wang')
  await cloud.load({
    resumes: Array.from({ length: 20 }, (_, index) => ({ _id: `r-wang-${index}`, studentId: studentIdFor('wang'), title: `第${index}份`, jobId: null, jobTitle: '', content, revision: 1, createdAt: at, updatedAt: at, file: null })),
  })
  expect(await wang.refusal(saveResume, { resumeId: null, revision: 0, title: '第二十一份', jobId: null, content })).toBe('TOO_MANY_RESUMES')
  expect((await wang.get(listResumes, {})).resumes).toHaveLength(20)
  expect(cloud.stored('accounts', accountIdOf('wang'))).toBeDefined()
})

test('drawn, sent, removed and left: no PDF outlives its student', async () => {
  const lin = cloud.as('lin')
  const resumeId = await save('lin', { summary: '寄出去再删掉' })
  await lin.get(renderResume, { resumeId })
  await lin.get(applyToJob, { jobId: 'cv', note: '', resumeId })
  await lin.get(removeResume, { resumeId })
  await cloud.runTimers('nightly')
  // The application shows it still.
  const [version] = cloud.storedAll('resume-versions', { resumeId })
  expect(pdfsOf('lin').filter((path) => path.includes(version?._id ?? '-'))).toHaveLength(1)
  await lin.get(requestDeletion, { confirmation: '林垚玥' })
  cloud.local.clock.advance((deletionRules.coolOffDays + 1) * 86_400_000)
  await cloud.runTimers('nightly')
  expect(pdfsOf('lin')).toEqual([])
  expect(cloud.storedAll('spent-files')).toEqual([])
}, 60_000)
