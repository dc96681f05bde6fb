import type { SemesterKey } from '~/domain/cards/chapters'

type Term = 1 | 2

/** A word for a term. Of a season it is known when in a calendar year it lies; 上 and 下 mean other halves from place to place. */
interface TermWord {
  term: Term
  kind: 'ordinal' | 'half' | 'season'
}
const word = (term: Term, kind: TermWord['kind']): TermWord => ({ term, kind })

/** Version 1, common knowledge of the field. A short summer term counts to the spring before it. */
const termWords: Readonly<Record<string, TermWord>> = {
  ...Object.fromEntries(['1', '一'].map((text) => [text, word(1, 'ordinal')])),
  ...Object.fromEntries(['2', '二', '3', '三', '短', '小'].map((text) => [text, word(2, 'ordinal')])),
  上: word(1, 'half'),
  下: word(2, 'half'),
  ...Object.fromEntries(['秋', '秋季', 'AUTUMN', 'FALL'].map((text) => [text, word(1, 'season')])),
  ...Object.fromEntries(['春', '春季', '夏', '夏季', 'SPRING', 'SUMMER'].map((text) => [text, word(2, 'season')])),
}

/** '2024-2025', '2024/2025学年', '2024至2025', '2024-25', '24-25', and what follows. */
const rangeForm = /^(20\d{2}|\d{2})年?[-–—/~至到](20\d{2}|\d{2})(?!\d)(?:学年度?|年度?)?(.*)$/
/** '202420251': two years and a term without anything between them. */
const packedForm = /^(20\d{2})(20\d{2})-?([123])$/
/** '2024', '2024年', '2024学年', and what follows. */
const singleForm = /^(20\d{2})(学年度?|年度?)?(.*)$/

interface YearText {
  /** the one that is named, or the first of two */
  year: number
  /** 'academic': two years or 学年; 'bare': one year, which with a season is that of the calendar */
  kind: 'academic' | 'bare'
  /** what follows the year: the term, where the cell has it */
  rest: string
}

export type SemesterProblem = { column: 'year' | 'term'; code: 'missing' | 'malformed' | 'unclear-semester' }

/**
 * The semester of a year cell and a term cell; either may hold both. A season belongs to the calendar year beside it:
 * '2025春' is the second term of the academic year 2024-2025. What may be either of two years is refused, not guessed.
 * @returns what is wrong with which cell, when it is no semester
 */
export function readSemester(yearText: string, termText: string): SemesterKey | SemesterProblem {
  const [plainYear, plainTerm] = [plain(yearText), plain(termText)]
  if (plainYear === '') return { column: 'year', code: 'missing' }
  const year = yearOf(plainYear)
  if (!year) return { column: 'year', code: 'malformed' }
  const whole = year.rest === '' ? undefined : semesterOfYear(year)
  if (typeof whole === 'object') return { column: 'year', code: whole.code }
  if (plainTerm === '') return whole ?? { column: 'term', code: 'missing' }
  return whole === undefined ? withTerm(year, plainTerm) : agreed(whole, plainTerm)
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
}

function yearOf(text: string): YearText | undefined {
  const [, first, second, rest = ''] = packedForm.exec(text) ?? rangeForm.exec(text) ?? []
  const from = fullYear(first)
  if (from !== undefined && fullYear(second) === from + 1) return { year: from, kind: 'academic', rest }
  // Two years that don't follow each other are a slip, unless the second is a term: '2024-01'.
  if (second?.length === 4 || (first !== undefined && first.length === 2)) return undefined
  const [, year, marked = '', after = ''] = singleForm.exec(text) ?? []
  return year === undefined ? undefined : { year: Number(year), kind: marked.startsWith('学') ? 'academic' : 'bare', rest: after }
}

function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/** '第一学期', '(1)', '-01', '春季学期' */
function termOf(text: string): TermWord | undefined {
  const bare = text.replace(/^[-–—/_.]0(?=[1-3]$)/, '').replace(/^[-–—/_.(]+|\)+$/g, '').replace(/^第/, '').replace(/(学期|学季|期)$/, '')
  return termWords[bare]
}

/** The semester of a cell that holds year and term. */
function semesterOfYear({ year, kind, rest }: YearText): SemesterKey | { code: 'malformed' | 'unclear-semester' } {
  const term = termOf(rest)
  if (!term) return { code: 'malformed' }
  if (kind === 'academic' || term.kind === 'ordinal') return `${year}-${term.term}`
  // '2024年上学期' is autumn in one province and spring in the next.
  if (term.kind === 'half') return { code: 'unclear-semester' }
  return `${term.term === 1 ? year : year - 1}-${term.term}`
}

/** A year cell without a term, and a term cell. */
function withTerm(year: YearText, termText: string): SemesterKey | SemesterProblem {
  const term = termOf(termText)
  if (!term) {
    const own = semesterOfCell(termText)
    if (own === undefined) return { column: 'term', code: 'malformed' }
    return year.kind === 'academic' && Number(own.slice(0, 4)) !== year.year ? { column: 'term', code: 'unclear-semester' } : own
  }
  // '2025' in one cell and '春' in the next: the year that has begun, or the one that begins.
  if (year.kind === 'bare' && term.kind === 'season' && term.term === 2) return { column: 'year', code: 'unclear-semester' }
  return `${year.year}-${term.term}`
}

/** The term cell beside a year cell that says it all: it may say the same, or nothing. */
function agreed(whole: SemesterKey, termText: string): SemesterKey | SemesterProblem {
  const term = termOf(termText)
  const isSame = term ? String(term.term) === whole.slice(5) : semesterOfCell(termText) === whole
  return isSame ? whole : { column: 'term', code: 'unclear-semester' }
}

function semesterOfCell(text: string): SemesterKey | undefined {
  const year = yearOf(text)
  const semester = year && year.rest !== '' ? semesterOfYear(year) : undefined
  return typeof semester === 'string' ? semester : undefined
}
