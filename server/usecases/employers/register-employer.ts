import { registerEmployer as operation } from '~/contract/employers'
import { isOwnUpload } from '~/contract/uploads'
import { isCreditCode } from '~/domain/employers/credit-code'
import { registrationStatus } from '~/domain/employers/registration-status'
import { studentIdOfAccount } from '../../kernel/actor'
import { employerIdOf } from '../../kernel/derived-ids'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { enqueue } from '../alerts/enqueue'
import type { Account, Employer } from '../../ports/collections'
import { unknownCodes } from '../catalogues/unknown-codes'
import { takeStartUpOff } from './let-founder-go'
import { withdrawWrongCode } from './withdraw-wrong-code'

/**
 * Registers an employer under its credit code, or sends a registration again with corrections; whoever registers it
 * is its recruiter. A code that somebody else has registered is refused, a wrong one of one's own is replaced. Public
 * postings of one that has to be verified anew lose the mark with the next tick. Whose business it is follows from the
 * caller's own record; what was on the card of somebody who takes that back comes off it.
 */
export const registerEmployer = implementCommand(operation, {
  async run({ input: { isOwnBusiness, ...input }, actor, now, ports: { ids } }, tx) {
    if (!isCreditCode(input.creditCode)) return fail('CREDIT_CODE_INVALID', { creditCode: 'check-character' })
    const unknown = unknownCodes({
      city: ['city', [input.city]],
      kind: ['employerKind', [input.kind]],
      size: ['employerSize', [input.size]],
      industry: ['industry', [input.industry]],
    })
    if (unknown) return fail('INVALID_INPUT', unknown)
    const employerId = employerIdOf(input.creditCode)
    const [account, standing] = [await tx.get('accounts', actor.account._id), await tx.get('employers', employerId)]
    if (!account) return fail('NOT_FOUND')
    if (standing && standing.registeredBy !== account._id) return fail('EMPLOYER_EXISTS', { creditCode: 'taken' })
    const founderStudentId = founderOf(isOwnBusiness, account, standing)
    if (isOwnBusiness && founderStudentId === null) return fail('INVALID_INPUT', { isOwnBusiness: 'no-record' })
    const licenceFileId = input.licenceFileId ?? standing?.licenceFileId
    if (licenceFileId === undefined) return fail('INVALID_INPUT', { licenceFileId: 'missing' })
    const isSameFile = standing?.licenceFileId === licenceFileId
    if (!isSameFile && !isOwnUpload(licenceFileId, 'licence', account._id)) return fail('INVALID_INPUT', { licenceFileId: 'malformed' })

    const status = registrationStatus(standing, { name: input.name, licenceFileId, founderStudentId })
    if (status === 'suspended') return fail('EMPLOYER_EXISTS', { creditCode: 'suspended' })
    await tx.put('employers', {
      _id: employerId,
      ...input,
      licenceFileId,
      founderStudentId,
      status,
      reviewNote: status === 'verified' ? (standing?.reviewNote ?? '') : '',
      registeredBy: account._id,
      registeredAt: standing?.registeredAt ?? now,
      decidedAt: status === 'verified' ? (standing?.decidedAt ?? null) : null,
    })
    if (standing?.status === 'verified' && status !== 'verified') {
      await enqueue(tx, { id: `employer-changed|${employerId}|${now}`, task: { kind: 'employer-changed', employerId }, now })
    }
    if (standing && standing.founderStudentId !== founderStudentId) await takeStartUpOff(tx, standing, { by: account._id, now, ids })
    const dropped = await withdrawWrongCode(tx, { account, employerId, employerName: input.name, now, ids })
    const memberships = account.memberships.filter(({ role, scopeId }) => role !== 'recruiter' || (scopeId !== employerId && scopeId !== dropped))
    memberships.push({ role: 'recruiter', scopeId: employerId, scopeName: input.name })
    await tx.update('accounts', account._id, { set: { memberships, displayName: account.displayName || input.contactName } })
    return ok({ employerId, status })
  },
})

/** The caller's own record where they say that the business is theirs; left unsaid, it stays as it stands while it is theirs. */
function founderOf(isOwnBusiness: boolean | undefined, account: Account, standing: Employer | null): string | null {
  const own = studentIdOfAccount(account) ?? null
  if (isOwnBusiness === undefined) return standing?.founderStudentId === own ? own : null
  return isOwnBusiness ? own : null
}
