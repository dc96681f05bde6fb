import type { previewGrades } from '~/contract/grades'
import type { OutputOf } from '~/contract/operation'
import { compareChapters } from '~/domain/cards/chapters'
import { type Absence, absenceAgainst, type AbsentGroup, groupOfEntry, keyOfGroup } from '~/domain/grades/absent-entries'
import { gradeLimits } from '~/domain/grades/grade-limits'
import type { GradeRow } from '~/domain/grades/grade-row'
import type { StudentRecord } from '../../ports/collections'
import type { ImportedRecord } from './find-imported'

type Absent = OutputOf<typeof previewGrades>['absent']

/** An entry that the sheet lacks, and why we say so. */
export interface AbsentEntry {
  entry: ImportedRecord
  absence: Absence
}

/** What the sheet lacks of one student's imported entries. @param rows all rows of the sheet about this student */
export function absentOf(rows: readonly GradeRow[], entries: readonly ImportedRecord[]): AbsentEntry[] {
  const absenceOf = absenceAgainst(rows)
  return entries.flatMap((entry) => {
    const absence = absenceOf(entry)
    return absence ? [{ entry, absence }] : []
  })
}

/** Gathers, student by student, what the sheet lacks, alike for all of them. */
export class AbsentGroups {
  private readonly groups = new Map<string, AbsentGroup & { isElsewhere: boolean; found: { student: StudentRecord; entry: ImportedRecord }[] }>()

  add(student: StudentRecord, absent: readonly AbsentEntry[]): void {
    for (const { entry, absence } of absent) {
      const group = groupOfEntry(entry)
      const standing = this.groups.get(keyOfGroup(group)) ?? { ...group, isElsewhere: true, found: [] }
      standing.isElsewhere &&= absence === 'elsewhere'
      standing.found.push({ student, entry })
      this.groups.set(keyOfGroup(group), standing)
    }
  }

  /** The first groups by semester and title, with as many entries as a preview names. */
  view(): Absent {
    const all = [...this.groups.values()].sort((a, b) => compareChapters(a.chapter, b.chapter) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    let room: number = gradeLimits.namedAbsent
    const groups = all.slice(0, gradeLimits.absentGroups).map(({ chapter, title, reach, isElsewhere, found }) => {
      const entries = found.slice(0, room).map(({ student: { studentNumber, name }, entry }) => ({
        studentNumber,
        name,
        grade: entry.kind === 'course' ? entry.grade : null,
        result: entry.kind === 'competition' ? entry.award : entry.kind === 'project' ? entry.description : null,
        isDisputed: entry.verification === 'disputed',
      }))
      room -= entries.length
      return { chapter, title, reach, isElsewhere, count: found.length, entries }
    })
    return { count: all.reduce((sum, { found }) => sum + found.length, 0), groupCount: all.length, groups }
  }
}
