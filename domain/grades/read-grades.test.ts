import type { SheetRow } from '~/domain/sheets/sheet-row'
import { gradeOfText, reachOfText } from './grade-words'
import { dateOfText } from './read-date'
import { readGrades } from './read-grades'
import { readSemester } from './read-term'

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

test('a sheet of the other kind says what it lacks', () => {
  expect(readGrades(sheetOf(courseHeading, course), 'awards').missingColumns).toEqual(['studentNumber', 'name', 'competition', 'level', 'award', 'date'])
  expect(readGrades(sheetOf(['学号', '姓名', '课程名称'], course), 'courses').missingColumns).toEqual(['year', 'term', 'credits', 'grade'])
})

test.each([
  ['2024-2025学年', '第一学期', '2024-1'],
  ['2024/2025', '下', '2024-2'],
  ['2024', '秋季', '2024-1'],
  ['２０２４-２０２５', '2', '2024-2'],
  ['2024-2025', '3', '2024-2'],
  ['2024-2025-1', '', '2024-1'],
  ['2024-2025学年第二学期', '', '2024-2'],
  ['2024-2025-2', '2024-2025-2', '2024-2'],
])('%s %s is %s', (year, term, semester) => {
  expect(readSemester(year, term)).toBe(semester)
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
