import type { Grade } from '~/domain/cards/grades'
import { checkName, checkStudentNumber } from '~/domain/roster/read-roster-row'
import { cleanCell, isFormula } from '~/domain/sheets/clean-cell'
import { readTable } from '~/domain/sheets/read-table'
import type { SheetRow } from '~/domain/sheets/sheet-row'
import { awardHeadings, courseHeadings, type AwardColumn, type CourseColumn, type GradeColumn, type GradeProblem, type GradeProblemCode, type GradeSheet } from './grade-columns'
import { gradeOfText, reachOfText } from './grade-words'
import { keyOfRow, type AwardRow, type CourseRow, type GradeRow } from './grade-row'
import { dateOfText } from './read-date'
import { readSemester } from './read-term'

export interface Grades {
  /** rows with anything in them, below the heading */
  rowCount: number
  /** the good ones, by student number: a page of the import holds whole students */
  rows: GradeRow[]
  problems: GradeProblem[]
  missingColumns: GradeColumn[]
  sample: Partial<Record<GradeColumn, string>>[]
}

interface Refusal {
  problem: GradeProblemCode
}
const problem = (code: GradeProblemCode): Refusal => ({ problem: code })
const longestTitle = 80
const longestAward = 40
const longestValue = 60

/** Reads a sheet of grades or awards, row by row; without all columns no row is read. */
export function readGrades(sheets: readonly (readonly SheetRow[])[], sheet: GradeSheet): Grades {
  return sheet === 'courses' ? read(readTable(sheets, courseHeadings), courseOf) : read(readTable(sheets, awardHeadings), awardOf)
}

function read<Column extends GradeColumn>(
  { rows, missing, sample }: ReturnType<typeof readTable<Column>>,
  rowOf: (cells: Cells<Column>, row: number) => GradeRow | null,
): Grades {
  const grades: Grades = { rowCount: rows.length, rows: [], problems: [], missingColumns: missing, sample }
  if (missing.length > 0) return grades
  const seen = new Set<string>()
  for (const { row, cells } of rows) {
    const reader = new Cells(cells, row)
    const found = rowOf(reader, row)
    grades.problems.push(...reader.problems)
    if (!found) continue
    const key = [found.studentNumber, ...keyOfRow(found)].join('\u0000')
    if (seen.has(key)) grades.problems.push({ row, column: null, value: found.title.slice(0, longestValue), code: 'duplicate-in-file' })
    else {
      seen.add(key)
      grades.rows.push(found)
    }
  }
  grades.rows.sort((a, b) => (a.studentNumber < b.studentNumber ? -1 : a.studentNumber > b.studentNumber ? 1 : a.row - b.row))
  return grades
}

/** The cells of one row, and what is wrong with them. */
class Cells<Column extends GradeColumn> {
  readonly problems: GradeProblem[] = []
  constructor(
    private readonly cells: Record<Column, string>,
    private readonly row: number,
  ) {}

  text(column: Column): string {
    return cleanCell(this.cells[column])
  }

  /** The value of a cell that must hold something; undefined, and a problem, when it doesn't. */
  read<T>(column: Column, check: (text: string) => T): Exclude<T, Refusal> | undefined {
    const text = this.text(column)
    const checked = text === '' ? problem('missing') : check(text)
    if (!isRefusal(checked)) return checked as Exclude<T, Refusal>
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
  const chapter = readSemester(cells.text('year'), cells.text('term'))
  if (typeof chapter === 'object') cells.refuse(chapter.column, chapter.code)
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
    award: cells.read('award', checkAward),
    wonOn: cells.read('date', (text) => dateOfText(text) ?? problem('malformed')),
  }
  return cells.problems.length > 0 ? null : ({ kind: 'competition', row, ...person, ...award } as AwardRow)
}

function personOf(cells: Cells<'studentNumber' | 'name'>) {
  return { studentNumber: cells.read('studentNumber', checkStudentNumber), name: cells.read('name', checkName) }
}

function checkGrade(text: string): Grade | null | Refusal {
  const grade = gradeOfText(text)
  return grade === undefined ? problem('unknown-grade') : grade
}

function checkTitle(text: string): string | Refusal {
  return checkWords(text, longestTitle)
}

function checkAward(text: string): string | Refusal {
  return checkWords(text, longestAward)
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
