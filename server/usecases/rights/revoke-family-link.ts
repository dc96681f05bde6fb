import { revokeFamilyLink as operation } from '~/contract/rights'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { FamilyLink } from '../../ports/rights-collections'
import type { Transaction } from '../../ports/documents'

/** Takes a link back, and with it the role that came by it. Taken back twice it is taken back. */
export const revokeFamilyLink = implementCommand(operation, {
  async run({ input: { linkId }, actor: { account, membership } }, tx) {
    const link = await tx.get('family-links', linkId)
    if (!link || link.studentId !== membership.scopeId || link.accountId !== account._id) return fail('NOT_FOUND')
    if (link.state === 'linked') await endFamilyRole(tx, link)
    await tx.update('family-links', linkId, { set: { state: 'revoked' } })
    return ok({ linkId })
  },
})

/** Unless another link still gives it. */
async function endFamilyRole(tx: Transaction, { _id, studentId, linkedAccountId }: FamilyLink): Promise<void> {
  const family = linkedAccountId ? await tx.get('accounts', linkedAccountId) : null
  if (!family) return
  const others = await tx.find('family-links', { studentId, linkedAccountId, state: 'linked' }, { limit: 10 })
  if (others.some((other) => other._id !== _id)) return
  await tx.update('accounts', family._id, { set: { memberships: family.memberships.filter(({ role, scopeId }) => role !== 'family' || scopeId !== studentId) } })
}
