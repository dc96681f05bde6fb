import type { SemesterKey } from '~/domain/cards/chapters'
import type { Grade } from '~/domain/cards/grades'
import { checkName, checkStudentNumber } from '~/domain/roster/read-roster-row'
import { isCellError } from '~/domain/sheets/cell-error'
import { cleanCell, isFormula } from '~/domain/sheets/clean-cell'
import { readTable } from '~/domain/sheets/read-table'
import type { SheetRow } from '~/domain/sheets/sheet-row'
import { awardHeadings, courseHeadings, programmeHeadings, type AwardColumn, type CourseColumn, type GradeColumn, type GradeProblem, type GradeProblemCode, type GradeSheet, type ProgrammeColumn } from './grade-columns'
import { gradeOfText, reachOfText } from './grade-words'
import { keyOfRow, type AwardRow, type CourseRow, type GradeRow, type ProgrammeRow } from './grade-row'
import { dateOfText } from './read-date'
import { readSemester } from './read-term'

export interface Grades {
  /** rows with anything in them, below the heading */
  rowCount: number
  /** the good ones, by student number: a page of the import holds whole students */
  rows: GradeRow[]
  problems: GradeProblem[]
  /** students of whom a row could not be read: what the sheet lacks of theirs can't be told */
  incomplete: ReadonlySet<string>
  missingColumns: GradeColumn[]
  sample: Partial<Record<GradeColumn, string>>[]
}

interface Refusal {
  problem: GradeProblemCode
}
const problem = (code: GradeProblemCode): Refusal => ({ problem: code })
const longestTitle = 80
const longestName = 60
const longestResult = 40
const longestValue = 60

/** Reads a sheet of grades, awards or order programmes, row by row; without all columns no row is read. */
export function readGrades(sheets: readonly (readonly SheetRow[])[], sheet: GradeSheet): Grades {
  switch (sheet) {
    case 'courses':
      return read(readTable(sheets, courseHeadings), courseOf)
    case 'awards':
      return read(readTable(sheets, awardHeadings), awardOf)
    case 'programmes':
      return read(readTable(sheets, programmeHeadings), programmeOf)
  }
}

function read<Column extends GradeColumn>(
  { rows, missing, sample }: ReturnType<typeof readTable<Column>>,
  rowOf: (cells: Cells<Column>, row: number) => GradeRow | null,
): Grades {
  const incomplete = new Set<string>()
  const grades: Grades = { rowCount: rows.length, rows: [], problems: [], incomplete, missingColumns: missing, sample }
  if (missing.length > 0) return grades
  const seen = new Map<string, GradeRow>()
  for (const { row, cells } of rows) {
    const reader = new Cells(cells, row)
    const found = rowOf(reader, row)
    grades.problems.push(...reader.problems)
    if (!found) {
      if (reader.studentNumber !== undefined) incomplete.add(reader.studentNumber)
      continue
    }
    const key = [found.studentNumber, ...keyOfRow(found)].join('\u0000')
    const first = seen.get(key)
    if (first) grades.problems.push({ row, column: null, value: found.title.slice(0, longestValue), code: isOtherAward(found, first) ? 'duplicate-award' : 'duplicate-in-file' })
    else {
      seen.set(key, found)
      grades.rows.push(found)
    }
  }
  grades.rows.sort((a, b) => (a.studentNumber < b.studentNumber ? -1 : a.studentNumber > b.studentNumber ? 1 : a.row - b.row))
  return grades
}

/** Perhaps two awards that the sheet names alike, and not one that stands there twice. */
function isOtherAward(row: GradeRow, first: GradeRow): boolean {
  return row.kind === 'competition' && first.kind === 'competition' && (row.award !== first.award || row.wonOn !== first.wonOn)
}

/** The cells of one row, and what is wrong with them. */
class Cells<Column extends GradeColumn> {
  readonly problems: GradeProblem[] = []
  /** whose row it is, where that could be read */
  studentNumber: string | undefined
  constructor(
    private readonly cells: Record<Column, string>,
    private readonly row: number,
  ) {}

  text(column: Column): string {
    return cleanCell(this.cells[column])
  }

  /** The value of a cell that must hold something; undefined, and a problem, when it doesn't. */
  read<T>(column: Column, check: (text: string) => T): Exclude<T, { problem: string }> | undefined {
    const text = this.text(column)
    const checked = text === '' ? problem('missing') : isCellError(text) ? problem('cell-error') : check(text)
    if (!isRefusal(checked)) return checked as Exclude<T, { problem: string }>
    this.refuse(column, checked.problem)
    return undefined
  }

  refuse(column: Column, code: GradeProblemCode): void {
    this.problems.push({ row: this.row, column, value: this.text(column).slice(0, longestValue), code })
  }
}

function isRefusal(checked: unknown): checked is Refusal {
  return typeof checked === 'object' && checked !== null && 'problem' in checked
}

function courseOf(cells: Cells<CourseColumn>, row: number): CourseRow | null {
  const person = personOf(cells)
  const chapter = semesterOf(cells)
  const course = {
    title: cells.read('course', checkTitle),
    credits: cells.read('credits', checkCredits),
    grade: cells.read('grade', checkGrade),
  }
  return cells.problems.length > 0 ? null : ({ kind: 'course', row, ...person, chapter, ...course } as CourseRow)
}

function awardOf(cells: Cells<AwardColumn>, row: number): AwardRow | null {
  const person = personOf(cells)
  const award = {
    title: cells.read('competition', checkTitle),
    reach: cells.read('level', (text) => reachOfText(text) ?? problem('unknown-level')),
    award: cells.read('award', (text) => checkWords(text, longestResult)),
    wonOn: cells.read('date', (text) => dateOfText(text) ?? problem('malformed')),
  }
  return cells.problems.length > 0 ? null : ({ kind: 'competition', row, ...person, ...award } as AwardRow)
}

function programmeOf(cells: Cells<ProgrammeColumn>, row: number): ProgrammeRow | null {
  const person = personOf(cells)
  const chapter = semesterOf(cells)
  const project = {
    title: cells.read('project', checkTitle),
    employer: cells.read('employer', (text) => checkCalled(text, longestName)),
    programme: cells.read('programme', (text) => checkCalled(text, longestName)),
    result: cells.read('result', (text) => checkWords(text, longestResult)),
  }
  return cells.problems.length > 0 ? null : ({ kind: 'project', row, ...person, chapter, ...project } as ProgrammeRow)
}

function personOf(cells: Cells<'studentNumber' | 'name'>) {
  cells.studentNumber = cells.read('studentNumber', checkStudentNumber)
  return { studentNumber: cells.studentNumber, name: cells.read('name', checkName) }
}

function semesterOf(cells: Cells<'year' | 'term'>): SemesterKey | undefined {
  const failed = (['year', 'term'] as const).filter((column) => isCellError(cells.text(column)))
  failed.forEach((column) => cells.refuse(column, 'cell-error'))
  if (failed.length > 0) return undefined
  const semester = readSemester(cells.text('year'), cells.text('term'))
  if (typeof semester === 'string') return semester
  cells.refuse(semester.column, semester.code)
  return undefined
}

function checkGrade(text: string): Grade | null | Refusal {
  const grade = gradeOfText(text)
  return grade === undefined ? problem('unknown-grade') : grade
}

function checkTitle(text: string): string | Refusal {
  return checkCalled(text, longestTitle)
}

/** What something is called. */
function checkCalled(text: string, longest: number): string | Refusal {
  return isFormula(text) || isTitle(text) ? checkWords(text, longest) : problem('no-title')
}

/** Numbers and signs; a date as it is written, or as a spreadsheet shows what it took for one: '3月1日', '1-Mar', 'Mar-24'. */
const noTitle = /^(?:[\p{N}\p{P}\p{S}\s年月日]+|\d{1,2}-[a-z]{3}(?:-\d{2,4})?|[a-z]{3}-\d{2,4}|true|false)$/iu

/** False for what a spreadsheet has made of '3-1', and for a column that has slipped. */
function isTitle(text: string): boolean {
  return !noTitle.test(text.normalize('NFKC'))
}

function checkWords(text: string, longest: number): string | Refusal {
  if (text.length > longest) return problem('too-long')
  return isFormula(text) ? problem('malformed') : text
}

/** Credits in halves or quarters, as schools give them. */
function checkCredits(text: string): number | Refusal {
  const plain = text.normalize('NFKC')
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(plain)) return problem('malformed')
  const credits = Number(plain)
  return credits <= 40 ? credits : problem('out-of-range')
}
