import { deflateRawSync } from 'node:zlib'
import { type WorkSheet, utils, write } from '@e965/xlsx'
import { isCellError } from '~/domain/sheets/cell-error'
import { cellText } from './cell-text'
import { inflatedSize } from './inflated-size'
import { sheets } from './read-sheets'

function workbook(rows: unknown[][], bookType: 'xlsx' | 'biff8' | 'csv' = 'xlsx'): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '名册')
  return write(book, { type: 'buffer', bookType }) as Buffer
}
const textsOf = (content: Uint8Array) => sheets.read(content)?.[0]?.map(({ cells }) => cells)

test.each(['xlsx', 'biff8'] as const)('%s: cells become the text a person sees', (bookType) => {
  const rows = [['学号', '日期', '空'], [20230001, new Date(Date.UTC(2027, 5, 30)), null], ['00123', 2027, true]]
  expect(textsOf(workbook(rows, bookType))).toEqual([['学号', '日期', '空'], ['20230001', '2027-06-30'], ['00123', '2027', 'true']])
})

test('rows keep the number the spreadsheet gives them', () => {
  expect(sheets.read(workbook([['学号'], [], ['20230001']]))?.[0]?.at(-1)).toEqual({ row: 3, cells: ['20230001'] })
})

test('CSV in UTF-8 and in GBK keeps every digit', () => {
  const text = '\ufeff学号,姓名\n0020230000000000012345,"张,三"\n'
  expect(textsOf(Buffer.from(text))).toEqual([['学号', '姓名'], ['0020230000000000012345', '张,三']])
  // 学号,姓名 / 1,李四 in GBK
  expect(textsOf(Buffer.from('d1a7bac52cd0d5c3fb0a312cc0eecbc40a', 'hex'))).toEqual([['学号', '姓名'], ['1', '李四']])
})

test('a formula is its last result, a number beyond 2^53 is visibly none', () => {
  const sheet = utils.aoa_to_sheet([['x']])
  sheet.A1 = { t: 'n', f: 'HYPERLINK("http://x")', v: 7 }
  sheet.A2 = { t: 'n', v: 202_309_000_000_000_001_234 }
  sheet['!ref'] = 'A1:A2'
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'a')
  expect(textsOf(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)).toEqual([['7'], ['2.02309E+20']])
})

test.each(['xlsx', 'biff8'] as const)('%s: a number is what was recorded, not what its format shows', (bookType) => {
  const cells = [
    [{ t: 'n', v: 59.6, z: '0' }, '59.6'],
    [{ t: 'n', v: 59.6, z: '000' }, '59.6'],
    [{ t: 'n', v: 89.95, z: '0.0' }, '89.95'],
    [{ t: 'n', v: 2.5, z: '0"学分"' }, '2.5'],
    [{ t: 'n', v: 0.1 + 0.2, z: 'General' }, '0.3'],
    [{ t: 'n', v: 59.99999999999999, z: '0' }, '60'],
    [{ t: 'n', v: 60, z: '0.00' }, '60'],
    [{ t: 'n', v: 7, z: '000' }, '007'],
    [{ t: 'n', v: 0.85, z: '0%' }, '85%'],
  ] as const
  const sheet = Object.fromEntries([...cells.map(([cell], index) => [`A${index + 1}`, { ...cell }]), ['!ref', `A1:A${cells.length}`]]) as WorkSheet
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'a')
  expect(textsOf(write(book, { type: 'buffer', bookType }) as Buffer)?.flat()).toEqual(cells.map(([, text]) => text))
})

test('a failed formula is seen to be one, in a workbook and in CSV', () => {
  const codes = [0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a]
  const sheet = Object.fromEntries([...codes.map((v, index) => [`A${index + 1}`, { t: 'e', v }]), ['!ref', `A1:A${codes.length}`]]) as WorkSheet
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'a')
  const texts = textsOf(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)?.flat()
  expect(texts).toEqual(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'])
  expect(textsOf(Buffer.from('学号,姓名\n#N/A,#REF!\n'))?.[1]?.every(isCellError)).toBe(true)
  expect(cellText({ t: 'e', v: 0x99 })).toBe('#ERROR!')
})

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n\u0000\u0001binary')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ['a Word document', Buffer.from('PK\u0003\u0004 word/document.xml')],
  ['a cut-off workbook', workbook([['学号']]).subarray(0, 900)],
  ['a broken old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
])('%s is no spreadsheet', (_, content) => {
  expect(sheets.read(content)).toBeNull()
})

/** A ZIP archive of one entry whose directory says it is small. */
function archiveOf(content: Buffer): Buffer {
  const data = deflateRawSync(content)
  const name = Buffer.from('xl/workbook.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt32LE(10, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + data.length, 16)
  return Buffer.concat([local, name, data, entry, name, end])
}

test('an archive that unpacks to far more than it says is refused before it is read', () => {
  const bomb = archiveOf(Buffer.alloc(130 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(200_000)
  expect(sheets.read(bomb)).toBeNull()
  expect(inflatedSize(archiveOf(Buffer.alloc(5_000)), 10_000)).toBe(5_000)
  expect(inflatedSize(archiveOf(Buffer.alloc(5_000)), 4_999)).toBe(Infinity)
  expect(inflatedSize(Buffer.from('PK\u0003\u0004'), 10)).toBe(Infinity)
})
