import { entryYearAfter, rosterEffect } from './compare-roster'
import { levelOfWord } from './level-words'
import { readRoster } from './read-roster'
import type { RosterContext } from './read-roster-row'
import type { SheetRow } from '~/domain/sheets/sheet-row'

const context: RosterContext = {
  today: '2026-11-22',
  majorCodeOf: (text) => ({ '080901': '080901', '080911TK': '080911', 计算机科学与技术: '080901' })[text],
}
const heading = ['学号', '姓名', '学院', '专业代码', '班级', '层次', '毕业年份']
const good = ['20230001', '张三', '计算机学院', '080901', '计科2301', '本科', '2027届']

function sheetOf(...rows: string[][]): SheetRow[] {
  return [heading, ...rows].map((cells, index) => ({ row: index + 1, cells }))
}
const withCell = (column: number, value: string) => good.map((cell, index) => (index === column ? value : cell))
const problemsOf = (...rows: string[][]) => readRoster([sheetOf(...rows)], context).problems

test('a good row is a student', () => {
  expect(readRoster([sheetOf(good)], context)).toEqual({
    rowCount: 1,
    students: [{ studentNumber: '20230001', name: '张三', college: '计算机学院', major: '080901', className: '计科2301', level: '21', graduationYear: 2027 }],
    problems: [],
    missingColumns: [],
    sample: [{ studentNumber: '20230001', name: '张三', college: '计算机学院', major: '080901', className: '计科2301', level: '本科', graduationYear: '2027届' }],
  })
})

test.each([
  ['studentNumber', 0, '', 'missing'],
  ['studentNumber', 0, '123', 'malformed'],
  ['studentNumber', 0, '2.0209E+17', 'malformed'],
  ['studentNumber', 0, '1'.repeat(25), 'too-long'],
  ['name', 1, ' \u3000', 'missing'],
  ['name', 1, '=cmd|calc', 'malformed'],
  ['name', 1, '<img src=x>', 'malformed'],
  ['name', 1, '···', 'malformed'],
  ['name', 1, '张'.repeat(41), 'too-long'],
  ['college', 2, '=HYPERLINK("http://x")', 'malformed'],
  ['college', 2, '＠SUM(A1)', 'malformed'],
  ['major', 3, '999999', 'unknown-major'],
  ['className', 4, '班'.repeat(61), 'too-long'],
  ['className', 4, '#REF!', 'cell-error'],
  ['studentNumber', 0, '#N/A', 'cell-error'],
  ['level', 5, '小学', 'unknown-level'],
  ['graduationYear', 6, '2023级', 'malformed'],
  ['graduationYear', 6, '1999', 'year-out-of-range'],
])('%s: column %i "%s" is %s', (column, index, value, code) => {
  expect(problemsOf(withCell(index, value))).toEqual([{ row: 2, column, value: value.trim().slice(0, 60), code }])
})

test('every problem of a row is named, and the good rows around it still count', () => {
  const roster = readRoster([sheetOf(good, ['', '=1', ...good.slice(2)], ['', '', '', ''], withCell(0, '20230002'))], context)
  expect(roster.rowCount).toBe(3)
  expect(roster.students.map(({ studentNumber }) => studentNumber)).toEqual(['20230001', '20230002'])
  expect(roster.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'studentNumber', 'missing'],
    [3, 'name', 'malformed'],
  ])
})

test('the second row with a student number is the duplicate, also when it differs in case', () => {
  expect(problemsOf(withCell(0, 'B2023001'), withCell(0, 'b2023001'))).toEqual([
    { row: 3, column: 'studentNumber', value: 'B2023001', code: 'duplicate-in-file' },
  ])
})

test('the sheet with the better heading is the roster', () => {
  const cover: SheetRow[] = [{ row: 1, cells: ['填表说明', '学号', '姓名', '学院'] }]
  expect(readRoster([cover, sheetOf(good)], context).students).toHaveLength(1)
  expect(readRoster([cover], context)).toMatchObject({ students: [], missingColumns: ['major', 'className', 'level', 'graduationYear'] })
  expect(readRoster([], context).missingColumns).toHaveLength(7)
})

test('minority names, suffixes of codes and full-width digits are fine', () => {
  const roster = readRoster([sheetOf(['２０２３０００３', '买买提·艾力', '学院', '080911TK', '1班', '硕士研究生（学术）', '2027'])], context)
  expect(roster.students).toEqual([expect.objectContaining({ studentNumber: '20230003', name: '买买提·艾力', major: '080911', level: '14' })])
})

test.each([
  ['本科', '21'],
  ['硕士研究生', '14'],
  ['专科', '31'],
  ['高职（专科）', '31'],
  ['本科（二学位）', '21'],
  ['博 士', '11'],
  ['21', '21'],
  ['31', '31'],
  ['中专', undefined],
])('the level of %s is %s', (word, level) => {
  expect(levelOfWord(word)).toBe(level)
})

test('an import changes what differs and nothing else', () => {
  const [row] = readRoster([sheetOf(good)], context).students
  if (!row) throw new Error('no row')
  expect(rosterEffect(row, undefined)).toBe('new')
  expect(rosterEffect(row, { ...row })).toBe('unchanged')
  expect(rosterEffect({ ...row, className: '计科2302' }, row)).toBe('changed')
})

test('a year of entry is read where there is one, and has to lie before graduation', () => {
  const read = (...cells: string[]) => readRoster([[[...heading, '入学年份'], ...cells.map((cell, index) => [...withCell(0, `2023000${index}`), cell])].map((row, index) => ({ row: index + 1, cells: row }))], context)
  expect(read('', '2025', '2025级').students.map(({ entryYear }) => entryYear)).toEqual([undefined, 2025, 2025])
  expect(read('2027', '2018', '2027届', '2019').problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 'entryYear', 'year-out-of-range'],
    [3, 'entryYear', 'year-out-of-range'],
    [4, 'entryYear', 'malformed'],
  ])
})

test('a sheet without years of entry takes none away; another year is a change', () => {
  const [row] = readRoster([sheetOf(good)], context).students
  if (!row) throw new Error('no student')
  expect([rosterEffect(row, { ...row, entryYear: 2025 }), rosterEffect({ ...row, entryYear: 2025 }, row), rosterEffect({ ...row, entryYear: 2025 }, { ...row, entryYear: 2025 })]).toEqual(['unchanged', 'changed', 'unchanged'])
})

test.each([
  ['stated anew', { entryYear: 2024, graduationYear: 2028 }, 2025, 2024],
  ['kept', { graduationYear: 2026 }, 2025, 2025],
  ['kept for the longest studies', { graduationYear: 2033 }, 2025, 2025],
  ['not kept past the longest', { graduationYear: 2034 }, 2025, undefined],
  ['not kept after graduation', { graduationYear: 2024 }, 2025, undefined],
  ['not kept in the year of graduation', { graduationYear: 2025 }, 2025, undefined],
  ['never known', { graduationYear: 2027 }, undefined, undefined],
] as const)('a year of entry is %s', (_how, years, former, expected) => {
  const standing = former === undefined ? {} : { entryYear: former }
  expect(entryYearAfter(years, standing)).toBe(expected)
  const [row] = readRoster([sheetOf(good)], context).students
  if (!row) throw new Error('no student')
  expect(rosterEffect({ ...row, ...years }, { ...row, ...years, entryYear: undefined, ...standing })).toBe(former === expected ? 'unchanged' : 'changed')
})
