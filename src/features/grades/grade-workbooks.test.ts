import { read, utils } from '@e965/xlsx'
import { gradeSheets } from '~/domain/grades/grade-columns'
import { readGrades } from '~/domain/grades/read-grades'
import { translate } from '~/src/i18n/i18n'
import type { TextTools } from '~/src/i18n/use-text'
import { gradeProblemsWorkbook, gradeTemplate } from './grade-workbooks'

const words = { t: ((key, ...params) => translate('zh-CN', key, ...params)) as TextTools['t'] }

function rowsOf(bytes: Uint8Array): string[][] {
  const book = read(bytes, { type: 'array' })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1 }) : []
}

test.each(gradeSheets)('the template of %s is read without a problem', (sheet) => {
  const rows = rowsOf(gradeTemplate(words, sheet)).map((cells, index) => ({ row: index + 1, cells: cells.map(String) }))
  expect(readGrades([rows], sheet)).toMatchObject({ rowCount: 1, problems: [], missingColumns: [], rows: [{ studentNumber: '2023010001' }] })
})

test('the cells to correct say where they stand and what to do', () => {
  const rows = rowsOf(gradeProblemsWorkbook(words, [{ row: 7, column: 'studentNumber', value: '20239999', code: 'unknown-student' }, { row: 9, column: null, value: '数据结构', code: 'duplicate-in-file' }]))
  expect(rows.slice(1).map(([row, column]) => [row, column])).toEqual([['7', '学号'], ['9', '整行']])
})
