import ExcelJS from 'exceljs'
import { roster } from '~/src/i18n/zh-CN/roster'
import { said } from './acting'
import { newStudent } from './cast'

const { column, importing } = roster
const header = [column.studentNumber, column.name, column.college, column.major, column.className, column.level, column.graduationYear]

export interface RosterSheet {
  file: { name: string; mimeType: string; buffer: Buffer }
  goodCount: number
  /** How each bad row is named: its number in the sheet, the column, what stands there, what to do. */
  badRows: readonly RegExp[]
}

/** The graduate roster as an office keeps it: three students in order, two rows that are not. @param year the class */
export async function rosterSheet(year: number): Promise<RosterSheet> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('毕业生')
  sheet.addRow(header)
  sheet.addRow([newStudent.studentNumber, newStudent.name, '计算机学院', '080902', '软工2301', '本科', year])
  sheet.addRow(['2023019902', '许亦凡', '计算机学院', '080901', '计科2302', '本科', year])
  sheet.addRow(['2023019903', '方可', '计算机学院', '999999', '软工2301', '本科', year])
  sheet.addRow(['2023019904', '', '经济管理学院', '120203', '会计2301', '本科', year])
  sheet.addRow(['2023019905', '陆星', '经济管理学院', '120203', '会计2301', '本科', year])
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer())
  return {
    file: { name: '毕业生名册.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer },
    goodCount: 3,
    badRows: [
      new RegExp(`^4 ${column.major} 999999 ${importing.fix['unknown-major']}`),
      new RegExp(`^5 ${column.name} ${importing.emptyValue} ${said(importing.fix.missing, { column: column.name })}`),
    ],
  }
}
