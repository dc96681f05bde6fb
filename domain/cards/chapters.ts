import type { EducationLevel, MajorCode } from '~/domain/catalogues/codes'
import { studyYearsOf } from './study-years'

/** A semester: the academic year it belongs to, named by the autumn it begins in, and the term: '2024-1' is autumn 2024. */
export type SemesterKey = `${number}-${1 | 2}`

/** A chapter of the card: what was before, a semester, the way to a job, and the surveys after it. */
export type ChapterKey = 'admission' | SemesterKey | 'job-search' | 'after'

/** What of a record decides its chapters. */
export interface Studies {
  level: EducationLevel
  major: MajorCode
  graduationYear: number
}

export const semesterForm = /^20\d{2}-[12]$/

export function isSemester(chapter: string): chapter is SemesterKey {
  return semesterForm.test(chapter)
}

export function isChapterKey(text: string): text is ChapterKey {
  return text === 'admission' || text === 'job-search' || text === 'after' || isSemester(text)
}

/** The autumn in which the studies began. */
export function entryYearOf({ level, major, graduationYear }: Studies): number {
  return graduationYear - studyYearsOf(level, major)
}

/** Semesters of the usual course of study, first to last. */
export function semestersOf(studies: Studies): SemesterKey[] {
  const entry = entryYearOf(studies)
  return Array.from({ length: studies.graduationYear - entry }, (_, index) => entry + index).flatMap((year): SemesterKey[] => [`${year}-1`, `${year}-2`])
}

/**
 * The semester a date falls in: the first term runs from 1 August to the end of January, the second from 1 February to
 * the end of July, so that examinations before and a shifted start after the holidays stay with their term.
 * @param dateOn YYYY-MM-DD in China
 */
export function semesterOf(dateOn: string): SemesterKey {
  const year = Number(dateOn.slice(0, 4))
  const month = Number(dateOn.slice(5, 7))
  if (month >= 8) return `${year}-1`
  return month === 1 ? `${year - 1}-1` : `${year - 1}-2`
}

/** The chapter a date falls in: before entry 'admission', past graduation 'after', otherwise its semester. @param dateOn YYYY-MM-DD */
export function chapterOfDate(studies: Studies, dateOn: string): ChapterKey {
  const semester = semesterOf(dateOn)
  const semesters = semestersOf(studies)
  if (semester < (semesters[0] ?? semester)) return 'admission'
  return semester > (semesters[semesters.length - 1] ?? semester) ? 'after' : semester
}

/** Semesters before graduation from which on looking for a job is what comes next: our own rule. */
const jobSearchSemesters = 3

/** True from the time at which a first job is looked for. @param semesters of the usual course of study, first to last */
export function isNearGraduation(semesters: readonly ChapterKey[], chapter: ChapterKey): boolean {
  return chapter === 'after' || (isSemester(chapter) && chapter >= (semesters[Math.max(0, semesters.length - jobSearchSemesters)] ?? ''))
}

/** Order of chapters: admission, semesters by time, the job search, what comes after. */
export function compareChapters(a: ChapterKey, b: ChapterKey): number {
  return rankOf(a) - rankOf(b)
}

function rankOf(chapter: ChapterKey): number {
  if (chapter === 'admission') return 0
  if (chapter === 'job-search') return 1e6
  if (chapter === 'after') return 1e6 + 1
  return Number(chapter.slice(0, 4)) * 2 + Number(chapter.slice(5))
}

/**
 * The chapters of a card, in order: the usual ones, and the semesters that something was recorded in besides (a year
 * repeated, a year abroad).
 */
export function chaptersOf(studies: Studies, recorded: readonly ChapterKey[] = []): ChapterKey[] {
  const keys = new Set<ChapterKey>(['admission', ...semestersOf(studies), 'job-search', 'after', ...recorded])
  return [...keys].sort(compareChapters)
}
