import { previewRoster as operation } from '~/contract/roster'
import { rosterEffect } from '~/domain/roster/compare-roster'
import { rosterLimits } from '~/domain/roster/roster-limits'
import type { RosterRow } from '~/domain/roster/roster-row'
import { studentIdOf } from '../../kernel/derived-ids'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import type { Ports } from '../../ports/ports'
import { holdSheet } from '../sheets/hold-sheet'
import { knownOf } from './known-of'
import { loadRoster } from './load-roster'

/** Says what an import of the sheet would do, row by row where something is wrong. Changes nothing of what stands. */
export const previewRoster = implementQuery(operation, async ({ input, actor, now, ports }) => {
  await holdSheet(ports, { fileId: input.fileId, purpose: 'roster', accountId: actor.account._id, now })
  const loaded = await loadRoster(ports, { fileId: input.fileId, accountId: actor.account._id, now })
  if (!loaded.isOk) return loaded
  const { digest, roster } = loaded.value
  const counts = await countEffects(ports, actor.membership.scopeId, roster.students)
  return ok({
    digest,
    missingColumns: roster.missingColumns,
    rowCount: roster.rowCount,
    newCount: counts.new,
    changedCount: counts.changed,
    unchangedCount: counts.unchanged,
    problemCount: roster.problems.length,
    problems: roster.problems.slice(0, rosterLimits.namedProblems),
    sample: roster.sample,
  })
})

/** One read for every thousand students. */
async function countEffects({ documents, cipher }: Ports, schoolId: string, students: readonly RosterRow[]) {
  const counts = { new: 0, changed: 0, unchanged: 0 }
  const { comparedPerCall: size } = rosterLimits
  for (let from = 0; from < students.length; from += size) {
    const page = students.slice(from, from + size).map((row) => ({ id: studentIdOf(schoolId, row.studentNumber), row }))
    const standing = new Map((await documents.getMany('students', page.map(({ id }) => id))).map((one) => [one._id, one]))
    for (const { id, row } of page) counts[rosterEffect(row, knownOf(standing.get(id), cipher))]++
  }
  return counts
}
