import { claimRecord } from '~/contract/accounts'
import { readCard, setConsent } from '~/contract/cards'
import { saveShownSections } from '~/contract/card-entries'
import { previewGrades } from '~/contract/grades'
import { decideDataDispute, disputeData, listDataDisputes, readPrivacy } from '~/contract/rights'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, school, student } from './people'
import { course, importSheet, programme, putSheet, sheetOf, takeAllOff } from './support/grade-sheets'

const [wei, fang] = [student('20230001', '张伟'), student('20230002', '李芳')]

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], students: [wei, fang], accounts: [careerOffice('office'), account('wei')] } })
  await cloud.as('wei').get(claimRecord, { schoolId: school._id, studentNumber: wei.studentNumber, name: wei.name })
})
afterAll(() => cloud.close())

const entriesOf = ({ _id }: { _id: string }) => cloud.storedAll('card-entries', { studentId: _id })
const importAll = (rows: readonly unknown[][], choose?: typeof takeAllOff) => importSheet(cloud, 'programmes', rows, choose)

test('a preview names what is wrong, and a sheet of grades is none of programmes', async () => {
  const fileId = await putSheet(cloud, sheetOf('programmes', [programme(wei, '回归测试', ''), programme(wei, '回归测试', '优秀', { employer: '45731' }), programme({ ...wei, name: '张炜' }, '压力测试', '优秀')]))
  const preview = await cloud.as('office').get(previewGrades, { fileId, sheet: 'programmes' })
  expect(preview).toMatchObject({ newCount: 0, problemCount: 3 })
  expect(preview.problems.map(({ row, column, code }) => [row, column, code])).toEqual([[3, 'result', 'missing'], [4, 'employer', 'no-title'], [5, 'name', 'name-mismatch']])
  const grades = await putSheet(cloud, sheetOf('courses', [course(wei.studentNumber, wei.name, '数据结构', 91)]))
  expect((await cloud.as('office').get(previewGrades, { fileId: grades, sheet: 'programmes' })).missingColumns).toEqual(['employer', 'programme', 'project', 'result'])
  expect(entriesOf(wei)).toEqual([])
})

test('what one did in an order programme comes onto the card as of the programme, once, and a later sheet corrects it', async () => {
  const rows = [programme(wei, '收费系统回归测试', '良好'), programme(fang, '收费系统回归测试', '优秀')]
  expect((await importAll(rows)).total).toMatchObject({ newCount: 2, changedCount: 0 })
  const { card } = await cloud.as('wei').get(readCard, {})
  expect(card?.entries).toMatchObject([
    { kind: 'project', source: 'order-programme', verification: 'verified', chapter: '2025-1', title: '收费系统回归测试', organisation: '冰城智联科技有限公司', description: '软件测试订单班 · 良好', competencies: [] },
  ])
  expect((await importAll(rows)).total).toMatchObject({ newCount: 0, changedCount: 0, unchangedCount: 2 })
  expect((await importAll([programme(wei, '收费系统 回归测试', '优秀')])).total).toMatchObject({ newCount: 0, changedCount: 1 })
  expect(entriesOf(wei)).toMatchObject([{ description: '软件测试订单班 · 优秀', revision: 2 }])
  expect(entriesOf(fang)).toHaveLength(1)
})

test('who may be found is found by it where they show practice', async () => {
  await cloud.as('wei').get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
  await cloud.as('wei').get(saveShownSections, { sections: ['practice'] })
  expect(cloud.stored('cards', wei._id)?.labels).toContain('practice:project')
})

test('what a later sheet lacks comes off where the office ticks it; a course of the same name is left alone', async () => {
  await importSheet(cloud, 'courses', [course(fang.studentNumber, fang.name, '收费系统回归测试', 91, { year: '2025-2026' })])
  const { preview, total } = await importAll([programme(fang, '接口自动化', '合格')], takeAllOff)
  expect(preview.absent.groups).toMatchObject([{ chapter: '2025-1', title: '收费系统回归测试', reach: null, isElsewhere: false, entries: [{ result: '软件测试订单班 · 优秀', grade: null }] }])
  expect(total).toMatchObject({ newCount: 1, removedCount: 1 })
  expect(entriesOf(fang).map(({ kind, title }) => `${kind} ${title}`).sort()).toEqual(['course 收费系统回归测试', 'project 接口自动化'])
})

test('a disputed result that the office takes off does not come back with the same sheet', async () => {
  const [entry] = entriesOf(wei)
  expect((await cloud.as('wei').get(readPrivacy, {})).imported).toMatchObject([{ entryId: entry?._id, title: '收费系统 回归测试' }])
  const { disputeId } = await cloud.as('wei').get(disputeData, { subject: { kind: 'entry', entryId: entry?._id ?? '' }, statement: '我没有参加' })
  const { disputes } = await cloud.as('office').get(listDataDisputes, {})
  expect(disputes).toMatchObject([{ source: 'order-programme', title: '收费系统 回归测试', standing: '冰城智联科技有限公司 · 软件测试订单班 · 优秀' }])
  await cloud.as('office').get(decideDataDispute, { disputeId, decision: 'removed', value: '', note: '核对过，确实没有参加' })
  expect(entriesOf(wei)).toEqual([])
  expect((await importAll([programme(wei, '收费系统回归测试', '优秀')])).total).toMatchObject({ newCount: 0, skippedCount: 1 })
  expect((await importAll([programme(wei, '收费系统回归测试', '优秀', { programme: '智能软件订单班' })])).total).toMatchObject({ newCount: 1, skippedCount: 0 })
})
