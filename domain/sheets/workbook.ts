import { zip } from './zip'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNs = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** UTF-8, by hand: a mini-program has no TextEncoder. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const part of encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? []) bytes.push(part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0))
  return Uint8Array.from(bytes)
}

/** Text inside XML 1.0: marks escaped, control characters that it forbids left out. */
const escaped = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** A, B … Z; a sheet of ours has no more. */
const letterOf = (column: number) => String.fromCharCode(65 + column)
const cell = (text: string, column: number, row: number) => `<c r="${letterOf(column)}${row}" t="inlineStr" s="1"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  name: string
  /** The first row is the heading; at most 26 columns. */
  rows: readonly (readonly string[])[]
  /** Widths in characters, one a column. */
  widths: readonly number[]
}

/**
 * A workbook (.xlsx, ECMA-376) of one sheet. Every cell is text and every column is formatted as text: no cell is ever
 * read as a formula, and a code that begins with 0 keeps it.
 */
export function workbook({ name, rows, widths }: Sheet): Uint8Array {
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="1" customWidth="1"/>`).join('')
  const lines = rows.map((row, index) => `<row r="${index + 1}">${row.map((text, column) => cell(text, column, index + 1)).join('')}</row>`).join('')
  const parts: [string, string][] = [
    ['[Content_Types].xml', `${head}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`],
    ['_rels/.rels', `${head}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${head}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`],
    // 49 is "@", text.
    ['xl/styles.xml', `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`],
    ['xl/worksheets/sheet1.xml', `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${lines}</sheetData></worksheet>`],
  ]
  return zip(parts.map(([path, content]) => ({ path, content: utf8(content) })))
}
