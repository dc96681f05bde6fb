import { read, utils } from '@e965/xlsx'
import { gradeSheets } from '~/domain/grades/grade-columns'
import { readGrades } from '~/domain/grades/read-grades'
import { translate } from '~/src/i18n/i18n'
import type { TextTools } from '~/src/i18n/use-text'
import { absentEntriesWorkbook, gradeProblemsWorkbook, gradeTemplate } from './grade-workbooks'

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

test('the list of what a sheet lacks says whose it is, what it is and what the card says', () => {
  const person = { studentNumber: '20230001', name: '张三', grade: null, result: null, isDisputed: false }
  const rows = rowsOf(
    absentEntriesWorkbook(words, [
      { chapter: '2024-2', title: '数据结构', reach: null, count: 2, isElsewhere: false, entries: [{ ...person, grade: { scale: 'five-level', value: 'good' } }, person] },
      { chapter: 'after', title: '数学建模竞赛', reach: 'province', count: 1, isElsewhere: true, entries: [{ ...person, result: '一等奖' }] },
    ]),
  )
  expect(rows.slice(1)).toEqual([
    ['20230001', '张三', '2025 春 · 数据结构', '良好'],
    ['20230001', '张三', '2025 春 · 数据结构', '没有成绩'],
    ['20230001', '张三', expect.stringMatching(/ · 数学建模竞赛 · 省级$/) as string, '一等奖'],
  ])
})
