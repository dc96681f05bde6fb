import { importGrades as operation } from '~/contract/grades'
import { gradeLimits } from '~/domain/grades/grade-limits'
import type { GradeRow } from '~/domain/grades/grade-row'
import { countRequests } from '../../kernel/counted-transaction'
import { studentIdOf } from '../../kernel/derived-ids'
import { implementCommand } from '../../kernel/implement'
import { skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import type { CardEntryRecord, RemovedEntryRecord } from '../../ports/card-collections'
import type { StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { letFileGo } from '../files/spent-files'
import { findChosen } from './find-chosen'
import { entryIdOfRow } from './grade-entry'
import { loadGrades } from './load-grades'
import { problemOfPerson } from './problem-of-person'
import { byStudent } from './students-of-sheet'
import { type PlacedRow, writeEntries } from './write-entries'

/**
 * Imports one page of the good rows and says where the next begins. Rows that stand already are compared, not written:
 * what was interrupted is continued from any cursor, and a second import writes nothing. A page ends where a transaction
 * has done enough, also between two rows of one student; what the sheet lacks of a student comes off the card before their
 * first row of a page, and is gone when the next page looks.
 */
export const importGrades = implementCommand(operation, {
  async prepare({ input, actor, ports }) {
    const loaded = await loadGrades(ports, { ...input, accountId: actor.account._id })
    if (!loaded.isOk) return loaded
    if (loaded.value.digest !== input.digest) return fail('FILE_CHANGED')
    // A sheet without all columns has nothing to import; the preview has said which are missing.
    return loaded.value.content.missingColumns.length > 0 ? fail('FILE_UNREADABLE') : ok(loaded.value.content)
  },
  async run({ input, actor: { account, membership }, now, ports: { ids } }, tx, grades) {
    const { rows } = grades
    const schoolId = membership.scopeId
    const from = Math.min(skipOf(input.cursor), rows.length)
    const takeOff = input.takeOff ?? []
    const page = pageOfRows(rows, from, takeOff.length > 0).map((row) => ({ row, entryId: entryIdOfRow(schoolId, row) }))
    const { students, standing, removed } = await standingOf(tx, schoolId, page)
    const absent = await findChosen(tx, { schoolId, sheet: input.sheet, takeOff, grades, students })
    const counted = countRequests(tx)
    const hasRoom = () => counted.requestCount() < gradeLimits.requestsPerCall
    const counts = { new: 0, changed: 0, unchanged: 0, skipped: 0, removed: 0 }
    let done = from
    for (const placed of byStudent(page, ({ row }) => row.studentNumber)) {
      if (!hasRoom()) break
      const student = students.get(studentIdOf(schoolId, placed[0]?.row.studentNumber ?? ''))
      const own = placed.filter(({ row }) => student && !problemOfPerson(row, student))
      if (!student || own.length === 0) {
        counts.skipped += placed.length
        done += placed.length
        continue
      }
      const effect = await writeEntries(counted, { student, placed: own, absent: absent.get(student._id) ?? [], standing, removed, putsBack: input.putsBack ?? false, hasRoom, by: account._id, now, ids })
      counts.new += effect.new
      counts.changed += effect.changed
      counts.unchanged += effect.unchanged
      counts.skipped += effect.skipped
      counts.removed += effect.removed
      // Rows of somebody else's name are passed over together with those around them.
      const passed = effect.done < own.length ? placed.indexOf(own[effect.done] as PlacedRow) : placed.length
      counts.skipped += passed - effect.done
      done += passed
      if (passed < placed.length) break
    }
    if (done === rows.length) await letFileGo(tx, input.fileId, now)
    return ok({
      newCount: counts.new,
      changedCount: counts.changed,
      unchangedCount: counts.unchanged,
      skippedCount: counts.skipped,
      removedCount: counts.removed,
      done,
      total: rows.length,
      cursor: done < rows.length ? done.toString(36) : null,
    })
  },
})

/** Up to a thousand rows; of a few students where each of them is looked through for what the sheet lacks. */
function pageOfRows(rows: readonly GradeRow[], from: number, isLookedThrough: boolean): GradeRow[] {
  const page = rows.slice(from, from + gradeLimits.comparedPerCall)
  if (!isLookedThrough) return page
  return byStudent(page, ({ studentNumber }) => studentNumber).slice(0, gradeLimits.lookedThroughPerCall).flat()
}

/** The page's students, the entries that stand, and those taken off: three reads. */
async function standingOf(tx: Transaction, schoolId: string, page: readonly PlacedRow[]) {
  const limit = gradeLimits.comparedPerCall
  const studentIds = [...new Set(page.map(({ row }) => studentIdOf(schoolId, row.studentNumber)))]
  const students = page.length > 0 ? await tx.find('students', { _id: { in: studentIds } }, { limit }) : []
  const entries = page.length > 0 ? await tx.find('card-entries', { _id: { in: page.map(({ entryId }) => entryId) } }, { limit }) : []
  const removed = page.length > 0 ? await tx.find('removed-entries', { _id: { in: page.map(({ entryId }) => entryId) } }, { limit }) : []
  return { students: mapOf<StudentRecord>(students), standing: mapOf<CardEntryRecord>(entries), removed: mapOf<RemovedEntryRecord>(removed) }
}

function mapOf<T extends { _id: string }>(documents: readonly T[]): Map<string, T> {
  return new Map(documents.map((one) => [one._id, one]))
}
