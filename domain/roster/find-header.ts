import { type RosterColumn, type SheetRow, rosterColumns } from './roster-row'

/** Headings as the sheets of schools and of the ministry's reporting system have them, best first. */
const aliases: Record<RosterColumn, readonly string[]> = {
  studentNumber: ['学号', '学生学号', '学籍号', 'studentnumber', 'studentno', 'studentid'],
  name: ['姓名', '学生姓名', '名字', 'name', 'studentname'],
  college: ['学院', '院系', '所在学院', '所在院系', '学院名称', '院系名称', '院部', '二级学院', '系别', '院系所', 'college', 'school', 'department'],
  // A code is certain, a name only where the catalogue has it once: the code column comes first.
  major: ['专业代码', '专业编码', '专业代号', '国标专业代码', 'majorcode', '专业', '专业名称', '所学专业', 'major'],
  className: ['班级', '班级名称', '行政班', '所在班级', '行政班级', 'class', 'classname'],
  level: ['层次', '学历', '学历层次', '培养层次', '学历代码', '层次代码', '办学层次', 'level', 'degree', 'educationlevel'],
  graduationYear: ['毕业年份', '毕业届别', '毕业年度', '届别', '毕业届', '毕业年', '毕业时间', '毕业日期', '预计毕业时间', '预计毕业年份', '应届年份', 'graduationyear', 'year'],
}

/** How far down a heading is looked for: titles and notes stand above it. */
const searchedRows = 20
/** Fewer recognised headings than this is no heading. */
const enough = 3

export interface Header {
  /** index into the rows */
  index: number
  columns: Partial<Record<RosterColumn, number>>
  missing: RosterColumn[]
}

/** Without brackets and what stands in them, marks of required fields, spaces and case: '* 学号（必填）' → '学号'. */
function comparable(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s*:_/-]+/g, '')
    .toLowerCase()
}

function readHeader(cells: readonly string[]): Partial<Record<RosterColumn, number>> {
  const headings = cells.map(comparable)
  const columns: Partial<Record<RosterColumn, number>> = {}
  for (const column of rosterColumns) {
    const found = aliases[column].map((alias) => headings.indexOf(alias)).find((at) => at >= 0)
    if (found !== undefined) columns[column] = found
  }
  return columns
}

/** The row that names most columns among the first twenty; null when none names at least three. */
export function findHeader(rows: readonly SheetRow[]): Header | null {
  let best: Header | null = null
  rows.slice(0, searchedRows).forEach(({ cells }, index) => {
    const columns = readHeader(cells)
    const missing = rosterColumns.filter((column) => columns[column] === undefined)
    if (rosterColumns.length - missing.length < enough) return
    if (!best || missing.length < best.missing.length) best = { index, columns, missing }
  })
  return best
}
