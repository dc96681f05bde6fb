import { claimRecord, decideClaimDispute, openClaimDispute } from '~/contract/accounts'
import { applyToJob, withdrawApplication } from '~/contract/applications'
import { saveCardEntry } from '~/contract/card-entries'
import { saveGoal } from '~/contract/card-goals'
import { readCard, saveCompetencies, saveWishes, setConsent } from '~/contract/cards'
import { dismissJob, readDismissals } from '~/contract/matching'
import { listResumes, openSentResume, readResume, renderResume, saveResume, type ResumeContent } from '~/contract/resumes'
import { acceptFamilyLink, createFamilyLink, disputeData, readFamilyPage, readPrivacy, requestDeletion, requestExport } from '~/contract/rights'
import { noWording } from '~/domain/resumes/resume-draft'
import { deletionRules } from '~/domain/rights/deletion-rules'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import type { CompetencyConfirmation } from '~/server/ports/confirmation-collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school, student } from './people'
import { publishedJob } from './postings'

const own = employer(creditCodes[0], 'min')
const day = 86_400_000
const longAgo = '2026-09-01T00:00:00.000Z'

jest.setTimeout(60_000)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: { schools: [school], employers: [own], jobs: [publishedJob('j1', own)], accounts: [careerOffice('office'), recruiter('min', own)] },
  })
}, 30_000)
afterAll(() => cloud.close())

/** A row of the roster, and somebody who has claimed it. */
async function claimed(studentNumber: string, name: string, openid: string) {
  const record = student(studentNumber, name)
  await cloud.load({ students: [record], accounts: [account(openid)] })
  await cloud.as(openid).get(claimRecord, keyOf(record))
  return record
}
const keyOf = ({ studentNumber, name }: { studentNumber: string; name: string }) => ({ schoolId: school._id, studentNumber, name })

/** The office gives a record to somebody who says it is theirs. */
async function transfer(record: ReturnType<typeof student>, openid: string) {
  await cloud.load({ accounts: [account(openid)] })
  const { disputeId } = await cloud.as(openid).get(openClaimDispute, { ...keyOf(record), statement: '学生证在我手里', contact: '1' })
  await cloud.as('office').get(decideClaimDispute, { disputeId, decision: 'transfer', note: '已核对' })
}

function imported(studentId: string): CardEntryRecord {
  return {
    ...{ _id: 'i-he', studentId, schoolId: school._id, kind: 'course', chapter: '2026-1', title: '数据结构', credits: 4, grade: null, competencies: [] },
    ...{ source: 'school', verification: 'verified', revision: 1, createdAt: longAgo, updatedAt: longAgo },
  }
}

function confirmation(studentId: string): CompetencyConfirmation {
  return {
    ...{ _id: 'int|teamwork', studentId, interviewId: 'int', employerId: own._id, employerName: own.name, jobId: 'j1', jobTitle: '后端', competency: 'teamwork', level: 4 },
    ...{ confirmedBy: '王敏', confirmedAt: longAgo, state: 'shown', statement: '', answeredAt: null },
  }
}

const coolOff = async () => {
  cloud.local.clock.advance((deletionRules.coolOffDays + 1) * day)
  await cloud.runTimers('nightly')
}

test('what the former holder said of themselves is nobody else’s: the new owner begins with what the school and employers wrote', async () => {
  const record = student('20231008', '何处', { graduationYear: 2030 })
  await cloud.load({ students: [record], accounts: [account('before', { role: 'family', scopeId: 's-other', scopeName: '别人' }), account('mum')] })
  const before = cloud.as('before')
  await before.get(claimRecord, { ...keyOf(record), bornOn: '2008-02-03' })
  await before.get(saveWishes, { cities: ['420100'], occupations: [], salaryMin: 7777 })
  await before.get(saveCompetencies, { competencies: [{ id: 'python', level: 4 }] })
  await before.get(dismissJob, { jobId: 'j1', reason: 'not-this-job' })
  await before.get(saveCardEntry, { revision: 0, entry: { kind: 'hobby', title: '前任的爱好', description: '', chapter: '2026-1', competencies: [] } })
  await before.get(saveGoal, { revision: 0, what: '前任的目标', byOn: '2027-06-30', measure: { by: 'steps', steps: [{ text: '一步', isDone: false }] } })
  const { content } = await before.get(readResume, {})
  const { resumeId } = await before.get(saveResume, { resumeId: null, revision: 0, title: '前任的简历', jobId: null, content: { ...content, phone: '13912345678' } })
  // An earlier version is kept.
  await before.get(saveResume, { resumeId, revision: 1, title: '前任的简历', jobId: null, content: { ...content, phone: '13912345678', summary: '改过' } })
  await before.get(renderResume, { resumeId })
  const { applicationId } = await before.get(applyToJob, { jobId: 'j1', note: '', resumeId })
  await cloud.load({ 'card-entries': [imported(record._id)], 'competency-confirmations': [confirmation(record._id)] })
  const card = cloud.stored('cards', record._id)
  if (!card) throw new Error('no card')
  await cloud.load({ cards: [{ ...card, hasConfirmations: true }] })
  await before.get(disputeData, { subject: { kind: 'entry', entryId: 'i-he' }, statement: '前任的申诉' })
  await before.get(setConsent, { purpose: 'share-with-family', isGranted: true, hasReadNotice: true })
  const { token } = await before.get(createFamilyLink, { label: '前任的妈妈', showsEmployers: false })
  await cloud.as('mum').get(acceptFamilyLink, { token })
  await cloud.as('mum').get(readFamilyPage, {})

  await transfer(record, 'after')
  const after = cloud.as('after')
  const { card: own } = await after.get(readCard, {})
  expect(own).toMatchObject({ wishes: null, goals: [], entries: [{ title: '数据结构', verification: 'verified' }], confirmations: [{ competency: 'teamwork' }] })
  expect(own?.competencies.map(({ provenance }) => provenance)).not.toContain('self')
  expect((await after.get(listResumes, {})).resumes).toEqual([])
  expect(cloud.storedAll('resume-revisions', { studentId: record._id })).toEqual([])
  expect(await after.get(readPrivacy, {})).toMatchObject({ isMinor: null, disputes: [], family: [], looks: [] })
  expect((await after.get(readDismissals, {})).jobs).toEqual([])
  expect(await cloud.as('min').refusal(openSentResume, { applicationId })).toBe('NOT_FOUND')
  expect(cloud.stored('accounts', accountIdOf('mum'))?.memberships).toEqual([])

  const { url } = await after.get(requestExport, { format: 'json', language: 'zh-CN' })
  const taken = await (await fetch(url)).text()
  for (const text of ['前任', '13912345678', '7777', '2008-02-03']) expect([text, taken.includes(text)]).toEqual([text, false])
  await cloud.runTimers('nightly')
  expect(cloud.local.storage.files.list().filter(({ path }) => path.includes(record._id))).toEqual([])
})

test('who asked to leave and then lost the record leaves without it: the owner’s card is whole', async () => {
  const record = await claimed('20231001', '陆鸣', 'impostor')
  const { deletion } = await cloud.as('impostor').get(requestDeletion, { confirmation: '陆鸣' })
  await transfer(record, 'owner')
  const owner = cloud.as('owner')
  await owner.get(saveWishes, { cities: ['420100'], occupations: [], salaryMin: 7000 })
  await owner.get(saveCardEntry, { revision: 0, entry: { kind: 'hobby', title: '攀岩', description: '', chapter: '2024-1', competencies: [] } })
  const { applicationId } = await owner.get(applyToJob, { jobId: 'j1', note: '' })

  await coolOff()
  expect(cloud.storedAll('deletions')).toEqual([])
  expect(cloud.stored('deletion-evidence', deletion.receipt)).toBeDefined()
  expect(cloud.stored('accounts', accountIdOf('impostor'))).toBeUndefined()
  expect(await owner.get(readCard, {})).toMatchObject({ state: 'claimed', card: { wishes: { salaryMin: 7000 }, entries: [{ title: '攀岩' }] } })
  expect(cloud.stored('students', record._id)?.claimedBy).toBe(accountIdOf('owner'))
  expect(await owner.get(withdrawApplication, { applicationId })).toMatchObject({ stage: 'withdrawn' })
})

test('a deletion that is under way when the record changes hands goes on without it', async () => {
  const record = await claimed('20231002', '沈括', 'halfway')
  await cloud.as('halfway').get(requestDeletion, { confirmation: '沈括' })
  // The first night stopped after it had closed the account, as a function that runs out of time does.
  const request = cloud.stored('deletions', accountIdOf('halfway'))
  const former = cloud.stored('accounts', accountIdOf('halfway'))
  if (!request || !former) throw new Error('nobody is leaving')
  await cloud.load({ deletions: [{ ...request, state: 'running', done: ['talent-parts'] }], accounts: [{ ...former, memberships: [] }] })
  await transfer(record, 'second')
  await coolOff()
  expect(cloud.storedAll('deletions')).toEqual([])
  expect(await cloud.as('second').get(readCard, {})).toMatchObject({ state: 'claimed', card: { student: { studentId: record._id } } })
})

test('who claims another record while they wait takes it along, unless they take the request back', async () => {
  const record = await claimed('20231003', '错认', 'mistaken')
  await cloud.as('mistaken').get(requestDeletion, { confirmation: '错认' })
  await transfer(record, 'third')
  const right = await claimed('20231004', '苏木', 'mistaken-not-yet')
  await cloud.load({ students: [student('20231005', '本人')] })
  await cloud.as('mistaken').get(claimRecord, keyOf({ studentNumber: '20231005', name: '本人' }))
  expect((await cloud.as('mistaken').get(readPrivacy, {})).deletion).not.toBeNull()
  await coolOff()
  const [given] = cloud.storedAll('students', { studentNumber: '20231005' })
  expect(given?.claimedBy).toBeNull()
  expect(cloud.stored('cards', given?._id ?? '')).toBeUndefined()
  for (const other of [record, right]) expect(cloud.stored('cards', other._id)).toBeDefined()
})

test('one deletion that fails keeps no other waiting, and is tried again the next night', async () => {
  const stuck = await claimed('20231006', '卡住', 'stuck')
  const content: ResumeContent = { template: 'classic', language: 'zh-CN', name: '', headline: '', phone: '', email: '', city: '', link: '', summary: '', education: noWording, sections: [], competencies: [], skills: '' }
  const resume = { _id: 'r-stuck', studentId: stuck._id, title: '', jobId: null, jobTitle: '', content, revision: 1, createdAt: longAgo, updatedAt: longAgo }
  await cloud.load({ resumes: [{ ...resume, file: { versionId: 'v', fileId: 'cloud://local-cloud.storage/resumes/v.pdf' } }] })
  await cloud.as('stuck').get(requestDeletion, { confirmation: '卡住' })
  cloud.local.clock.advance(60_000)
  const free = await claimed('20231007', '自由', 'free')
  await cloud.as('free').get(requestDeletion, { confirmation: '自由' })

  // Storage refuses to remove the one file there is.
  cloud.local.attachFaults({ rules: [{ kind: 'system-error', action: 'storage.batchDeleteFile' }] })
  await coolOff()
  expect(cloud.storedAll('deletions').map(({ _id, state }) => [_id, state])).toEqual([[accountIdOf('stuck'), 'running']])
  expect(cloud.stored('cards', free._id)).toBeUndefined()
  cloud.local.attachFaults(undefined)
  cloud.local.clock.advance(day)
  await cloud.runTimers('nightly')
  expect(cloud.storedAll('deletions')).toEqual([])
  expect(cloud.storedAll('resumes')).toEqual([])
})
