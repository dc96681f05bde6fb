import { claimRecord, decideClaimDispute, openClaimDispute } from '~/contract/accounts'
import { type EntryContent, removeCardEntry, saveCardEntry, saveShownSections } from '~/contract/card-entries'
import { readCard, saveWishes, setConsent } from '~/contract/cards'
import { decideEmployer, readEmployer, readMyEmployer, registerEmployer } from '~/contract/employers'
import { readResume, saveResume } from '~/contract/resumes'
import { decideDataDispute, disputeData, listDataDisputes, readPrivacy, requestDeletion, requestExport } from '~/contract/rights'
import { searchTalents } from '~/contract/talents'
import { uploadPath } from '~/contract/uploads'
import { chapterOfDate, semesterOf } from '~/domain/cards/chapters'
import { creditCodeCheckCharacter } from '~/domain/employers/credit-code'
import { deletionRules } from '~/domain/rights/deletion-rules'
import { noWording } from '~/domain/resumes/resume-draft'
import { chinaDateOf } from '~/domain/time/china-date'
import { accountIdOf, employerIdOf, startUpEntryIdOf } from '~/server/kernel/derived-ids'
import type { StudentRecord } from '~/server/ports/collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, otherSchool, recruiter, school, student } from './people'

const own = employer(creditCodes[0], 'min')

jest.setTimeout(60_000)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: { schools: [school, otherSchool], employers: [own], accounts: [careerOffice('office'), careerOffice('elsewhere', otherSchool), recruiter('min', own), account('stranger')] },
  })
}, 30_000)
afterAll(() => cloud.close())

/** A row of the roster, and somebody who has claimed it. */
async function claimed(openid: string, studentNumber: string, name: string, over: Partial<StudentRecord> = {}) {
  const record = student(studentNumber, name, over)
  await cloud.load({ students: [record], accounts: [account(openid)] })
  await cloud.as(openid).get(claimRecord, { schoolId: school._id, studentNumber, name })
  return record
}

let codes = 0
/** A credit code of its own, whose check character is right. */
function freshCode(): string {
  const first17 = `91350100M00010${String(++codes).padStart(3, '0')}`
  return first17 + (creditCodeCheckCharacter(first17) ?? '')
}

const putLicence = (openid: string, name = 'licence.jpg') =>
  cloud.local.storage.upload(uploadPath('licence', accountIdOf(openid), name), Buffer.from([0xff, 0xd8, 0xff]), openid)
const form = { name: '新枝科技有限公司', kind: '39', size: '100-499', industry: 'I', city: '420100', introduction: '做校园里的小工具。', contactName: '沈星', contactTitle: '创办人' }

/** Somebody registers a business, as the own unless said. */
async function register(openid: string, over: Partial<typeof form> & { creditCode: string; isOwnBusiness?: boolean }) {
  return cloud.as(openid).get(registerEmployer, { ...form, isOwnBusiness: true, licenceFileId: await putLicence(openid), ...over })
}
const decide = (employerId: string, decision: 'verify' | 'suspend', requestId?: string) =>
  cloud.as('office').get(decideEmployer, { employerId, decision, ...(decision === 'suspend' && { note: '收取费用' }) }, requestId === undefined ? {} : { requestId })
const chapterNow = () => chapterOfDate({ level: '21', major: '080901', graduationYear: 2027 }, chinaDateOf(new Date(cloud.local.clock.now()).toISOString()))
const businessesOf = (studentId: string) => cloud.storedAll('card-entries', { studentId, source: 'job-search' })
const founderOf = (employerId: string) => cloud.stored('employers', employerId)?.founderStudentId

/** Somebody with a business on the card. */
async function founder(openid: string, studentNumber: string, name: string) {
  const record = await claimed(openid, studentNumber, name)
  const creditCode = freshCode()
  const { employerId } = await register(openid, { creditCode })
  await decide(employerId, 'verify')
  return { record, employerId, creditCode, entryId: startUpEntryIdOf(record._id, employerId) }
}

test('a student registers the own business; once it was verified it stands on the card and in the search, once', async () => {
  const record = await claimed('shen', '20231001', '沈星')
  const shen = cloud.as('shen')
  await shen.get(saveWishes, { cities: ['420100'], occupations: [], salaryMin: 0 })
  await shen.get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
  await shen.get(saveShownSections, { sections: ['practice'] })
  const creditCode = freshCode()
  const { employerId } = await register('shen', { creditCode })
  expect((await shen.get(readMyEmployer, {})).employer).toMatchObject({ status: 'unverified', isOwnBusiness: true })
  expect(businessesOf(record._id)).toEqual([])

  const founderAsSeenBy = async (openid: string) => (await cloud.as(openid).get(readEmployer, { employerId })).employer.founder
  expect(await founderAsSeenBy('office')).toEqual({ school: 'own', name: '沈星', className: record.className })
  expect(cloud.as('office').cost(readEmployer)).toMatchObject({ reads: 3, writes: 0 })
  expect(await founderAsSeenBy('elsewhere')).toEqual({ school: 'other' })

  const found = async () => (await cloud.as('min').get(searchTalents, { filter: { labels: ['practice:start-up'] } })).talents.map(({ studentId }) => studentId)
  expect(await found()).toEqual([])
  // The same request thrice, two of them at the same moment.
  await Promise.all([decide(employerId, 'verify', 'verify-of-shen-0001'), decide(employerId, 'verify', 'verify-of-shen-0001')])
  await decide(employerId, 'verify', 'verify-of-shen-0001')
  const { card } = await shen.get(readCard, {})
  expect(card?.entries).toMatchObject([
    { entryId: startUpEntryIdOf(record._id, employerId), kind: 'start-up', title: '新枝科技有限公司', chapter: chapterNow(), source: 'job-search', verification: 'verified', revision: 1, description: '', competencies: [] },
  ])
  expect(card?.badges).toEqual([{ kind: 'practised', chapter: chapterNow() }])
  // It is no evidence of a competency.
  expect(card?.competencies).toEqual([])
  expect(await found()).toEqual([record._id])
  expect(JSON.stringify((await shen.get(readResume, {})).content.sections)).toContain(startUpEntryIdOf(record._id, employerId))
  expect((await shen.get(readPrivacy, {})).imported).toEqual([{ entryId: startUpEntryIdOf(record._id, employerId), title: '新枝科技有限公司' }])
})

test('a business stands in the semester of that day, where the roster states that the studies began sooner than usual', async () => {
  const year = Number(semesterOf(chinaDateOf(new Date(cloud.local.clock.now()).toISOString())).slice(0, 4))
  const record = await claimed('yan', '20231099', '严早', { graduationYear: year + 5, entryYear: year - 2 })
  const { employerId } = await register('yan', { creditCode: freshCode() })
  await decide(employerId, 'verify')
  expect(businessesOf(record._id)).toMatchObject([{ kind: 'start-up', chapter: semesterOf(chinaDateOf(new Date(cloud.local.clock.now()).toISOString())) }])
})

test('whoever holds no student’s record founds none, and nothing is written for a recruiter who did not found it', async () => {
  const refused = async (openid: string) => {
    const reply = await cloud.as(openid).call(registerEmployer, { ...form, creditCode: freshCode(), licenceFileId: await putLicence(openid), isOwnBusiness: true })
    return reply.ok ? reply : [reply.error.code, reply.error.fields]
  }
  expect(await refused('stranger')).toEqual(['INVALID_INPUT', { isOwnBusiness: 'no-record' }])
  expect(await refused('min')).toEqual(['INVALID_INPUT', { isOwnBusiness: 'no-record' }])
  expect(cloud.stored('accounts', accountIdOf('stranger'))?.memberships).toEqual([])

  const record = await claimed('qian', '20231002', '钱一')
  for (const [openid, said] of [['stranger', {}], ['qian', { isOwnBusiness: false }]] as const) {
    const { employerId } = await cloud.as(openid).get(registerEmployer, { ...form, creditCode: freshCode(), licenceFileId: await putLicence(openid), ...said })
    await decide(employerId, 'verify')
    expect(founderOf(employerId)).toBeNull()
    expect((await cloud.as('office').get(readEmployer, { employerId })).employer.founder).toBeNull()
  }
  expect(businessesOf(record._id)).toEqual([])
  // Whose business it is follows from who calls; there is no field to name somebody else.
  const { employerId } = await cloud.as('stranger').get(registerEmployer, { ...form, creditCode: freshCode(), licenceFileId: await putLicence('stranger'), ...{ founderStudentId: record._id } })
  expect(founderOf(employerId)).toBeNull()
})

test('it is neither changed nor removed by its student', async () => {
  const { entryId } = await founder('zhao', '20231003', '赵枝')
  const zhao = cloud.as('zhao')
  const entry: EntryContent = { kind: 'start-up', chapter: '2026-1', title: '我的公司', role: '', description: '', competencies: [{ id: 'python', level: 5 }] }
  expect(await zhao.refusal(saveCardEntry, { entryId, revision: 1, entry })).toBe('ENTRY_IMPORTED')
  expect(await zhao.refusal(removeCardEntry, { entryId, revision: 1 })).toBe('ENTRY_IMPORTED')
  // One written by hand stands beside it.
  await zhao.get(saveCardEntry, { revision: 0, entry })
  expect((await zhao.get(readCard, {})).card?.entries.map(({ source }) => source).sort()).toEqual(['job-search', 'self'])
})

test('it follows what is decided on the business: suspended, let back, and under the name that was verified', async () => {
  const { record, employerId, creditCode, entryId } = await founder('sun', '20231004', '孙枝')
  const standing = () => cloud.stored('card-entries', entryId)
  await decide(employerId, 'suspend')
  expect(standing()).toMatchObject({ title: '新枝科技有限公司', verification: 'unverified', revision: 2 })
  await decide(employerId, 'verify')
  expect(standing()).toMatchObject({ verification: 'verified', revision: 3 })

  // Without a word on it, whose business it is stays.
  const licenceFileId = await putLicence('sun')
  expect(await cloud.as('sun').get(registerEmployer, { ...form, creditCode, licenceFileId, name: '新枝智能有限公司' })).toMatchObject({ status: 'unverified' })
  expect(standing()).toMatchObject({ title: '新枝科技有限公司', verification: 'verified', revision: 3 })
  const { chapter } = standing() ?? {}
  cloud.local.clock.advance(200 * 86_400_000)
  await decide(employerId, 'verify')
  expect(standing()).toMatchObject({ title: '新枝智能有限公司', chapter, verification: 'verified', revision: 4 })
  expect(businessesOf(record._id)).toHaveLength(1)
})

test('its student disputes it; it stays disputed until the office has answered, and one that was taken off does not come back', async () => {
  const { record, employerId, entryId } = await founder('li', '20231005', '李枝')
  const [li, office] = [cloud.as('li'), cloud.as('office')]
  const standing = () => cloud.stored('card-entries', entryId)?.verification
  const dispute = async () => (await li.get(disputeData, { subject: { kind: 'entry', entryId }, statement: '登记时点错了' })).disputeId
  const answer = (disputeId: string, decision: 'kept' | 'removed') => office.get(decideDataDispute, { disputeId, decision, value: '', note: '已核对执照' })

  const first = await dispute()
  expect((await office.get(listDataDisputes, {})).disputes).toMatchObject([{ source: 'job-search', title: '新枝科技有限公司', standing: '新枝科技有限公司', student: { name: '李枝' } }])
  await decide(employerId, 'suspend')
  expect(standing()).toBe('disputed')
  await decide(employerId, 'verify')
  expect(standing()).toBe('disputed')
  await decide(employerId, 'suspend')
  await answer(first, 'kept')
  expect(standing()).toBe('unverified')
  const second = await dispute()
  await decide(employerId, 'verify')
  await answer(second, 'kept')
  expect(standing()).toBe('verified')

  await answer(await dispute(), 'removed')
  expect([standing(), founderOf(employerId)]).toEqual([undefined, null])
  expect(cloud.storedAll('removed-entries', { studentId: record._id })).toEqual([])
  await decide(employerId, 'suspend')
  await decide(employerId, 'verify')
  expect(standing()).toBeUndefined()
})

/** Two versions of a résumé that says something of the entry in words of its own. */
async function writeResume(openid: string, entryId: string) {
  const who = cloud.as(openid)
  const { content } = await who.get(readResume, {})
  const worded = (text: string) => ({
    ...content,
    phone: '13900000000',
    sections: content.sections.map((one) => ({ ...one, entries: one.entries.map((entry) => (entry.entryId === entryId ? { ...entry, wording: { ...noWording, text } } : entry)) })),
  })
  const { resumeId } = await who.get(saveResume, { resumeId: null, revision: 0, title: '创业甲', jobId: null, content: worded('早先的话') })
  await who.get(saveResume, { resumeId, revision: 1, title: '创业乙', jobId: null, content: worded('后来的话') })
}
/** Which of the words the student's résumés and their earlier versions hold. */
const heldOf = (studentId: string, entryId: string) => {
  const held = JSON.stringify([cloud.storedAll('resumes', { studentId }), cloud.storedAll('resume-revisions', { studentId })])
  return [entryId, '早先的话', '后来的话'].filter((one) => held.includes(one))
}

test.each([
  ['taken back', 'feng', (creditCode: string) => cloud.as('feng').get(registerEmployer, { ...form, creditCode, isOwnBusiness: false })],
  ['registered under another code', 'chen', async (creditCode: string) => {
    await cloud.as('chen').get(registerEmployer, { ...form, creditCode, name: '新枝软件有限公司' })
    await register('chen', { creditCode: freshCode(), name: '新枝软件有限公司' })
  }],
] as const)('%s it leaves the résumés with its words, and a dispute about it is over', async (_how, openid, takeBack) => {
  const { record, creditCode, entryId } = await founder(openid, openid === 'feng' ? '20231010' : '20231011', '冯枝')
  await writeResume(openid, entryId)
  expect(heldOf(record._id, entryId)).toEqual([entryId, '早先的话', '后来的话'])
  const { disputeId } = await cloud.as(openid).get(disputeData, { subject: { kind: 'entry', entryId }, statement: '不是我的' })
  const about = (await cloud.as(openid).get(disputeData, { subject: { kind: 'record', field: 'major' }, statement: '专业不对' })).disputeId
  await takeBack(creditCode)
  expect(cloud.stored('card-entries', entryId)).toBeUndefined()
  expect(heldOf(record._id, entryId)).toEqual([])
  expect(cloud.storedAll('resumes', { studentId: record._id })).toMatchObject([{ title: '创业乙', content: { phone: '13900000000' } }])
  expect([disputeId, about].map((id) => cloud.stored('data-disputes', id)?.state)).toEqual(['removed', 'open'])
  // Whoever took it back is not told of it.
  expect(cloud.storedAll('inbox', { accountId: accountIdOf(openid), kind: 'data-dispute-decided' })).toEqual([])
})

test('taken back it comes off the card and the business stays verified; said anew it is verified anew', async () => {
  const { employerId, creditCode, entryId } = await founder('zhou', '20231006', '周枝')
  const zhou = cloud.as('zhou')
  const send = async (isOwnBusiness: boolean) => zhou.get(registerEmployer, { ...form, creditCode, isOwnBusiness })
  await zhou.get(saveShownSections, { sections: ['practice'] })
  expect(cloud.storedAll('cards', { studentName: '周枝' })[0]?.labels).toEqual(['practice:start-up'])
  expect(await send(false)).toEqual({ employerId, status: 'verified' })
  expect([cloud.stored('card-entries', entryId), founderOf(employerId)]).toEqual([undefined, null])
  expect(cloud.storedAll('cards', { studentName: '周枝' })[0]?.labels).toEqual([])
  expect(await send(true)).toEqual({ employerId, status: 'unverified' })
  expect(cloud.stored('card-entries', entryId)).toBeUndefined()
  await decide(employerId, 'verify')
  expect(cloud.stored('card-entries', entryId)).toMatchObject({ verification: 'verified', revision: 1 })
})

test('a wrong credit code takes what it wrote along; the right one writes it when it is verified', async () => {
  const { record, employerId, creditCode } = await founder('wu', '20231007', '吴枝')
  await cloud.as('wu').get(registerEmployer, { ...form, creditCode, name: '新枝软件有限公司' })
  const right = await register('wu', { creditCode: freshCode(), name: '新枝软件有限公司' })
  expect(right.employerId).not.toBe(employerId)
  expect(cloud.stored('employers', employerId)).toBeUndefined()
  expect(businessesOf(record._id)).toEqual([])
  await decide(right.employerId, 'verify')
  expect(businessesOf(record._id)).toMatchObject([{ _id: startUpEntryIdOf(record._id, right.employerId), title: '新枝软件有限公司' }])
})

test('of a record that changes hands the business goes with its founder', async () => {
  const { record, employerId, entryId } = await founder('wrong', '20231008', '郑枝')
  await cloud.as('wrong').get(disputeData, { subject: { kind: 'entry', entryId }, statement: '不是这家' })
  await cloud.load({ accounts: [account('right')] })
  const key = { schoolId: school._id, studentNumber: record.studentNumber, name: record.name }
  const { disputeId } = await cloud.as('right').get(openClaimDispute, { ...key, statement: '学生证在我手里', contact: '1' })
  await cloud.as('office').get(decideClaimDispute, { disputeId, decision: 'transfer', note: '已核对' })
  expect((await cloud.as('right').get(readCard, {})).card?.entries).toEqual([])
  expect(founderOf(employerId)).toBeNull()
  // The business is still who registered it, and says nothing of whose it is.
  await decide(employerId, 'suspend')
  await decide(employerId, 'verify')
  expect(businessesOf(record._id)).toEqual([])
  expect((await cloud.as('wrong').get(readMyEmployer, {})).employer).toMatchObject({ status: 'verified', isOwnBusiness: false })
  expect(cloud.storedAll('data-disputes', { studentId: record._id })).toEqual([])
})

test('it is in the export, and after leaving nothing leads from the business to the student', async () => {
  const { record, employerId } = await founder('gone', '20231009', '王离枝')
  const gone = cloud.as('gone')
  const { url } = await gone.get(requestExport, { format: 'json', language: 'zh-CN' })
  const { parts } = (await (await fetch(url)).json()) as { parts: { part: string; rows: Record<string, unknown>[] }[] }
  const rowsOf = (name: string) => parts.find(({ part }) => part === name)?.rows
  expect(rowsOf('employers')).toMatchObject([{ name: '新枝科技有限公司', status: 'verified', founderStudentId: record._id }])
  expect(rowsOf('employers')?.[0]).not.toHaveProperty('licenceFileId')
  expect(rowsOf('card-entries')).toMatchObject([{ title: '新枝科技有限公司', source: 'job-search' }])

  await gone.get(requestDeletion, { confirmation: '王离枝' })
  cloud.local.clock.advance((deletionRules.coolOffDays + 1) * 86_400_000)
  await cloud.runTimers('nightly')
  cloud.local.clock.advance(86_400_000)
  await cloud.runTimers('nightly')
  const { store } = cloud.local
  const places = store.collections().flatMap(({ name }) => store.find(name, {}).flatMap((document) => (JSON.stringify(document).includes(record._id) ? [`${name}/${String(document._id)}`] : [])))
  expect(places.filter((place) => place !== 'match-index/folded|students')).toEqual([`students/${record._id}`])
  // The business goes on with its recruiter; deciding on it writes nothing for anybody.
  expect(cloud.stored('employers', employerId)).toMatchObject({ status: 'verified', founderStudentId: null })
  expect(cloud.storedAll('accounts', { openid: 'gone' })[0]?.memberships).toEqual([{ role: 'recruiter', scopeId: employerId, scopeName: '新枝科技有限公司' }])
  await decide(employerId, 'suspend')
  await decide(employerId, 'verify')
  expect(businessesOf(record._id)).toEqual([])
  expect(employerIdOf(cloud.stored('employers', employerId)?.creditCode ?? '')).toBe(employerId)
})
