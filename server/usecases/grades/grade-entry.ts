import type { EntryContent } from '~/contract/card-entries'
import { chapterOfDate } from '~/domain/cards/chapters'
import { type GradeRow, keyOfRow, programmeWords } from '~/domain/grades/grade-row'
import { competenciesOfAward, competenciesOfCourse } from '~/reference/courses/course-competencies'
import { importedEntryIdOf } from '../../kernel/derived-ids'
import type { CardEntryRecord } from '../../ports/card-collections'
import type { StudentRecord } from '../../ports/collections'

/** The same row, the same entry: importing twice is importing once. */
export function entryIdOfRow(schoolId: string, row: GradeRow): string {
  return importedEntryIdOf(schoolId, row.studentNumber, ...keyOfRow(row))
}

/** What a row says, as an entry of the card. */
export function contentOfRow(row: GradeRow, student: Pick<StudentRecord, 'level' | 'major' | 'graduationYear'>): EntryContent {
  switch (row.kind) {
    case 'course': {
      const { chapter, title, credits, grade } = row
      return { kind: 'course', chapter, title, credits, grade, competencies: competenciesOfCourse(title, grade) }
    }
    case 'competition': {
      const { title, reach, award, wonOn } = row
      return { kind: 'competition', chapter: chapterOfDate(student, wonOn), title, startsOn: wonOn, reach, award, description: '', competencies: competenciesOfAward(title, reach) }
    }
    case 'project': {
      const { chapter, title, employer } = row
      return { kind: 'project', chapter, title, role: '', organisation: employer, description: programmeWords(row), competencies: [] }
    }
  }
}

export type RowEffect = 'new' | 'changed' | 'unchanged'

/** What an import would do with an entry, given the one that stands. */
export function effectOf(content: EntryContent, standing: CardEntryRecord | undefined): RowEffect {
  if (!standing) return 'new'
  const before = standing as unknown as Record<string, unknown>
  const isSame = Object.entries(content).every(([field, value]) => JSON.stringify(before[field]) === JSON.stringify(value))
  return isSame ? 'unchanged' : 'changed'
}
