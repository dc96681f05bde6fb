import type { MajorCode } from '~/domain/catalogues/codes'
import { isCellError } from '~/domain/sheets/cell-error'
import { cleanCell, isFormula } from '~/domain/sheets/clean-cell'
import { graduationYearOf, isEntryYearInSpan, isGraduationYearInRange, yearOfEntry } from './graduation-year'
import { isPlausibleBirth } from '~/domain/rights/minors'
import { levelOfWord } from './level-words'
import { readBornOn } from './read-born-on'
import type { RosterColumn, RosterProblem, RosterProblemCode, RosterRow } from './roster-row'

/** What reading a roster needs from outside. */
export interface RosterContext {
  /** the catalogue's code for a code (suffix K, T allowed) or a name that only one major has */
  majorCodeOf: (text: string) => MajorCode | undefined
  /** date in China, YYYY-MM-DD */
  today: string
}

type Checked<T> = T | { problem: RosterProblemCode }
const problem = (code: RosterProblemCode) => ({ problem: code })

const longestName = 40
const longestText = 60
/** Han and Latin letters, the dots, hyphens and apostrophes between the parts of a name. */
const nameForm = /^[\p{Script=Han}\p{Script=Latin}·•・.\s'’-]+$/u

/** A student number in one form: half width, upper case, without spaces. */
export function checkStudentNumber(text: string): Checked<string> {
  const number = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
  if (number.length > 24) return problem('too-long')
  return /^[A-Z0-9][A-Z0-9-]{3,23}$/.test(number) ? number : problem('malformed')
}

export function checkName(text: string): Checked<string> {
  if (text.length > longestName) return problem('too-long')
  return nameForm.test(text) && /\p{L}/u.test(text) ? text : problem('malformed')
}

function checkText(text: string): Checked<string> {
  if (text.length > longestText) return problem('too-long')
  return isFormula(text) ? problem('malformed') : text
}

function checkYear(text: string, today: string): Checked<number> {
  const year = graduationYearOf(text)
  if (year === undefined) return problem('malformed')
  return isGraduationYearInRange(year, today) ? year : problem('year-out-of-range')
}

/** @param graduationYear undefined where it could not be read: then the form alone is checked */
function checkEntry(text: string, graduationYear: number | undefined): Checked<number> {
  const year = yearOfEntry(text)
  if (year === undefined) return problem('malformed')
  return graduationYear === undefined || isEntryYearInSpan(year, graduationYear) ? year : problem('year-out-of-range')
}

function checkBirth(text: string, today: string): Checked<string> {
  const bornOn = readBornOn(text)
  return bornOn !== undefined && isPlausibleBirth(bornOn, today) ? bornOn : problem('malformed')
}

/** Checks one row cell by cell. @returns the student, or every problem of the row */
export function readRosterRow(cells: Record<RosterColumn, string>, row: number, context: RosterContext): { student: RosterRow } | { problems: RosterProblem[] } {
  const problems: RosterProblem[] = []
  const read = <T extends string | number>(column: RosterColumn, check: (text: string) => Checked<T>): T | undefined => {
    const text = cleanCell(cells[column])
    const checked = text === '' ? problem('missing') : isCellError(text) ? problem('cell-error') : check(text)
    if (typeof checked !== 'object') return checked
    problems.push({ row, column, value: text.slice(0, longestText), code: checked.problem })
    return undefined
  }
  const student = {
    studentNumber: read('studentNumber', checkStudentNumber),
    name: read('name', checkName),
    college: read('college', checkText),
    major: read('major', (text) => context.majorCodeOf(text) ?? problem('unknown-major')),
    className: read('className', checkText),
    level: read('level', (text) => levelOfWord(text) ?? problem('unknown-level')),
    graduationYear: read('graduationYear', (text) => checkYear(text, context.today)),
  }
  const entryYear = cleanCell(cells.entryYear) === '' ? undefined : read('entryYear', (text) => checkEntry(text, student.graduationYear))
  const bornOn = cleanCell(cells.bornOn) === '' ? undefined : read('bornOn', (text) => checkBirth(text, context.today))
  return problems.length > 0 ? { problems } : { student: { ...(student as RosterRow), ...(entryYear !== undefined && { entryYear }), ...(bornOn !== undefined && { bornOn }) } }
}
