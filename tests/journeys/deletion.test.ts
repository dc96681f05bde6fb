import { claimRecord, decideClaimDispute, openClaimDispute } from '~/contract/accounts'
import { applyToJob, decideApplication, viewApplicant } from '~/contract/applications'
import { saveCompetencies, saveWishes, setConsent } from '~/contract/cards'
import { saveCardEntry } from '~/contract/card-entries'
import { sendMessage } from '~/contract/chat'
import { cancelInterview, claimSlot, inviteToInterview, withdrawInvitation } from '~/contract/interviews'
import { acceptFamilyLink, createFamilyLink, disputeData, readFamilyPage, readPrivacy, readStudentCard, requestDeletion, requestExport, undoDeletion } from '~/contract/rights'
import { createShare, openShare } from '~/contract/sharing'
import { saveToShortlist, searchTalents } from '~/contract/talents'
import { deletionRules } from '~/domain/rights/deletion-rules'
import type { PersonalExport } from '~/domain/rights/export-schema'
import { fieldWords } from '~/domain/rights/field-words'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { holdings } from '~/server/usecases/rights/inventory/inventory'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school, student } from './people'
import { publishedJob } from './postings'
import { placesOf as scan } from './support/places-of'
import { leaveFreshTraces, leaveTraces, type Parties } from './support/leave-traces'

const own = employer(creditCodes[0], 'min')
const openid = 'openid-of-somebody-who-leaves'
const record = student('20239876', '欧阳慕白')
const stays = student('20230002', '留下来')
const coolOff = deletionRules.coolOffDays * 86_400_000 + 60_000

jest.setTimeout(60_000)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: {
      schools: [school],
      employers: [own],
      students: [record, stays],
      jobs: ['j1', 'j2', 'j3'].map((id) => publishedJob(id, own)),
      accounts: [account(openid), account('stays'), account('mum'), account('dad'), careerOffice('office'), recruiter('min', own)],
    },
  })
  await liveHere()
}, 30_000)
afterAll(() => cloud.close())

const leaver = () => cloud.as(openid)
const nightly = () => cloud.runTimers('nightly')
const soon = (hours: number) => {
  const at = new Date(cloud.local.clock.now() + hours * 3_600_000)
  at.setUTCMinutes(0, 0, 0)
  return at.toISOString()
}

/** Everything a student can leave behind, in words a scan would find. */
async function liveHere() {
  filesBefore = filesNow()
  await cloud.as('stays').get(claimRecord, { schoolId: school._id, studentNumber: stays.studentNumber, name: stays.name })
  const { disputeId } = await leaver().get(openClaimDispute, { schoolId: school._id, studentNumber: stays.studentNumber, name: stays.name, statement: '独一无二的误会', contact: '1' })
  await cloud.as('office').get(decideClaimDispute, { disputeId, decision: 'keep', note: '看错了' })
  await leaver().get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name })
  await leaver().get(saveWishes, { cities: ['420100'], occupations: [], salaryMin: 0 })
  await leaver().get(saveCompetencies, { competencies: [{ id: 'python', level: 4 }] })
  for (const purpose of ['be-found-by-employers', 'receive-job-alerts', 'share-with-mentors', 'share-with-family', 'statistics'] as const) await leaver().get(setConsent, { purpose, isGranted: true })
  const common = { chapter: '2024-1' as const, competencies: [] }
  await leaver().get(saveCardEntry, { revision: 0, entry: { kind: 'hobby', title: '独一无二的爱好', description: '在乌有山上放风筝', ...common } })
  await cloud.as('min').get(searchTalents, { jobId: 'j1', filter: {} })
  const { applicationId } = await leaver().get(applyToJob, { jobId: 'j1', note: '请一定看看我的独家附言' })
  await cloud.as('min').get(viewApplicant, { applicationId })
  await cloud.as('min').get(decideApplication, { applicationId, decision: 'shortlist', message: '欧阳慕白同学你好' })
  await leaver().get(sendMessage, { conversationId: `j1|${record._id}`, text: '我在会话里说过的悄悄话' })
  await cloud.as('min').get(sendMessage, { conversationId: `j1|${record._id}`, text: '欧阳慕白收到' })
  const { invitationId } = await cloud.as('min').get(inviteToInterview, { jobId: 'j1', studentId: record._id, form: 'video', meetingLink: 'https://meeting.example.com/7', message: '欧阳慕白请来面试', slots: [{ startsAt: soon(24 * 20), minutes: 30 }], answerBy: soon(24 * 15) })
  await leaver().get(claimSlot, { invitationId, slotId: 't1' })
  await leaver().get(applyToJob, { jobId: 'j2', note: '第二份独家附言' })
  await leaver().get(createShare, { jobId: 'j1', channel: 'poster' })
  const { token } = await leaver().get(createFamilyLink, { label: '慕白妈妈', showsEmployers: true })
  await cloud.as('mum').get(acceptFamilyLink, { token })
  await cloud.as('mum').get(readFamilyPage, {})
  await cloud.as('office').get(readStudentCard, { studentId: record._id })
  await leaver().get(disputeData, { subject: { kind: 'record', field: 'college' }, statement: '学院写错了的申诉' })
  await leaver().get(requestExport, { format: 'json', language: 'zh-CN' })
  await cloud.as('stays').get(applyToJob, { jobId: 'j1', note: '留下来的附言' })
  await leaveTraces(parties())
  await nightly()
}
const parties = (): Parties => ({ cloud, leaver: openid, recruiter: 'min', office: 'office', friend: 'stays', studentId: record._id, schoolId: school._id, jobId: 'j3' })

/** What others do with the student on the day before; nothing of it may lie in a drawer of theirs afterwards. */
async function othersGoOn() {
  const conversationId = `j1|${record._id}`
  const min = cloud.as('min')
  await min.get(sendMessage, { conversationId, text: '欧阳慕白，悄悄话的最后一句' })
  const [interview] = cloud.storedAll('interviews', { studentId: record._id })
  await min.get(cancelInterview, { interviewId: interview?._id ?? '', reason: '欧阳慕白的时间改了' })
  const { invitationId } = await min.get(inviteToInterview, { jobId: 'j1', studentId: record._id, form: 'chat', message: '欧阳慕白请再来', slots: [{ startsAt: soon(24 * 20), minutes: 30 }], answerBy: soon(24 * 15) })
  await min.get(withdrawInvitation, { invitationId })
  await min.get(saveToShortlist, { studentId: record._id, jobId: null, note: '欧阳慕白不错' })
  const { token } = await leaver().get(createFamilyLink, { label: '慕白妈妈', showsEmployers: false })
  await cloud.as('dad').get(acceptFamilyLink, { token })
  await cloud.as('dad').get(readFamilyPage, {})
  await cloud.as('stays').get(openShare, { token: cloud.storedAll('shares')[0]?._id ?? '', stage: 'open', visitorKey: 'somebody-who-opens-it' })
}

let filesBefore: string[] = []
const filesNow = () => cloud.local.storage.files.list().map(({ path }) => path)

/** The collections that deletion says it clears, and where nothing of the person is to be cleared. */
function emptyHoldings(): string[] {
  const interviews = cloud.storedAll('interviews', { studentId: record._id }).map(({ _id }) => _id)
  const marks = [record._id, openid, accountIdOf(openid), ...interviews]
  const { store } = cloud.local
  return holdings.filter(([name, { forget }]) => forget !== null && !store.find(name, {}).some((document) => marks.some((mark) => JSON.stringify(document).includes(mark)))).map(([name]) => name)
}

const placesOf = (text: string) => scan(cloud, text)

const texts = ['独一无二', '最后', '乌有山', '独家附言', '悄悄话', '欧阳慕白', '慕白妈妈', '学院写错了', openid, accountIdOf(openid)]

test('before, the scan finds all of it: a scan that finds nothing proves nothing', async () => {
  expect(cloud.storedAll('card-entries', { source: 'job-search' })).toMatchObject([{ studentId: record._id, title: '新枝科技有限公司' }])
  for (const text of [...texts.filter((one) => one !== '最后'), record._id, record.studentNumber]) expect([text, (await placesOf(text)).length > 0]).toEqual([text, true])
})

test('what is taken away has words for every field, in both languages', async () => {
  const { url } = await leaver().get(requestExport, { format: 'json', language: 'zh-CN' })
  const { parts } = (await (await fetch(url)).json()) as PersonalExport
  const lacking = parts.flatMap(({ part, rows }) => rows.flatMap((row) => fieldsOf(row).filter((field) => !(field in fieldWords)).map((field) => `${part}: ${field}`)))
  expect([...new Set(lacking)]).toEqual([])
  expect(parts.filter(({ rows }) => rows.length > 0).length).toBeGreaterThan(25)
})

/** Under these fields so many levels are named by codes: of questions, semesters, competencies, places in a template of WeChat. */
const codedLevels: Readonly<Record<string, number>> = { answers: 1, times: 1, givenAt: 1, evaluations: 1, data: 1, growth: 2 }

/** Names of the fields of a row, nested ones too. */
function fieldsOf(value: unknown, coded = 0): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inside]) => (coded > 0 ? fieldsOf(inside, coded - 1) : [field, ...fieldsOf(inside, codedLevels[field] ?? 0)]))
}

test('leaving takes the name, and can be undone while nothing has happened', async () => {
  expect(await leaver().refusal(requestDeletion, { confirmation: '别的名字' })).toBe('CONFIRMATION_WRONG')
  const { deletion } = await leaver().get(requestDeletion, { confirmation: ' 欧阳慕白 ' })
  expect((await leaver().get(requestDeletion, { confirmation: '欧阳慕白' })).deletion).toEqual(deletion)
  await nightly()
  expect((await leaver().get(readPrivacy, {})).deletion).toEqual(deletion)
  await leaver().get(undoDeletion, {})
  cloud.local.clock.advance(coolOff)
  await nightly()
  expect((await leaver().get(readPrivacy, {})).deletion).toBeNull()
})

test('after the cooling-off nothing of the person is anywhere but in the school’s roster', async () => {
  const { deletion } = await leaver().get(requestDeletion, { confirmation: '欧阳慕白' })
  cloud.local.clock.advance(coolOff - 86_400_000)
  await othersGoOn()
  await leaveFreshTraces(parties())
  expect(emptyHoldings()).toEqual([])
  cloud.local.clock.advance(86_400_000)
  await nightly()
  // What was replaced in an index is cleared away in the next night.
  cloud.local.clock.advance(86_400_000)
  await nightly()
  for (const text of texts) expect([text, await placesOf(text)]).toEqual([text, text === '欧阳慕白' ? [`students/${record._id}`] : []])
  // The index remembers which entries it folded in last, until it folds again: the id of the roster's row, and nothing else.
  // The employer's round keeps the same.
  const known = ['match-index/folded|students', ...cloud.storedAll('round-parts').map(({ _id }) => `round-parts/${_id}`)]
  // What is drawn is compressed and says nothing to a scan: no file is left that was not there before.
  expect(filesNow()).toEqual(filesBefore)
  for (const text of [record._id, record.studentNumber]) expect([text, (await placesOf(text)).filter((place) => !known.includes(place))]).toEqual([text, [`students/${record._id}`]])
  expect(cloud.stored('students', record._id)).toMatchObject({ name: '欧阳慕白', claimedBy: null })
  expect(cloud.storedAll('employers').filter(({ name }) => name === '新枝科技有限公司')).toMatchObject([{ status: 'verified', founderStudentId: null }])
  expect(cloud.stored('deletion-evidence', deletion.receipt)).toMatchObject({ requestedAt: deletion.requestedAt })
})

test('the employer keeps how it chose, under a name that leads to nobody, and others keep theirs', () => {
  const left = cloud.storedAll('applications').filter(({ student: { name } }) => name === '已注销的同学')
  expect(left.map(({ jobId, stage }) => [jobId, stage]).sort()).toEqual([['j1', 'withdrawn'], ['j2', 'withdrawn'], ['j3', 'withdrawn']])
  expect(left[0]).toMatchObject({ note: '', message: '', accountId: left[0]?.studentId, student: { className: '', major: record.major } })
  expect(cloud.storedAll('interviews').map(({ status, studentName, studentId }) => [status, studentName, studentId]).sort()).toEqual(['cancelled', 'evaluated'].map((status) => [status, '已注销的同学', left[0]?.studentId]))
  expect(cloud.storedAll('slot-claims')).toEqual([])
  expect(cloud.stored('applications', `j1|${stays._id}`)).toMatchObject({ note: '留下来的附言', stage: 'submitted' })
  expect(cloud.stored('jobs', 'j1')).toMatchObject({ applicantCount: 2, newApplicantCount: 1 })
  expect(cloud.storedAll('accounts', { openid: 'mum' })[0]?.memberships).toEqual([])
})

test('the record can be claimed again, as by somebody new', async () => {
  await cloud.load({ accounts: [account(openid)] })
  await leaver().get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name })
  const page = await leaver().get(readPrivacy, {})
  expect(page).toMatchObject({ history: [], looks: [], family: [], exports: [], disputes: [], deletion: null })
  expect(page.consents.some(({ isGranted }) => isGranted)).toBe(false)
})
