import { findHeader } from '~/domain/sheets/find-header'
import type { SheetRow } from '~/domain/sheets/sheet-row'
import { rosterHeadings } from './roster-headings'
import { optionalColumns } from './roster-row'

const sheet = (...rows: string[][]): SheetRow[] => rows.map((cells, index) => ({ row: index + 1, cells }))

test('a heading is found below a title, whatever the order and the decoration', () => {
  const rows = sheet(
    ['江城大学2027届毕业生名册', '', ''],
    ['填报单位：就业指导中心'],
    ['序号', '*姓名', '学　号（必填）', '院系', '专业名称', '专业代码', '班级', '学历层次', '毕业届别'],
    ['1', '张三'],
  )
  expect(findHeader(rows, rosterHeadings, optionalColumns)).toEqual({
    index: 2,
    columns: { name: 1, studentNumber: 2, college: 3, major: 5, className: 6, level: 7, graduationYear: 8 },
    missing: [],
  })
})

test('the name of the major serves where there is no code', () => {
  expect(findHeader(sheet(['学号', '姓名', '专业']), rosterHeadings, optionalColumns)?.columns.major).toBe(2)
})

test('missing columns are named', () => {
  expect(findHeader(sheet(['学号', '姓名', '班级', '学历']), rosterHeadings, optionalColumns)?.missing).toEqual(['college', 'major', 'graduationYear'])
})

test('the row with most headings wins: a note that mentions two does not', () => {
  expect(findHeader(sheet(['学号', '姓名', '学院'], ['学号', '姓名', '学院', '专业代码', '班级']), rosterHeadings, optionalColumns)?.index).toBe(1)
})

test.each([[sheet()], [sheet(['a', 'b'])], [sheet(['学号', '姓名'])]])('no heading, no header', (rows) => {
  expect(findHeader(rows, rosterHeadings, optionalColumns)).toBeNull()
})
