import { read, utils } from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { workbook } from './workbook'
import { crc32 } from './zip'

const rows = [
  ['学号', '姓名', '专业代码'],
  ['20230001', '阿依古丽·买买提', '080901'],
  ['=1+1', ' <张>&"三" 𠮷 ', '\u0001a\ud800b'],
]

test('what is written is what spreadsheets read, as text', () => {
  const book = read(workbook({ name: '名册', rows, widths: [14, 20, 10] }), { type: 'array' })
  expect(book.SheetNames).toEqual(['名册'])
  const sheet = book.Sheets['名册']
  if (!sheet) throw new Error('no sheet')
  expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([rows[0], rows[1], ['=1+1', ' <张>&"三" 𠮷 ', 'ab']])
})

test('columns are text: a leading 0 typed later stays', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(workbook({ name: '名册', rows, widths: [14, 20, 10] }).buffer as ArrayBuffer)
  const sheet = book.getWorksheet('名册')
  expect(sheet?.getColumn(3).numFmt).toBe('@')
  expect(sheet?.getCell('C2').value).toBe('080901')
  expect(sheet?.getCell('A3').value).toBe('=1+1')
})

test('the check sum is the one everybody uses', () => {
  expect(crc32(Uint8Array.from('123456789', (character) => character.charCodeAt(0)))).toBe(0xcbf43926)
})
