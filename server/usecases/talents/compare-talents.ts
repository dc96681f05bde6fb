import { compareTalents as operation } from '~/contract/talents'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { maySearch } from './may-search'
import { recordLooks } from './record-looks'
import { viewTalents } from './talent-view'

/** Puts students side by side; who can't be found any more is left out. */
export const compareTalents = implementCommand(operation, {
  isRecorded: false,

  async prepare({ input: { studentIds, jobId }, actor: { membership }, ports: { documents } }) {
    const may = await maySearch(documents, membership, jobId)
    if (!may.isOk) return may
    const talents = await viewTalents(documents, membership.scopeId, [...new Set(studentIds)], may.value)
    return ok({ jobTitle: may.value?.title ?? null, talents })
  },

  async run({ actor, now }, tx, compared) {
    const isAllowed = await recordLooks(tx, actor, compared.talents.map(({ studentId }) => studentId), now)
    return isAllowed ? ok(compared) : fail('LOOKS_SPENT')
  },
})
