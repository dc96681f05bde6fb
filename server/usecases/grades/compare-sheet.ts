import { type ChapterKey, semesterOf } from '~/domain/cards/chapters'
import type { GradeProblem, GradeSheet } from '~/domain/grades/grade-columns'
import type { GradeRow } from '~/domain/grades/grade-row'
import type { Grades } from '~/domain/grades/read-grades'
import { studentIdOf } from '../../kernel/derived-ids'
import type { RemovedEntryRecord } from '../../ports/card-collections'
import type { StudentRecord } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import { AbsentGroups, absentOf } from './absent-entries'
import { findAll, findImported, type ImportedRecord } from './find-imported'
import { contentOfRow, effectOf, entryIdOfRow } from './grade-entry'
import { problemOfPerson } from './problem-of-person'
import { isTakenOff } from './removed-entries'
import { byStudent, isWhole } from './students-of-sheet'

/** Rows compared at a time: what stands of them and some more is one read. */
const comparedAtOnce = 900

/** Of an entry in a semester that the sheet doesn't name, what tells whether the sheet has it elsewhere, and what is said of it. */
const fieldsElsewhere = ['studentId', 'kind', 'chapter', 'title', 'startsOn', 'verification', 'credits', 'grade', 'reach', 'award', 'organisation', 'description'] as const

export interface Comparison {
  new: number
  changed: number
  unchanged: number
  /** rows of nobody on the roster, of somebody else's name, and that were taken off */
  problems: GradeProblem[]
  studentCount: number
  absent: AbsentGroups
}

/** What an import would do, and what the cards have and the sheet lacks: four reads for about a thousand rows, more where the cards hold more. */
export async function compareSheet(documents: Documents, { schoolId, sheet, grades }: { schoolId: string; sheet: GradeSheet; grades: Grades }): Promise<Comparison> {
  const comparison: Comparison = { new: 0, changed: 0, unchanged: 0, problems: [], studentCount: 0, absent: new AbsentGroups() }
  for (const page of pagesOf(byStudent(grades.rows, ({ studentNumber }) => studentNumber))) {
    const { students, imported, removed } = await standingOf(documents, { schoolId, sheet, rows: page.flat() })
    for (const rows of page) {
      const student = students.get(studentIdOf(schoolId, rows[0]?.studentNumber ?? ''))
      const own = rows.filter((row) => {
        const problem = problemOfPerson(row, student)
        if (problem) comparison.problems.push(problem)
        return !problem
      })
      if (!student || own.length === 0) continue
      const entries = imported.get(student._id) ?? new Map<string, ImportedRecord>()
      comparison.studentCount++
      for (const row of own) countRow(comparison, { row, student, standing: entries.get(entryIdOfRow(schoolId, row)), removed: removed.get(entryIdOfRow(schoolId, row)) })
      if (isWhole(student, rows, grades)) comparison.absent.add(student, absentOf(rows, [...entries.values()]))
    }
  }
  return comparison
}

function countRow(comparison: Comparison, { row, student, standing, removed }: { row: GradeRow; student: StudentRecord; standing: ImportedRecord | undefined; removed: RemovedEntryRecord | undefined }): void {
  const content = contentOfRow(row, student)
  const effect = effectOf(content, standing)
  if (effect !== 'unchanged' && isTakenOff(content, removed)) comparison.problems.push({ row: row.row, column: null, value: row.title, code: 'taken-off' })
  else comparison[effect]++
}

/** Whose the rows are, what the cards have in their semesters, the like of them elsewhere, and what was taken off. */
async function standingOf(documents: Documents, { schoolId, sheet, rows }: { schoolId: string; sheet: GradeSheet; rows: readonly GradeRow[] }) {
  const studentIds = [...new Set(rows.map(({ studentNumber }) => studentIdOf(schoolId, studentNumber)))]
  const [chapters, titles] = [[...new Set(rows.flatMap(chaptersOfRow))], [...new Set(rows.map(({ title }) => title))]]
  const [people, here, elsewhere, removed] = await Promise.all([
    documents.getMany('students', studentIds),
    findImported(documents, { studentIds, sheet }, { chapter: { in: chapters } }),
    findImported(documents, { studentIds, sheet }, { chapter: { notIn: chapters }, title: { in: titles } }, fieldsElsewhere),
    findAll(documents, 'removed-entries', { studentId: { in: studentIds } }),
  ])
  const imported = new Map<string, Map<string, ImportedRecord>>()
  for (const entry of [...here, ...elsewhere]) imported.set(entry.studentId, (imported.get(entry.studentId) ?? new Map<string, ImportedRecord>()).set(entry._id, entry))
  return { students: new Map(people.map((one) => [one._id, one])), imported, removed: new Map(removed.map((one) => [one._id, one])) }
}

/** Where on the card a row's semester may lie: an award from before or after the studies is in the chapter beside them. */
function chaptersOfRow(row: GradeRow): ChapterKey[] {
  return row.kind === 'competition' ? [semesterOf(row.wonOn), 'admission', 'after'] : [row.chapter]
}

/** Whole students, of about as many rows as one read returns. */
function pagesOf(students: readonly GradeRow[][]): GradeRow[][][] {
  const pages: GradeRow[][][] = []
  let count = 0
  for (const rows of students) {
    count += rows.length
    if (pages.length === 0 || count > comparedAtOnce) {
      pages.push([])
      count = rows.length
    }
    pages.at(-1)?.push(rows)
  }
  return pages
}
