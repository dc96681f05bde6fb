import { importRoster as operation } from '~/contract/roster'
import { rosterEffect } from '~/domain/roster/compare-roster'
import { rosterLimits } from '~/domain/roster/roster-limits'
import { studentIdOf } from '../../kernel/derived-ids'
import { countRequests } from '../../kernel/counted-transaction'
import { implementCommand } from '../../kernel/implement'
import { skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import { letFileGo } from '../files/spent-files'
import { knownOf } from './known-of'
import { loadRoster } from './load-roster'
import { writeStudent } from './write-student'

/**
 * Imports one page of the good rows and says where the next begins. Rows that stand already are compared, not written:
 * what was interrupted is continued from any cursor, and a second import writes nothing.
 */
export const importRoster = implementCommand(operation, {
  async prepare({ input, actor, now, ports }) {
    const loaded = await loadRoster(ports, { fileId: input.fileId, accountId: actor.account._id, now })
    if (!loaded.isOk) return loaded
    if (loaded.value.digest !== input.digest) return fail('FILE_CHANGED')
    // A sheet without all columns has nothing to import; the preview has said which are missing.
    return loaded.value.roster.missingColumns.length > 0 ? fail('FILE_UNREADABLE') : ok(loaded.value.roster.students)
  },
  async run({ input, actor: { membership }, now, ports: { cipher, ids } }, tx, students) {
    const from = Math.min(skipOf(input.cursor), students.length)
    const page = students.slice(from, from + rosterLimits.comparedPerCall).map((row) => ({ id: studentIdOf(membership.scopeId, row.studentNumber), row }))
    const found = page.length > 0 ? await tx.find('students', { _id: { in: page.map(({ id }) => id) } }, { limit: rosterLimits.comparedPerCall }) : []
    const standing = new Map(found.map((one) => [one._id, one]))

    const counts = { new: 0, changed: 0, unchanged: 0 }
    const writing = countRequests(tx)
    let compared = 0
    for (const { id, row } of page) {
      if (writing.requestCount() >= rosterLimits.requestsPerCall) break
      const effect = rosterEffect(row, knownOf(standing.get(id), cipher))
      if (effect !== 'unchanged') await writeStudent(writing, { id, row, standing: standing.get(id) ?? null, school: membership, now, cipher, ids })
      counts[effect]++
      compared++
    }
    const done = from + compared
    if (done === students.length) await letFileGo(tx, input.fileId, now)
    return ok({
      newCount: counts.new,
      changedCount: counts.changed,
      unchangedCount: counts.unchanged,
      done,
      total: students.length,
      cursor: done < students.length ? done.toString(36) : null,
    })
  },
})
