import { read, utils } from '@e965/xlsx'
import { requiredColumns } from '~/contract/roster'
import { rosterHeadings } from '~/domain/roster/roster-headings'
import { optionalColumns } from '~/domain/roster/roster-row'
import { findHeader } from '~/domain/sheets/find-header'
import { rosterLimits } from '~/domain/roster/roster-limits'
import { translate } from '~/src/i18n/i18n'
import { problemOfFile } from './chosen-sheet'
import { type fixOf, problemsWorkbook, templateWorkbook } from './roster-workbooks'
import { noStudentFilter, studentInput } from './student-filters'

const words = { t: ((key, ...params) => translate('zh-CN', key, ...params)) as Parameters<typeof fixOf>[0]['t'] }

function rowsOf(bytes: Uint8Array): string[][] {
  const book = read(bytes, { type: 'array' })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1 }) : []
}

test('the template has every column that the reader asks for, and the year of entry', () => {
  const rows = rowsOf(templateWorkbook(words, 2027)).map((cells, index) => ({ row: index + 1, cells }))
  const header = findHeader(rows, rosterHeadings, optionalColumns)
  expect(header?.missing).toEqual([])
  expect(Object.keys(header?.columns ?? {}).sort()).toEqual([...requiredColumns, 'entryYear'].sort())
})

test('the cells to correct say where they stand and what to do', () => {
  const rows = rowsOf(problemsWorkbook(words, [{ row: 7, column: 'major', value: '999999', code: 'unknown-major' }, { row: 9, column: null, value: '', code: 'missing' }]))
  expect(rows.slice(1).map(([row, column]) => [row, column])).toEqual([['7', '专业代码'], ['9', '整行']])
  expect(rows[1]?.[3]).toContain('六位代码')
})

test.each([
  ['名册.XLSX', 1000, undefined],
  ['名册.csv', rosterLimits.fileBytes, undefined],
  ['名册.xlsx', rosterLimits.fileBytes + 1, 'tooLarge'],
  ['照片.png', 1000, 'notASheet'],
  ['xlsx.pdf', 1000, 'notASheet'],
] as const)('%s of %i bytes: %s', (name, size, problem) => {
  expect(problemOfFile({ name, size })).toBe(problem)
})

test('a filter asks only for what was chosen', () => {
  expect(studentInput(noStudentFilter)).toEqual({})
  expect(studentInput({ text: '  李 ', year: '2027', claim: 'unclaimed' })).toEqual({ text: '李', graduationYear: 2027, isClaimed: false })
})
