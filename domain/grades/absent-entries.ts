import { type ChapterKey, semesterOf } from '~/domain/cards/chapters'
import type { CompetitionLevel } from '~/domain/cards/entry-kinds'
import type { Grade } from '~/domain/cards/grades'
import { comparableTitle } from './comparable-title'
import { type GradeRow, keyOfAward, keyOfCourse, keyOfProgramme, keyOfRow, programmeWords } from './grade-row'

interface StandingCourse {
  kind: 'course'
  chapter: ChapterKey
  title: string
  credits: number
  grade: Grade | null
}

interface StandingAward {
  kind: 'competition'
  chapter: ChapterKey
  title: string
  /** an imported one always has it */
  startsOn?: string | undefined
  reach: CompetitionLevel
  award: string
}

interface StandingProject {
  kind: 'project'
  chapter: ChapterKey
  title: string
  organisation: string
  description: string
}

/** What of an entry from an earlier import is compared with a sheet. */
export type ImportedEntry = StandingCourse | StandingAward | StandingProject

/** The same wherever it stands. */
type Said = Pick<StandingCourse, 'kind' | 'title' | 'credits' | 'grade'> | Pick<StandingAward, 'kind' | 'title' | 'reach' | 'award'> | Pick<StandingProject, 'kind' | 'title' | 'organisation' | 'description'>

/**
 * 'not-in-sheet': the sheet names its student in its semester, but not the entry. 'elsewhere': the sheet has the same,
 * with all that is said of it, in another semester.
 */
export type Absence = 'not-in-sheet' | 'elsewhere'

/**
 * Entries from earlier imports that a sheet lacks where it might have them, alike for all students: what an office
 * takes off together.
 */
export interface AbsentGroup {
  chapter: ChapterKey
  title: string
  /** of a competition */
  reach: CompetitionLevel | null
}

/** Tells for entries of one student whether the sheet lacks them. @param rows all rows of the sheet about this student */
export function absenceAgainst(rows: readonly GradeRow[]): (entry: ImportedEntry) => Absence | null {
  const keys = new Set(rows.map((row) => joined(keyOfRow(row))))
  const semesters = new Set(rows.map((row) => [row.kind, semesterOfRow(row)].join()))
  const words = new Set(rows.map(wordsOfRow))
  return (entry) => {
    if (keys.has(joined(keyOfEntry(entry)))) return null
    if (semesters.has([entry.kind, semesterOfEntry(entry)].join())) return 'not-in-sheet'
    return words.has(wordsOf(entry)) ? 'elsewhere' : null
  }
}

export function groupOfEntry(entry: ImportedEntry): AbsentGroup {
  return { chapter: entry.chapter, title: entry.title, reach: entry.kind === 'competition' ? entry.reach : null }
}

export function keyOfGroup({ chapter, title, reach }: AbsentGroup): string {
  return joined([chapter, title, reach ?? ''])
}

function joined(parts: readonly string[]): string {
  return parts.join('\u0000')
}

function keyOfEntry(entry: ImportedEntry): readonly string[] {
  switch (entry.kind) {
    case 'course':
      return keyOfCourse(entry)
    case 'competition':
      return keyOfAward({ ...entry, wonOn: entry.startsOn ?? '' })
    case 'project':
      return keyOfProgramme({ ...entry, employer: entry.organisation })
  }
}

function semesterOfRow(row: GradeRow): string {
  return row.kind === 'competition' ? semesterOf(row.wonOn) : row.chapter
}

/** An award from before or after the studies lies in no semester of the card, but in one of the calendar. */
function semesterOfEntry(entry: ImportedEntry): string {
  return entry.kind === 'competition' ? semesterOf(entry.startsOn ?? '') : entry.chapter
}

function wordsOfRow(row: GradeRow): string {
  return wordsOf(row.kind === 'project' ? { ...row, organisation: row.employer, description: programmeWords(row) } : row)
}

/** All that is said of it but when it was. */
function wordsOf(said: Said): string {
  const named = [said.kind, comparableTitle(said.title)]
  switch (said.kind) {
    case 'course':
      return joined([...named, String(said.credits), said.grade?.scale ?? '', said.grade?.value ?? ''])
    case 'competition':
      return joined([...named, said.reach, said.award])
    case 'project':
      return joined([...named, said.organisation, said.description])
  }
}
