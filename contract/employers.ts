import * as z from 'zod/mini'
import { employerStatuses } from '../domain/employers/employer-status'
import { CityCode, Cursor, Id, Instant, PageInput, text } from './fields'
import { operation } from './operation'

export const EmployerStatus = z.enum(employerStatuses)

const profile = {
  name: text(60),
  /** GB 32100 unified social credit code, 18 characters with check character */
  creditCode: z.string().check(z.trim(), z.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)),
  kind: z.string().check(z.maxLength(20)),
  size: z.string().check(z.maxLength(20)),
  industry: z.string().check(z.maxLength(20)),
  city: CityCode,
  introduction: text(800),
}

/** Who a job is from, as everybody may see it. */
export const EmployerView = z.object({
  employerId: Id,
  name: z.string(),
  kind: z.string(),
  size: z.string(),
  industry: z.string(),
  city: CityCode,
  introduction: z.string(),
  isVerified: z.boolean(),
})

/**
 * Registers the employer or sends a returned registration again; the caller becomes its recruiter. The licence is a file
 * the caller put up at `uploadPath('licence', …)` (contract/uploads); left out, the one that stands already stays.
 * INVALID_INPUT names `isOwnBusiness: 'no-record'` where the caller holds no student's record.
 */
export const registerEmployer = operation({
  name: 'registerEmployer',
  home: 'employer',
  kind: 'command',
  input: z.object({
    ...profile,
    contactName: text(20),
    contactTitle: text(30),
    licenceFileId: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
    /** the caller, a student or alumnus, founded it: once verified it is an entry of their card. Left out, what stands stays */
    isOwnBusiness: z.optional(z.boolean()),
  }),
  output: z.object({ employerId: Id, status: EmployerStatus }),
  errors: ['CREDIT_CODE_INVALID', 'EMPLOYER_EXISTS'],
})

export const EmployerRecord = z.object({
  ...profile,
  employerId: Id,
  status: EmployerStatus,
  contactName: z.string(),
  contactTitle: z.string(),
  licenceUrl: z.nullable(z.string()),
  registeredAt: Instant,
  reviewNote: z.string(),
})

export const readMyEmployer = operation({
  name: 'readMyEmployer',
  home: 'employer',
  kind: 'query',
  input: z.object({}),
  /** isOwnBusiness: the caller says to have founded it */
  output: z.object({ employer: z.nullable(z.extend(EmployerRecord, { isOwnBusiness: z.boolean() })) }),
})

/** The recruiter's first page in one call: what waits, what is today, how each posting does. */
export const readDesk = operation({
  name: 'readDesk',
  home: 'employer',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    employer: z.nullable(z.object({ employerId: Id, name: z.string(), status: EmployerStatus, reviewNote: z.string() })),
    newApplicantCount: z.int(),
    openInvitationCount: z.int(),
    upcoming: z.array(z.object({ interviewId: Id, studentName: z.string(), jobTitle: z.string(), startsAt: Instant, minutes: z.int(), form: z.string() })),
    jobs: z.array(
      z.object({ jobId: Id, title: z.string(), status: z.string(), applicantCount: z.int(), newCount: z.int(), interviewCount: z.int(), closesOn: z.string() }),
    ),
  }),
})

export const listEmployers = operation({
  name: 'listEmployers',
  home: 'campus',
  kind: 'query',
  input: z.object({ status: z.optional(EmployerStatus), text: z.optional(z.string().check(z.maxLength(40))), ...PageInput }),
  output: z.object({
    total: z.int(),
    employers: z.array(
      z.object({ employerId: Id, name: z.string(), kind: z.string(), industry: z.string(), city: CityCode, status: EmployerStatus, registeredAt: Instant, publishedJobCount: z.int() }),
    ),
    cursor: Cursor,
  }),
})

/** Who registered it as the own business: by name where it is a student of the caller's school, otherwise only that it is one. */
export const Founder = z.discriminatedUnion('school', [z.object({ school: z.literal('own'), name: z.string(), className: z.string() }), z.object({ school: z.literal('other') })])

export const readEmployer = operation({
  name: 'readEmployer',
  home: 'campus',
  kind: 'query',
  input: z.object({ employerId: Id }),
  output: z.object({ employer: z.extend(EmployerRecord, { founder: z.nullable(Founder) }) }),
})

export const decideEmployer = operation({
  name: 'decideEmployer',
  home: 'campus',
  kind: 'command',
  input: z.object({ employerId: Id, decision: z.enum(['verify', 'return', 'suspend']), note: z.optional(text(300)) }),
  output: z.object({ status: EmployerStatus }),
  errors: ['NOTE_REQUIRED', 'ALREADY_DECIDED'],
})
