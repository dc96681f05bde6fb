import { changeFamilyLink as operation } from '~/contract/rights'
import { isStanding } from '~/domain/rights/family-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** Whether this family member sees which employers: decided one by one, from the next call on. */
export const changeFamilyLink = implementCommand(operation, {
  async run({ input: { linkId, showsEmployers }, actor: { account, membership }, now }, tx) {
    const link = await tx.get('family-links', linkId)
    if (!link || link.studentId !== membership.scopeId || link.accountId !== account._id) return fail('NOT_FOUND')
    if (!isStanding(link, now)) return fail('LINK_CLOSED')
    await tx.update('family-links', linkId, { set: { showsEmployers } })
    return ok({ linkId, showsEmployers })
  },
})
