import { claimRecord } from '~/contract/accounts'
import { listInbox } from '~/contract/alerts'
import { readCard } from '~/contract/cards'
import { importGrades, previewGrades } from '~/contract/grades'
import type { OutputOf } from '~/contract/operation'
import { readResume, saveResume } from '~/contract/resumes'
import { decideDataDispute, disputeData, readPrivacy } from '~/contract/rights'
import { noWording } from '~/domain/resumes/resume-draft'
import type { StudentRecord } from '~/server/ports/collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, school, student } from './people'
import { award, course, importSheet, putSheet, sheetOf, takeAllOff } from './support/grade-sheets'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], accounts: [careerOffice('office')] } })
})
afterAll(() => cloud.close())

let people = 0
/** A student on the roster whom no other test knows. */
async function onRoster(): Promise<StudentRecord> {
  const record = student(`C${1000 + ++people}`, '田野')
  await cloud.load({ students: [record] })
  return record
}

/** The same, who has claimed the record. */
async function claimed(): Promise<{ record: StudentRecord; openid: string }> {
  const record = await onRoster()
  const openid = `person-${people}`
  await cloud.load({ accounts: [account(openid)] })
  await cloud.as(openid).get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name })
  return { record, openid }
}

const grade = ({ studentNumber, name }: StudentRecord, title: string, value: unknown, over?: Parameters<typeof course>[4]) => course(studentNumber, name, title, value, over)
const entriesOf = ({ _id }: StudentRecord) => cloud.storedAll('card-entries', { studentId: _id })
const saysOf = (record: StudentRecord) =>
  entriesOf(record)
    .map((entry) => (entry.kind === 'course' ? `${entry.chapter} ${entry.title} ${entry.grade?.value ?? ''}` : entry.kind === 'competition' ? `${entry.title} ${entry.reach} ${entry.award} ${entry.startsOn ?? ''}` : ''))
    .sort()
const recordOf = ({ _id }: StudentRecord) => cloud.stored('cards', _id)?.profile.competencies.filter(({ provenance }) => provenance === 'record')

test('a second import corrects the prize and the day of an award; a final beside its provincial round stays', async () => {
  const { record } = await claimed()
  await importSheet(cloud, 'awards', [award(record, '数学建模竞赛', '一等奖'), award(record, '数学建模竞赛', '二等奖', { level: '国家级' })])
  const { preview, total } = await importSheet(cloud, 'awards', [award(record, '“数学建模”竞赛', '三等奖', { date: '2024-12-02' }), award(record, '数学建模竞赛', '二等奖', { level: '国家级' })])
  expect(preview).toMatchObject({ newCount: 0, changedCount: 1, unchangedCount: 1, absent: { count: 0 } })
  expect(total).toMatchObject({ changedCount: 1, removedCount: 0 })
  expect(saysOf(record)).toEqual(['“数学建模”竞赛 province 三等奖 2024-12-02', '数学建模竞赛 nation 二等奖 2024-11-20'])
})

test('what the new sheet lacks stays on the card until the office ticks it, and then stays off', async () => {
  const { record } = await claimed()
  const wrong = [grade(record, '数据结构', 91), grade(record, '大学体育', '优秀'), grade(record, '高等数学', 80, { term: 2 })]
  const right = [grade(record, '数据结构', 91, { term: 2 }), grade(record, '大学体育', '优秀')]
  await importSheet(cloud, 'courses', wrong)
  expect(recordOf(record)).toContainEqual({ id: 'data-structures', level: 2, provenance: 'record' })

  const untouched = await importSheet(cloud, 'courses', right)
  expect(untouched.preview.absent).toEqual({
    count: 2,
    groupCount: 2,
    groups: [
      { chapter: '2024-1', title: '数据结构', reach: null, count: 1, isElsewhere: false, entries: [{ studentNumber: record.studentNumber, name: '田野', grade: { scale: 'percent', value: '91' }, result: null, isDisputed: false }] },
      { chapter: '2024-2', title: '高等数学', reach: null, count: 1, isElsewhere: false, entries: [expect.objectContaining({ grade: { scale: 'percent', value: '80' } })] },
    ],
  })
  expect(untouched.total).toMatchObject({ newCount: 1, removedCount: 0 })
  expect(saysOf(record)).toHaveLength(4)

  const { total } = await importSheet(cloud, 'courses', right, () => ({ takeOff: [{ chapter: '2024-1', title: '数据结构', reach: null }] }))
  expect(total).toMatchObject({ newCount: 0, unchangedCount: 2, removedCount: 1 })
  expect(saysOf(record)).toEqual(['2024-1 大学体育 excellent', '2024-2 数据结构 91', '2024-2 高等数学 80'])
  expect((await importSheet(cloud, 'courses', right, takeAllOff)).total).toMatchObject({ removedCount: 1 })

  const again = await importSheet(cloud, 'courses', wrong)
  expect(again.preview).toMatchObject({ newCount: 0, takenOffCount: 2 })
  expect(again.total).toMatchObject({ newCount: 0, skippedCount: 2 })
  expect(saysOf(record)).toEqual(['2024-1 大学体育 excellent', '2024-2 数据结构 91'])
  const back = await importSheet(cloud, 'courses', wrong, () => ({ putsBack: true }))
  expect(back.total).toMatchObject({ newCount: 2, skippedCount: 0 })
  expect(cloud.storedAll('removed-entries', { studentId: record._id })).toEqual([])
})

test('one corrected row is enough where only the semester was wrong; another attempt at a course is left alone', async () => {
  const { record } = await claimed()
  await importSheet(cloud, 'courses', [grade(record, '数据结构', 91), grade(record, '编译原理', 41)])
  const { preview, total } = await importSheet(cloud, 'courses', [grade(record, '数据结构', 91, { year: '2023-2024' }), grade(record, '编译原理', 75, { year: '2025-2026' })], takeAllOff)
  expect(preview.absent).toMatchObject({ count: 1, groups: [{ chapter: '2024-1', title: '数据结构', isElsewhere: true }] })
  expect(total).toMatchObject({ newCount: 2, removedCount: 1 })
  expect(saysOf(record)).toEqual(['2023-1 数据结构 91', '2024-1 编译原理 41', '2025-1 编译原理 75'])
})

test('a level that was wrong is one to tick', async () => {
  const { record } = await claimed()
  await importSheet(cloud, 'awards', [award(record, '数学建模竞赛', '一等奖', { level: '国家级' }), award(record, '朗诵比赛', '铜奖', { date: '2023-11-01' })])
  const { preview } = await importSheet(cloud, 'awards', [award(record, '数学建模竞赛', '一等奖')], takeAllOff)
  expect(preview.absent.groups).toMatchObject([{ chapter: '2024-1', title: '数学建模竞赛', reach: 'nation', count: 1, entries: [{ result: '一等奖' }] }])
  expect(saysOf(record)).toEqual(['数学建模竞赛 province 一等奖 2024-11-20', '朗诵比赛 province 铜奖 2023-11-01'])
  expect(recordOf(record)).toEqual([{ id: 'mathematical-modelling', level: 3, provenance: 'record' }])
})

test('nothing is said to be lacking of a student whose rows could not all be read, or were somebody else’s', async () => {
  const [broken, renamed] = [await onRoster(), await onRoster()]
  await importSheet(cloud, 'courses', [broken, renamed].flatMap((one) => [grade(one, '数据结构', 91), grade(one, '编译原理', 75)]))
  const sheet = [grade(broken, '数据结构', 91), grade(broken, '编译原理', '还行'), grade(renamed, '数据结构', 91), course(renamed.studentNumber, '田野二', '编译原理', 75)]
  expect((await importSheet(cloud, 'courses', sheet)).preview).toMatchObject({ problemCount: 2, absent: { count: 0, groups: [] } })
  // Nor does it come off when a client asks for it.
  const { total } = await importSheet(cloud, 'courses', sheet, () => ({ takeOff: [{ chapter: '2024-1', title: '编译原理', reach: null }, { chapter: '2024-1', title: '数据结构', reach: null }] }))
  expect(total).toMatchObject({ removedCount: 0, unchangedCount: 2, skippedCount: 1 })
  expect([saysOf(broken), saysOf(renamed)].map(({ length }) => length)).toEqual([2, 2])
})

test('a dispute about what comes off is settled, and its student told; their own entries are not touched', async () => {
  const { record, openid } = await claimed()
  await importSheet(cloud, 'courses', [grade(record, '数据结构', 41), grade(record, '大学体育', '优秀')])
  const own = { ...entriesOf(record)[0], _id: `own-${openid}`, title: '数据结构', source: 'self', verification: 'unverified' }
  await cloud.load({ 'card-entries': [own as never] })
  const wrong = entriesOf(record).find(({ title, source }) => title === '数据结构' && source === 'school')
  const { disputeId } = await cloud.as(openid).get(disputeData, { subject: { kind: 'entry', entryId: wrong?._id ?? '' }, statement: '我没修过' })
  const { preview } = await importSheet(cloud, 'courses', [grade(record, '大学体育', '优秀')], takeAllOff)
  expect(preview.absent.groups).toMatchObject([{ title: '数据结构', count: 1, entries: [{ isDisputed: true }] }])
  expect(entriesOf(record).map(({ title, source }) => [title, source]).sort()).toEqual([['大学体育', 'school'], ['数据结构', 'self']])
  expect((await cloud.as(openid).get(readPrivacy, {})).disputes).toMatchObject([{ disputeId, state: 'removed', note: '' }])
  expect((await cloud.as(openid).get(listInbox, {})).messages).toMatchObject([{ kind: 'data-dispute-decided', detail: { decision: 'removed', title: '数据结构' } }])
})

test('what comes off the card comes out of its student’s résumés too, the rest stays in them', async () => {
  const { record, openid } = await claimed()
  await importSheet(cloud, 'courses', [grade(record, '数据结构', 91), grade(record, '大学体育', '优秀')])
  const { content } = await cloud.as(openid).get(readResume, {})
  const chosen = entriesOf(record).map(({ _id, title }) => ({ entryId: _id, wording: { ...noWording, text: `${title}学得好` } }))
  const sections = content.sections.map((one) => (one.section === 'courses' ? { ...one, entries: chosen } : one))
  const { resumeId } = await cloud.as(openid).get(saveResume, { resumeId: null, revision: 0, title: '带课程', jobId: null, content: { ...content, sections } })
  await importSheet(cloud, 'courses', [grade(record, '大学体育', '优秀')], takeAllOff)
  const stored = JSON.stringify(cloud.stored('resumes', resumeId))
  expect([stored.includes('数据结构学得好'), stored.includes('大学体育学得好')]).toEqual([false, true])
})

test('a grade that was disputed does not come back, whatever the school said in between', async () => {
  const { record, openid } = await claimed()
  const of = (value: number) => [grade(record, '数据结构', value)]
  const dispute = async () => (await cloud.as(openid).get(disputeData, { subject: { kind: 'entry', entryId: entriesOf(record)[0]?._id ?? '' }, statement: '不对' })).disputeId
  const decide = async (decision: 'kept' | 'removed', disputeId: string) => cloud.as('office').get(decideDataDispute, { disputeId, decision, value: '', note: '核对过了' })

  await importSheet(cloud, 'courses', of(41))
  const first = await dispute()
  await importSheet(cloud, 'courses', of(91))
  await decide('removed', first)
  for (const value of [41, 91]) expect((await importSheet(cloud, 'courses', of(value))).total).toMatchObject({ newCount: 0, skippedCount: 1 })
  expect(entriesOf(record)).toEqual([])

  await importSheet(cloud, 'courses', of(55))
  const second = await dispute()
  await importSheet(cloud, 'courses', of(85))
  await decide('kept', second)
  for (const value of [41, 55, 91]) expect((await importSheet(cloud, 'courses', of(value))).total).toMatchObject({ changedCount: 0, skippedCount: 1 })
  expect(entriesOf(record)).toMatchObject([{ grade: { value: '85' }, verification: 'verified' }])
  // The office may look again, and then it counts.
  expect((await importSheet(cloud, 'courses', of(55), () => ({ putsBack: true }))).total).toMatchObject({ changedCount: 1 })
  expect((await importSheet(cloud, 'courses', of(55))).total).toMatchObject({ unchangedCount: 1, skippedCount: 0 })
  // 55 stands again; the correction it replaced was not disputed and may come back.
  expect((await importSheet(cloud, 'courses', of(85))).total).toMatchObject({ changedCount: 1 })
})

/** Holds every transaction open for a while before it ends, so that those begun together don't see each other. */
async function together<T>(...calls: (() => Promise<T>)[]): Promise<T[]> {
  cloud.local.attachFaults({ rules: [{ kind: 'slow', action: 'database.commitTransaction', milliseconds: 400 }] })
  return Promise.all(calls.map((call) => call())).finally(() => cloud.local.attachFaults(undefined))
}

test('a level that one sheet takes back and another proves anew at the same moment is held', async () => {
  const { record } = await claimed()
  await importSheet(cloud, 'courses', [grade(record, '数据结构', 91)])
  const sheets = await Promise.all([grade(record, '数据结构', 58), grade(record, '数据结构课程设计', 95)].map((row) => putSheet(cloud, sheetOf('courses', [row]))))
  // At once, so that two instances are warm.
  const previews = await Promise.all(sheets.map((fileId) => cloud.as('office').get(previewGrades, { fileId, sheet: 'courses' })))
  await together(...sheets.map((fileId, index) => () => cloud.as('office').get(importGrades, { fileId, sheet: 'courses', digest: previews[index]?.digest ?? '' })))
  expect(saysOf(record)).toEqual(['2024-1 数据结构 58', '2024-1 数据结构课程设计 95'])
  expect(recordOf(record)).toEqual([{ id: 'data-structures', level: 2, provenance: 'record' }])
})

test('what is imported while its student claims the record counts', async () => {
  const record = await onRoster()
  await cloud.load({ accounts: [account('claiming')] })
  const fileId = await putSheet(cloud, sheetOf('courses', [grade(record, '数据结构', 91)]))
  const { digest } = await cloud.as('office').get(previewGrades, { fileId, sheet: 'courses' })
  await together<unknown>(
    () => cloud.as('claiming').get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name }),
    () => cloud.as('office').get(importGrades, { fileId, sheet: 'courses', digest }),
  )
  expect(recordOf(record)).toEqual([{ id: 'data-structures', level: 2, provenance: 'record' }])
})

test('a thousand rows of one number are several transactions, and end where they should', async () => {
  const { record, openid } = await claimed()
  const rows = Array.from({ length: 1000 }, (_, index) => grade(record, `课程${index}`, 60 + (index % 40)))
  const fileId = await putSheet(cloud, sheetOf('courses', rows))
  const office = cloud.as('office')
  const { digest } = await office.get(previewGrades, { fileId, sheet: 'courses' })
  let [cursor, calls, newCount]: [string | null | undefined, number, number] = [undefined, 0, 0]
  do {
    // Each page twice under the same request id, as after a lost answer.
    const requestId = `run-of-a-thousand-${cursor ?? '0'}`
    const page: OutputOf<typeof importGrades> = await office.get(importGrades, { fileId, sheet: 'courses', digest, ...(cursor && { cursor }) }, { requestId })
    expect(office.cost(importGrades).writes).toBeLessThanOrEqual(305)
    expect(await office.get(importGrades, { fileId, sheet: 'courses', digest, ...(cursor && { cursor }) }, { requestId })).toEqual(page)
    cursor = page.cursor
    newCount += page.newCount
    calls++
  } while (cursor)
  expect([newCount, calls, entriesOf(record).length]).toEqual([1000, 4, 1000])
  expect((await cloud.as(openid).get(readCard, {})).card?.entries.length).toBeGreaterThan(0)
})

test('a sheet imported under the wrong year comes off whole, page by page, and the right one stands', async () => {
  const crowd = Array.from({ length: 130 }, (_, index) => student(`Y${1000 + index}`, '同名'))
  await cloud.load({ students: crowd })
  const sheet = (year: string) => crowd.flatMap((one) => ['数据结构', '操作系统', '大学体育'].map((title, index) => grade(one, title, 70 + index, { year, term: 2 })))
  await importSheet(cloud, 'courses', sheet('2025-2026'))
  const { preview, total } = await importSheet(cloud, 'courses', sheet('2024-2025'), takeAllOff)
  expect(preview.absent).toMatchObject({ count: 390, groupCount: 3, groups: ['大学体育', '操作系统', '数据结构'].map((title) => ({ chapter: '2025-2', title, count: 130, isElsewhere: true })) })
  expect(total).toMatchObject({ newCount: 390, removedCount: 390 })
  expect(total.calls).toBeGreaterThan(3)
  expect(crowd.flatMap(saysOf).filter((says) => !says.startsWith('2024-2'))).toEqual([])
  expect(crowd.flatMap(saysOf)).toHaveLength(390)
}, 60_000)
