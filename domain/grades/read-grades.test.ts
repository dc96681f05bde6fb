import type { SheetRow } from '~/domain/sheets/sheet-row'
import { gradeOfText, reachOfText } from './grade-words'
import { dateOfText } from './read-date'
import { readGrades } from './read-grades'

const sheetOf = (...rows: string[][]): SheetRow[][] => [rows.map((cells, index) => ({ row: index + 1, cells }))]
const courseHeading = ['学号', '姓名', '学年', '学期', '课程名称', '学分', '成绩']
const course = ['20230001', '张三', '2024-2025', '1', '数据结构', '4', '91']
const awardHeading = ['学号', '姓名', '竞赛名称', '级别', '奖项', '日期']
const award = ['20230001', '张三', '全国大学生数学建模竞赛', '国家级', '二等奖', '2025-11-20']

test('courses are read and stand by student number, whatever the order of the sheet', () => {
  const grades = readGrades(sheetOf(courseHeading, ['20230009', '王五', ...course.slice(2)], course, [...course.slice(0, 4), '操作系统', '3.5', '良好']), 'courses')
  expect(grades.problems).toEqual([])
  expect(grades.rows).toEqual([
    { kind: 'course', row: 3, studentNumber: '20230001', name: '张三', chapter: '2024-1', title: '数据结构', credits: 4, grade: { scale: 'percent', value: '91' } },
    { kind: 'course', row: 4, studentNumber: '20230001', name: '张三', chapter: '2024-1', title: '操作系统', credits: 3.5, grade: { scale: 'five-level', value: 'good' } },
    { kind: 'course', row: 2, studentNumber: '20230009', name: '王五', chapter: '2024-1', title: '数据结构', credits: 4, grade: { scale: 'percent', value: '91' } },
  ])
})

test('one column may hold year and term, as some registrars export it', () => {
  const heading = ['学号', '姓名', '开课学期', '课程名称', '学分', '总评成绩']
  const grades = readGrades(sheetOf(heading, ['20230001', '张三', '2024-2025-2', '数据结构', '4', '91']), 'courses')
  expect(grades.missingColumns).toEqual([])
  expect(grades.rows).toEqual([expect.objectContaining({ chapter: '2024-2' })])
})

test('awards are read', () => {
  expect(readGrades(sheetOf(awardHeading, award), 'awards').rows).toEqual([
    { kind: 'competition', row: 2, studentNumber: '20230001', name: '张三', title: '全国大学生数学建模竞赛', reach: 'nation', award: '二等奖', wonOn: '2025-11-20' },
  ])
})

test.each([
  ['studentNumber', 0, '12', 'malformed'],
  ['name', 1, '', 'missing'],
  ['year', 2, '2024-2026', 'malformed'],
  ['year', 2, '', 'missing'],
  ['term', 3, '', 'missing'],
  ['term', 3, '第五学期', 'malformed'],
  ['course', 4, '=1+1', 'malformed'],
  ['course', 4, '课'.repeat(81), 'too-long'],
  ['year', 2, '#REF!', 'cell-error'],
  ['term', 3, '#N/A', 'cell-error'],
  ['course', 4, '#N/A', 'cell-error'],
  ['course', 4, '45731', 'no-title'],
  ['course', 4, '2025-03-01', 'no-title'],
  ['course', 4, '3月1日', 'no-title'],
  ['course', 4, '1-Mar', 'no-title'],
  ['course', 4, '×', 'no-title'],
  ['course', 4, 'true', 'no-title'],
  ['credits', 5, '#VALUE!', 'cell-error'],
  ['grade', 6, '#DIV/0!', 'cell-error'],
  ['grade', 6, '85%', 'unknown-grade'],
  ['credits', 5, '四', 'malformed'],
  ['credits', 5, '41', 'out-of-range'],
  ['grade', 6, '101', 'unknown-grade'],
  ['grade', 6, '还行', 'unknown-grade'],
])('%s: column %i "%s" is %s', (column, index, value, code) => {
  const grades = readGrades(sheetOf(courseHeading, course.map((cell, at) => (at === index ? value : cell))), 'courses')
  expect(grades.rows).toEqual([])
  expect(grades.problems).toEqual([{ row: 2, column, value: value.slice(0, 60), code }])
})

test('the same course of the same semester twice is the duplicate; a year later it is another', () => {
  const grades = readGrades(sheetOf(courseHeading, course, course, [...course.slice(0, 2), '2025-2026', ...course.slice(3)]), 'courses')
  expect(grades.rows.map(({ row }) => row)).toEqual([2, 4])
  expect(grades.problems).toEqual([{ row: 3, column: null, value: '数据结构', code: 'duplicate-in-file' }])
})

test('a course is the same whatever its width, case and spaces, and another with other brackets or signs', () => {
  const titled = (title: string) => [...course.slice(0, 4), title, ...course.slice(5)]
  const grades = readGrades(sheetOf(courseHeading, titled('高等数学（一）'), titled('高等数学 (一)'), titled('高等数学（二）'), titled('C 语言'), titled('c语言'), titled('C++ 语言')), 'courses')
  expect(grades.rows.map(({ row }) => row)).toEqual([2, 4, 5, 7])
})

test('an award is a competition of a semester at one level; what it was and on which day is said of it', () => {
  const other = (at: number, value: string) => award.map((cell, index) => (index === at ? value : cell))
  const grades = readGrades(sheetOf(awardHeading, award, award, other(4, '三等奖'), other(5, '2025-12-01'), other(2, '“全国大学生”数学建模竞赛'), other(3, '省级'), other(5, '2026-03-01'), other(2, '蓝桥杯')), 'awards')
  expect(grades.rows.map(({ row }) => row)).toEqual([2, 7, 8, 9])
  expect(grades.problems.map(({ row, code }) => [row, code])).toEqual([[3, 'duplicate-in-file'], [4, 'duplicate-award'], [5, 'duplicate-award'], [6, 'duplicate-in-file']])
})

test('students of whom a row could not be read are named', () => {
  const broken = ['20230002', '李四', '2024-2025', '1', '操作系统', '4', '还行']
  expect([...readGrades(sheetOf(courseHeading, course, broken, ['合计', ...broken.slice(1)]), 'courses').incomplete]).toEqual(['20230002'])
})

const programmeHeading = ['学号', '姓名', '学年学期', '合作企业', '订单班', '项目', '考核等级']
const programme = ['20230001', '张三', '2025-2026-1', '冰城智联', '软件测试订单班', '收费系统回归测试', '优秀']

test('projects of order programmes are read; what one is called, and for whom it was, tells it from another', () => {
  const other = (at: number, value: string) => programme.map((cell, index) => (index === at ? value : cell))
  const grades = readGrades(sheetOf(programmeHeading, programme, other(6, '良好'), other(5, '接口自动化'), other(2, '2024-2025-2'), other(3, '龙江数服')), 'programmes')
  expect(grades.rows[0]).toEqual({ kind: 'project', row: 2, studentNumber: '20230001', name: '张三', chapter: '2025-1', title: '收费系统回归测试', employer: '冰城智联', programme: '软件测试订单班', result: '优秀' })
  expect(grades.rows.map(({ row }) => row)).toEqual([2, 4, 5, 6])
  expect(grades.problems.map(({ row, code }) => [row, code])).toEqual([[3, 'duplicate-in-file']])
})

test.each([
  ['term', 2, '2025', 'malformed'],
  ['employer', 3, '', 'missing'],
  ['employer', 3, '45731', 'no-title'],
  ['programme', 4, '班'.repeat(61), 'too-long'],
  ['project', 5, '=A1', 'malformed'],
  ['project', 5, '3月1日', 'no-title'],
  ['result', 6, '#N/A', 'cell-error'],
  ['result', 6, '优'.repeat(41), 'too-long'],
])('a project whose %s (column %i) is "%s" is refused: %s', (column, index, value, code) => {
  const grades = readGrades(sheetOf(programmeHeading, programme.map((cell, at) => (at === index ? value : cell))), 'programmes')
  expect([grades.rows, grades.problems.map(({ row, column: of, code: why }) => [row, of, why])]).toEqual([[], [[2, column, code]]])
})

test('a sheet of the other kind says what it lacks', () => {
  expect(readGrades(sheetOf(courseHeading, course), 'awards').missingColumns).toEqual(['studentNumber', 'name', 'competition', 'level', 'award', 'date'])
  expect(readGrades(sheetOf(['学号', '姓名', '课程名称'], course), 'courses').missingColumns).toEqual(['year', 'term', 'credits', 'grade'])
})

test.each([
  ['86.5', { scale: 'percent', value: '86.5' }],
  ['100', { scale: 'percent', value: '100' }],
  ['59.99', { scale: 'percent', value: '59.9' }],
  ['090', { scale: 'percent', value: '90' }],
  ['优秀', { scale: 'five-level', value: 'excellent' }],
  ['中', { scale: 'five-level', value: 'medium' }],
  ['通过', { scale: 'pass', value: 'pass' }],
  ['免修', { scale: 'pass', value: 'exempt' }],
  ['缺考', { scale: 'pass', value: 'fail' }],
  ['缓考', null],
  ['-5', undefined],
  ['A++', undefined],
])('the grade %s', (text, grade) => {
  expect(gradeOfText(text)).toEqual(grade)
})

test.each([
  ['2025/5/8', '2025-05-08'],
  ['2025年11月', '2025-11-01'],
  ['20250518', '2025-05-18'],
  ['2025-02-30', undefined],
  ['去年', undefined],
])('the date %s', (text, date) => {
  expect(dateOfText(text)).toBe(date)
})

test('reach', () => {
  expect(['国家级', '省级', '院级', '宇宙级'].map(reachOfText)).toEqual(['nation', 'province', 'school', undefined])
})
