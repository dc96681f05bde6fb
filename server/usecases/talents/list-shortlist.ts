import { listShortlist as operation } from '~/contract/talents'
import type { OutputOf } from '~/contract/operation'
import { implementCommand } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import { maySearch } from './may-search'
import { recordLooks } from './record-looks'
import { viewTalents } from './talent-view'

const pageSize = 20

/** The list all colleagues share. A posting that closed keeps its list; its match is not shown any more. */
export const listShortlist = implementCommand(operation, {
  isRecorded: false,

  async prepare({ input: { jobId, cursor }, actor: { membership }, ports: { documents } }) {
    const employerId = membership.scopeId
    const asked = await maySearch(documents, membership, jobId ?? undefined)
    if (!asked.isOk && asked.code !== 'JOB_NOT_OPEN') return fail(asked.code)
    const job = asked.isOk ? asked.value : null
    const skip = skipOf(cursor)
    const filter = jobId === undefined ? { employerId } : { employerId, jobId }
    const found = await documents.find('shortlist-entries', filter, { order: [['addedAt', 'desc'], ['_id', 'asc']], skip, limit: pageSize + 1 })
    const page = pageOf(found, skip, pageSize)
    const talents = await viewTalents(documents, employerId, [...new Set(page.rows.map(({ studentId }) => studentId))], job)
    const talentOf = new Map(talents.map((talent) => [talent.studentId, talent]))
    const entries: OutputOf<typeof operation>['entries'] = page.rows.flatMap(({ studentId, jobId: listedFor, jobTitle, note, addedByName, addedAt }) => {
      const talent = talentOf.get(studentId)
      return talent ? [{ jobId: listedFor, jobTitle, note, addedByName, addedAt, talent: { ...talent, isShortlisted: true } }] : []
    })
    return ok({ entries, cursor: page.cursor })
  },

  async run({ actor, now }, tx, listed) {
    const isAllowed = await recordLooks(tx, actor, listed.entries.map(({ talent }) => talent.studentId), now)
    return isAllowed ? ok(listed) : fail('LOOKS_SPENT')
  },
})
