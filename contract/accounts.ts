import * as z from 'zod/mini'
import { DateOn, Id, Instant, text } from './fields'
import { operation } from './operation'

/** Accepts the privacy terms; the account begins to exist here. */
export const acceptTerms = operation({
  name: 'acceptTerms',
  home: 'public',
  kind: 'command',
  input: z.object({ version: z.string().check(z.maxLength(20)), displayName: z.optional(text(20)) }),
  output: z.object({ accountId: Id }),
  errors: ['TERMS_OUTDATED'],
})

/** Who am I, for a shell that starts without any other call to make. */
export const readSession = operation({
  name: 'readSession',
  home: 'public',
  kind: 'query',
  input: z.object({}),
  output: z.object({ state: z.enum(['visitor', 'terms-needed', 'member']) }),
})

export const listSchools = operation({
  name: 'listSchools',
  home: 'public',
  kind: 'query',
  input: z.object({}),
  output: z.object({ schools: z.array(z.object({ id: Id, name: z.string() })) }),
})

const recordKey = {
  schoolId: Id,
  studentNumber: z.string().check(z.trim(), z.regex(/^[A-Za-z0-9-]{4,24}$/)),
  name: text(40),
}

/** Links the caller to the own record of the roster. One claim per record, one record per account. */
export const claimRecord = operation({
  name: 'claimRecord',
  home: 'student',
  kind: 'command',
  input: z.object({
    ...recordKey,
    /** only where the school gave none and the answer says BIRTH_DATE_NEEDED */
    bornOn: z.optional(DateOn),
  }),
  output: z.object({ studentId: Id }),
  // RECORD_NOT_FOUND does not tell which of the three was wrong.
  // BIRTH_DATE_NEEDED: first and second years are asked, many are under 18. GUARDIAN_NEEDED: under 14.
  errors: ['RECORD_NOT_FOUND', 'RECORD_CLAIMED_BY_OTHER', 'ALREADY_LINKED', 'BIRTH_DATE_NEEDED', 'GUARDIAN_NEEDED'],
})

/** Says that a record somebody else has claimed is the caller's; the career office decides. */
export const openClaimDispute = operation({
  name: 'openClaimDispute',
  home: 'student',
  kind: 'command',
  input: z.object({ ...recordKey, statement: text(500), contact: text(60) }),
  output: z.object({ disputeId: Id }),
  errors: ['RECORD_NOT_FOUND', 'RECORD_NOT_CLAIMED', 'DISPUTE_OPEN', 'ALREADY_LINKED'],
})

export const ClaimDispute = z.object({
  disputeId: Id,
  studentNumber: z.string(),
  name: z.string(),
  className: z.string(),
  statement: z.string(),
  contact: z.string(),
  openedAt: Instant,
  claimedAt: Instant,
})

export const listClaimDisputes = operation({
  name: 'listClaimDisputes',
  home: 'campus',
  kind: 'query',
  input: z.object({}),
  output: z.object({ disputes: z.array(ClaimDispute) }),
})

export const decideClaimDispute = operation({
  name: 'decideClaimDispute',
  home: 'campus',
  kind: 'command',
  input: z.object({ disputeId: Id, decision: z.enum(['transfer', 'keep']), note: text(300) }),
  output: z.object({ decision: z.enum(['transfer', 'keep']) }),
  // ALREADY_LINKED: the person who opened it has another record by now
  errors: ['DISPUTE_CLOSED', 'ALREADY_LINKED'],
})
