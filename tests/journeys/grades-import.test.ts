import { claimRecord } from '~/contract/accounts'
import { readCard, saveCompetencies, saveWishes, setConsent } from '~/contract/cards'
import { importGrades, previewGrades } from '~/contract/grades'
import { decideDataDispute, disputeData } from '~/contract/rights'
import { uploadPath } from '~/contract/uploads'
import type { IndexedStudent } from '~/domain/matching/students/indexed-student'
import type { GradeSheet } from '~/domain/grades/grade-columns'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, otherSchool, school, student } from './people'
import { course, importSheet, putSheet, sheetOf } from './support/grade-sheets'
import { changesOf } from './support/match-index'

const [weis, fangs, foreign] = [student('20230001', '张伟'), student('20230002', '李芳'), student('20230001', '同号', {}, otherSchool)] as const
const crowd = Array.from({ length: 30 }, (_, index) => student(`T${1000 + index}`, '同名'))

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: { schools: [school, otherSchool], students: [weis, fangs, foreign, ...crowd], accounts: [careerOffice('office'), careerOffice('other', otherSchool), account('wei'), account('fang')] },
  })
  await cloud.as('wei').get(claimRecord, { schoolId: school._id, studentNumber: '20230001', name: '张伟' })
})
afterAll(() => cloud.close())

const put = (content: Buffer, openid?: string) => putSheet(cloud, content, openid)
const importAll = (sheet: GradeSheet, rows: readonly unknown[][]) => importSheet(cloud, sheet, rows)

const entriesOf = (studentId: string) => cloud.storedAll('card-entries', { studentId })
const recordOf = (studentId: string) => cloud.stored('cards', studentId)?.profile.competencies.filter(({ provenance }) => provenance === 'record')

test('a preview names every bad row by its place in the sheet and changes nothing', async () => {
  const fileId = await put(
    sheetOf('courses', [
      course('20230001', '张伟', '数据结构', 91),
      course('20239999', '没有人', '数据结构', 80),
      course('20230002', '李方', '数据结构', 80),
      course('', '李芳', '数据结构', 80),
      course('20230002', '李芳', '=HYPERLINK("http://evil")', '还行', { year: '2024-2026', credits: '很多' }),
      course('20230002', '李芳', '操作系统', '良好', { term: '第二学期', credits: 3.5 }),
      course('20230001', '张伟', '数据结构', 91),
    ]),
  )
  const office = cloud.as('office')
  const preview = await office.get(previewGrades, { fileId, sheet: 'courses' })
  expect(preview).toMatchObject({ missingColumns: [], rowCount: 7, studentCount: 2, newCount: 2, changedCount: 0, unchangedCount: 0, problemCount: 8 })
  expect(preview.problems.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
    [4, 'studentNumber', '20239999', 'unknown-student'],
    [5, 'name', '李方', 'name-mismatch'],
    [6, 'studentNumber', '', 'missing'],
    [7, 'year', '2024-2026', 'malformed'],
    [7, 'course', '=HYPERLINK("http://evil")', 'malformed'],
    [7, 'credits', '很多', 'malformed'],
    [7, 'grade', '还行', 'unknown-grade'],
    [9, null, '数据结构', 'duplicate-in-file'],
  ])
  expect(office.cost(previewGrades)).toMatchObject({ reads: 5, writes: 1 })
  expect(cloud.storedAll('card-entries')).toEqual([])
})

test('grades come onto the card as the school’s, and what they prove into the market', async () => {
  await cloud.as('wei').get(saveWishes, { cities: [], occupations: [], salaryMin: 0 })
  await cloud.as('wei').get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
  await cloud.as('wei').get(saveCompetencies, { competencies: [{ id: 'python', level: 4 }] })
  const { total } = await importAll('courses', [
    course('20230001', '张伟', '数据结构', 91),
    course('20230001', '张伟', '大学体育', '优秀', { credits: 1 }),
    course('20230001', '张伟', 'Python 程序设计', 66, { year: '2023-2024', term: '第二学期' }),
    course('20239999', '没有人', '数据结构', 80),
    course('20230002', '李芳', '数据结构', 95),
  ])
  expect(total).toEqual({ newCount: 4, changedCount: 0, unchangedCount: 0, skippedCount: 1, removedCount: 0, calls: 1 })
  const { card } = await cloud.as('wei').get(readCard, {})
  expect(card?.entries.map(({ title, chapter, source, verification }) => [title, chapter, source, verification])).toEqual([
    ['Python 程序设计', '2023-2', 'school', 'verified'],
    ['大学体育', '2024-1', 'school', 'verified'],
    ['数据结构', '2024-1', 'school', 'verified'],
  ])
  expect(card?.badges).toContainEqual({ kind: 'all-passed', chapter: '2024-1' })
  const held = [{ id: 'python', level: 4, provenance: 'self' }, { id: 'data-structures', level: 2, provenance: 'record' }, { id: 'python', level: 1, provenance: 'record' }]
  expect(card?.competencies).toEqual(held)
  expect(changesOf(cloud, 'students', weis._id).map(({ item }) => (item as IndexedStudent | null)?.profile.competencies)).toEqual([held])
})

test('importing twice changes nothing, and writes nothing but that it was asked', async () => {
  const before = entriesOf(weis._id)
  const rows = [course('20230001', '张伟', '数据结构', 91), course('20230001', '张伟', '大学体育', '优秀', { credits: 1 })]
  expect((await importAll('courses', rows)).total).toEqual({ newCount: 0, changedCount: 0, unchangedCount: 2, skippedCount: 0, removedCount: 0, calls: 1 })
  expect(cloud.as('office').cost(importGrades)).toMatchObject({ reads: 6, writes: 2 })
  expect(entriesOf(weis._id)).toEqual(before)
})

test('a corrected grade corrects what it proves; a failed one takes it back', async () => {
  const { preview, total } = await importAll('courses', [course('20230001', '张伟', '数据结构', 58)])
  expect(preview).toMatchObject({ newCount: 0, changedCount: 1 })
  expect(total).toMatchObject({ changedCount: 1 })
  expect(recordOf(weis._id)).toEqual([{ id: 'python', level: 1, provenance: 'record' }])
  const structures = entriesOf(weis._id).find(({ title }) => title === '数据结构')
  expect(structures).toMatchObject({ revision: 2, grade: { scale: 'percent', value: '58' }, competencies: [] })
})

test('what was imported before a record is claimed counts from the first day', async () => {
  await cloud.as('fang').get(claimRecord, { schoolId: school._id, studentNumber: '20230002', name: '李芳' })
  expect(recordOf(fangs._id)).toEqual([{ id: 'data-structures', level: 2, provenance: 'record' }])
})

test('a disputed entry stays disputed when the school corrects it, and proves nothing meanwhile', async () => {
  const entry = entriesOf(fangs._id)[0]
  if (!entry) throw new Error('no entry')
  await cloud.load({ 'card-entries': [{ ...entry, verification: 'disputed' }] })
  await importAll('courses', [course('20230002', '李芳', '数据结构', 85)])
  expect(cloud.stored('card-entries', entry._id)).toMatchObject({ verification: 'disputed', grade: { value: '85' } })
  expect(recordOf(fangs._id)).toEqual([])
})

test('awards come in with their reach and lie in the semester they were won in', async () => {
  const rows = [['20230001', '张伟', '全国大学生数学建模竞赛', '省级', '一等奖', new Date(Date.UTC(2024, 10, 20))], ['20230001', '张伟', '全国大学生数学建模竞赛', '宇宙级', '一等奖', '去年']]
  const { preview, total } = await importAll('awards', rows)
  expect(preview.problems.map(({ row, column, code }) => [row, column, code])).toEqual([[4, 'level', 'unknown-level'], [4, 'date', 'malformed']])
  expect(total).toMatchObject({ newCount: 1 })
  const award = entriesOf(weis._id).find(({ kind }) => kind === 'competition')
  expect(award).toMatchObject({ chapter: '2024-1', reach: 'province', award: '一等奖', startsOn: '2024-11-20', verification: 'verified' })
  expect(recordOf(weis._id)).toContainEqual({ id: 'mathematical-modelling', level: 3, provenance: 'record' })
})

test('two imports at the same moment leave each entry once', async () => {
  const rows = crowd.map(({ studentNumber, name }) => course(studentNumber, name, '数据结构', 77))
  const fileId = await put(sheetOf('courses', rows))
  const { digest } = await cloud.as('office').get(previewGrades, { fileId, sheet: 'courses' })
  const both = await Promise.all([1, 2].map(() => cloud.as('office').get(importGrades, { fileId, sheet: 'courses', digest })))
  expect(both.map(({ newCount }) => newCount).sort()).toEqual([0, 30])
})

test('what the office took off stays off with the same sheet, and comes with another grade', async () => {
  const record = student('20230077', '田野')
  await cloud.load({ students: [record], accounts: [account('tian')] })
  await cloud.as('tian').get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name })
  const [wrong, right] = [course('20230077', '田野', '数据结构', 41), course('20230077', '田野', '数据结构', 91)]
  await importAll('courses', [wrong])
  const [entry] = entriesOf(record._id)
  const { disputeId } = await cloud.as('tian').get(disputeData, { subject: { kind: 'entry', entryId: entry?._id ?? '' }, statement: '我没有 41 分' })
  await cloud.as('office').get(decideDataDispute, { disputeId, decision: 'removed', value: '', note: '录错了' })

  const again = await importAll('courses', [wrong])
  expect(again.preview).toMatchObject({ newCount: 0, problemCount: 1, problems: [{ row: 3, column: null, value: '数据结构', code: 'taken-off' }] })
  expect(again.total).toMatchObject({ newCount: 0, skippedCount: 1 })
  expect(entriesOf(record._id)).toEqual([])
  expect((await importAll('courses', [right])).total).toMatchObject({ newCount: 1, skippedCount: 0 })
  expect((await importAll('courses', [wrong])).total).toMatchObject({ changedCount: 0, skippedCount: 1 })
  expect(entriesOf(record._id)).toMatchObject([{ grade: { value: '91' }, verification: 'verified' }])
})

test('a sheet goes in the night after its import is finished, and a week after it was only looked at', async () => {
  const sheets = () => cloud.local.storage.files.list().map(({ path }) => path).filter((path) => path.startsWith('grades/'))
  await cloud.runTimers('nightly')
  const waiting = sheets()
  await importAll('courses', [course('20230001', '张伟', '数据结构', 91)])
  expect(sheets()).toHaveLength(waiting.length + 1)
  const looked = await put(sheetOf('courses', [course('20230001', '张伟', '操作系统', 91)]))
  await cloud.as('office').get(previewGrades, { fileId: looked, sheet: 'courses' })
  await cloud.runTimers('nightly')
  expect(sheets()).toHaveLength(waiting.length + 1)
  cloud.local.clock.advance(7 * 86_400_000 + 1000)
  await cloud.runTimers('nightly')
  expect(sheets()).toEqual([])
  cloud.local.clock.advance(-7 * 86_400_000 - 1000)
}, 30_000)

test('many rows come in page by page and go on where they were interrupted', async () => {
  const many = Array.from({ length: 18 }, (_, index) => student(`M${10_000 + index}`, '同名'))
  await cloud.load({ students: many })
  const rows = many.flatMap(({ studentNumber, name }) => Array.from({ length: 40 }, (_, index) => course(studentNumber, name, index === 0 ? '数据结构' : `课程${index}`, 60 + index)))
  const fileId = await put(sheetOf('courses', rows))
  const office = cloud.as('office')
  const { digest, newCount, studentCount, problemCount } = await office.get(previewGrades, { fileId, sheet: 'courses' })
  expect({ newCount, studentCount, problemCount }).toEqual({ newCount: rows.length, studentCount: 18, problemCount: 0 })
  const first = await office.get(importGrades, { fileId, sheet: 'courses', digest })
  expect(first).toMatchObject({ newCount: 293, done: 293, total: rows.length })
  // 300 requests for seven students and a part of the eighth, each record touched once, and the request's own record:
  // what one transaction carries in a few seconds of production.
  expect(office.cost(importGrades)).toMatchObject({ reads: 6, writes: 302 })
  // Begun again from the front after an interruption: what stands is compared, not written.
  const { total } = await importAll('courses', rows)
  expect(total).toEqual({ newCount: rows.length - 293, changedCount: 0, unchangedCount: 293, skippedCount: 0, removedCount: 0, calls: 2 })
  expect((await importAll('courses', rows)).total).toEqual({ newCount: 0, changedCount: 0, unchangedCount: rows.length, skippedCount: 0, removedCount: 0, calls: 1 })
  expect(cloud.local.logs().filter(({ text }) => text.startsWith('slow query'))).toEqual([])
}, 30_000)

test('only the own school’s office, only a file of its own, only what was previewed', async () => {
  const fileId = await put(sheetOf('courses', [course('20230001', '同号', '数据结构', 60)]), 'other')
  const other = cloud.as('other')
  const { digest } = await other.get(previewGrades, { fileId, sheet: 'courses' })
  await other.get(importGrades, { fileId, sheet: 'courses', digest })
  expect(entriesOf(foreign._id)).toHaveLength(1)
  expect(await cloud.as('office').refusal(previewGrades, { fileId, sheet: 'courses' })).toBe('FILE_UNREADABLE')
  expect(await other.refusal(importGrades, { fileId, sheet: 'courses', digest: 'something-else' })).toBe('FILE_CHANGED')
  expect(await other.refusal(importGrades, { fileId, sheet: 'awards', digest })).toBe('FILE_UNREADABLE')
  expect(await cloud.as('wei').refusal(previewGrades, { fileId, sheet: 'courses' })).toBe('FORBIDDEN')
  expect(await cloud.as('wei').refusal(importGrades, { fileId, sheet: 'courses', digest })).toBe('FORBIDDEN')
  expect(await cloud.visitor.refusal(previewGrades, { fileId, sheet: 'courses' })).toBe('UNAUTHENTICATED')
  const notGrades = await cloud.local.storage.upload(uploadPath('roster', accountIdOf('office'), 'r.xlsx'), sheetOf('courses', []), 'office')
  expect(await cloud.as('office').refusal(previewGrades, { fileId: notGrades, sheet: 'courses' })).toBe('FILE_UNREADABLE')
})
