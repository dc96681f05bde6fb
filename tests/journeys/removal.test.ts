import { claimRecord } from '~/contract/accounts'
import { applyToJob } from '~/contract/applications'
import { type EntryContent, removeCardEntry, saveCardEntry, saveShownSections } from '~/contract/card-entries'
import { removeGoal, saveGoal } from '~/contract/card-goals'
import { openSentResume, readResume, readResumeRevision, removeResume, renderResume, type ResumeContent, saveResume } from '~/contract/resumes'
import { changeFamilyLink, createFamilyLink, decideDataDispute, disputeData, revokeFamilyLink } from '~/contract/rights'
import { setConsent } from '~/contract/cards'
import { noWording } from '~/domain/resumes/resume-draft'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school, student } from './people'
import { publishedJob } from './postings'
import { placesOf } from './support/places-of'

const own = employer(creditCodes[0], 'min')
const record = student('20230001', '张伟')
// PDFs take a second each on a busy machine.
jest.setTimeout(60_000)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], employers: [own], jobs: [publishedJob('j1', own)], students: [record], accounts: [account('wei'), careerOffice('office'), recruiter('min', own)] } })
  await wei().get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name })
}, 30_000)
afterAll(() => cloud.close())

const wei = () => cloud.as('wei')
const project = (title: string, description: string): EntryContent => ({ kind: 'project', chapter: '2025-1', title, role: '开发', organisation: '', description, competencies: [{ id: 'python', level: 3 }] })
const places = async (...texts: string[]) => Object.fromEntries(await Promise.all(texts.map(async (text) => [text, await placesOf(cloud, text)] as const)))
const nowhere = (...texts: string[]) => Object.fromEntries(texts.map((text) => [text, []]))
const pdfs = () => cloud.local.storage.files.list().flatMap(({ path }) => (path.endsWith('.pdf') ? [path] : []))

/** Saves a résumé that says something of entries in words of its own. */
async function write(resumeId: string | null, revision: number, entries: Record<string, string>, over: Partial<ResumeContent> & { title?: string } = {}): Promise<string> {
  const { title = '一份简历', ...words } = over
  const { content } = await wei().get(readResume, {})
  const projects = Object.entries(entries).map(([entryId, text]) => ({ entryId, wording: { ...noWording, text } }))
  const sections = content.sections.map((one) => (one.section === 'projects' ? { ...one, entries: projects } : one))
  return (await wei().get(saveResume, { resumeId, revision, title, jobId: null, content: { ...content, ...words, sections } })).resumeId
}

test('an entry that is removed leaves no word of itself, and what was sent stays as it was sent', async () => {
  await wei().get(saveShownSections, { sections: ['practice'] })
  const [gone, sent] = [await wei().get(saveCardEntry, { revision: 0, entry: project('独有甲', '独有乙') }), await wei().get(saveCardEntry, { revision: 0, entry: project('寄出甲', '寄出乙') })]
  await wei().get(saveCardEntry, { entryId: gone.entryId, revision: 1, entry: project('独有丙', '独有丁') })
  expect(await places('独有甲', '独有乙')).toEqual(nowhere('独有甲', '独有乙'))

  const sentResume = await write(null, 0, { [sent.entryId]: '寄出丙' })
  const { applicationId } = await wei().get(applyToJob, { jobId: 'j1', note: '', resumeId: sentResume })
  const resumeId = await write(null, 0, { [gone.entryId]: '独有戊', [sent.entryId]: '另一份寄出丁' })
  await write(resumeId, 1, { [gone.entryId]: '独有己', [sent.entryId]: '另一份寄出戊' })
  await wei().get(renderResume, { resumeId })
  expect(pdfs()).toHaveLength(1)
  const words = ['独有丙', '独有丁', '独有戊', '独有己']
  expect(Object.values(await places(...words)).map(({ length }) => length > 0)).toEqual(words.map(() => true))

  await wei().get(removeCardEntry, { entryId: gone.entryId, revision: 2 })
  expect(wei().cost(removeCardEntry)).toMatchObject({ reads: 8, writes: 6 })
  await cloud.runTimers('nightly')
  expect(await places(...words)).toEqual(nowhere(...words))
  // The page that was drawn with it is gone as well; the résumé stands, with the rest of it.
  expect(pdfs()).toEqual([])
  const { content } = await wei().get(readResume, { resumeId })
  expect(content.sections.find(({ section }) => section === 'projects')?.entries).toEqual([{ entryId: sent.entryId, wording: { ...noWording, text: '另一份寄出戊' } }])
  expect((await wei().get(readResumeRevision, { resumeId, revision: 1 })).content.sections.flatMap(({ entries }) => entries)).toEqual([{ entryId: sent.entryId, wording: { ...noWording, text: '另一份寄出丁' } }])

  await wei().get(removeCardEntry, { entryId: sent.entryId, revision: 1 })
  const [version] = cloud.storedAll('resume-versions')
  for (const text of ['寄出甲', '寄出丙']) expect(await places(text)).toEqual({ [text]: [`resume-versions/${version?._id}`] })
  expect((await cloud.as('min').get(openSentResume, { applicationId })).pages.length).toBeGreaterThan(0)
})

test('a device that still shows what was removed does not bring it back', async () => {
  const { entryId } = await wei().get(saveCardEntry, { revision: 0, entry: project('旧机甲', '') })
  const resumeId = await write(null, 0, { [entryId]: '旧机乙' })
  await wei().get(removeCardEntry, { entryId, revision: 1 })
  expect(await write(resumeId, 1, { [entryId]: '旧机丙', 'nobody-knows': '旧机丁' }, { summary: '照旧' })).toBe(resumeId)
  expect(cloud.stored('resumes', resumeId)).toMatchObject({ revision: 2, content: { summary: '照旧' } })
  expect(await places('旧机甲', '旧机乙', '旧机丙', '旧机丁')).toEqual(nowhere('旧机甲', '旧机乙', '旧机丙', '旧机丁'))
})

test('a goal and a résumé go whole, whatever they were before', async () => {
  const steps = (text: string) => ({ by: 'steps' as const, steps: [{ text, isDone: false }] })
  const { goalId } = await wei().get(saveGoal, { revision: 0, what: '目标甲', byOn: '2099-06-30', measure: steps('目标乙') })
  await wei().get(saveGoal, { goalId, revision: 1, what: '目标丙', byOn: '2099-06-30', measure: steps('目标丁') })
  await wei().get(removeGoal, { goalId, revision: 2 })
  const resumeId = await write(null, 0, {}, { title: '简历甲', summary: '简历乙', skills: '简历丙' })
  await write(resumeId, 1, {}, { title: '简历丁', summary: '简历戊' })
  await wei().get(renderResume, { resumeId })
  await wei().get(removeResume, { resumeId })
  await cloud.runTimers('nightly')
  const words = ['目标甲', '目标乙', '目标丙', '目标丁', '简历甲', '简历乙', '简历丙', '简历丁', '简历戊']
  expect(await places(...words)).toEqual(nowhere(...words))
  expect(pdfs()).toEqual([])
})

test('an entry of the school that was wrong leaves the résumés too', async () => {
  const wrong: CardEntryRecord = {
    ...{ _id: 'c-wrong', studentId: record._id, schoolId: school._id, kind: 'course', chapter: '2024-1', title: '录错的课', credits: 2, grade: null, competencies: [] },
    ...{ source: 'school', verification: 'verified', revision: 1, createdAt: '2025-02-01T00:00:00.000Z', updatedAt: '2025-02-01T00:00:00.000Z' },
  }
  await cloud.load({ 'card-entries': [wrong] })
  const { content } = await wei().get(readResume, {})
  const sections = content.sections.map((one) => (one.section === 'courses' ? { ...one, entries: [{ entryId: 'c-wrong', wording: { ...noWording, text: '错课甲' } }] } : one))
  await wei().get(saveResume, { resumeId: null, revision: 0, title: '带课程', jobId: null, content: { ...content, sections } })
  const { disputeId } = await wei().get(disputeData, { subject: { kind: 'entry', entryId: 'c-wrong' }, statement: '申诉甲' })
  await cloud.as('office').get(decideDataDispute, { disputeId, decision: 'removed', value: '', note: '已核对' })
  expect(await places('错课甲')).toEqual(nowhere('错课甲'))
  // What was said in the dispute stands where it was said, and nowhere else.
  expect(await places('申诉甲')).toEqual({ 申诉甲: [`data-disputes/${disputeId}`] })
})

test('what was written for family stands in the link alone', async () => {
  await wei().get(setConsent, { purpose: 'share-with-family', isGranted: true })
  const { link } = await wei().get(createFamilyLink, { label: '称呼甲', showsEmployers: false })
  await wei().get(changeFamilyLink, { linkId: link.linkId, showsEmployers: true })
  await wei().get(revokeFamilyLink, { linkId: link.linkId })
  expect(await places('称呼甲')).toEqual({ 称呼甲: [`family-links/${link.linkId}`] })
})
