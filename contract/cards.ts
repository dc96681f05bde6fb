import * as z from 'zod/mini'
import { consentPurposes } from '../domain/accounts/terms'
import { CityCode, CompetencyId, EducationLevel, Id, Instant, MajorCode, OccupationCode, Provenance } from './fields'
import { operation } from './operation'

export const CompetencyLevel = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

export const Wishes = z.object({
  /** [] = any city */
  cities: z.array(CityCode).check(z.maxLength(10)),
  /** [] = any occupation */
  occupations: z.array(OccupationCode).check(z.maxLength(10)),
  /** yuan per month; 0 = no floor */
  salaryMin: z.int().check(z.gte(0), z.lte(200_000)),
})
export type Wishes = z.infer<typeof Wishes>

export const HeldCompetency = z.object({ id: CompetencyId, level: CompetencyLevel, provenance: Provenance })

export const saveWishes = operation({
  name: 'saveWishes',
  home: 'student',
  kind: 'command',
  input: Wishes,
  output: z.object({ savedAt: Instant }),
})

/** Sets self-rated levels; a level confirmed elsewhere (assessed, record, employer) is kept beside it. */
export const saveCompetencies = operation({
  name: 'saveCompetencies',
  home: 'student',
  kind: 'command',
  input: z.object({ competencies: z.array(z.object({ id: CompetencyId, level: CompetencyLevel })).check(z.maxLength(40)) }),
  output: z.object({ savedAt: Instant }),
})

export const ConsentPurpose = z.enum(consentPurposes)

export const setConsent = operation({
  name: 'setConsent',
  home: 'student',
  kind: 'command',
  input: z.object({ purpose: ConsentPurpose, isGranted: z.boolean() }),
  output: z.object({ purpose: ConsentPurpose, isGranted: z.boolean(), decidedAt: Instant }),
})

export const StudentIdentity = z.object({
  studentId: Id,
  name: z.string(),
  schoolName: z.string(),
  college: z.string(),
  major: MajorCode,
  className: z.string(),
  level: EducationLevel,
  graduationYear: z.int(),
})

/** One event on the path of the card: written by the job search itself. */
export const CardEvent = z.object({
  kind: z.enum(['claimed', 'applied', 'application-decided', 'invited', 'interview-booked', 'interview-cancelled', 'interview-result']),
  at: Instant,
  jobId: z.nullable(Id),
  jobTitle: z.string(),
  employerName: z.string(),
  /** stage, decision or form, by kind */
  result: z.string(),
})

export const CardView = z.object({
  student: StudentIdentity,
  wishes: z.nullable(Wishes),
  competencies: z.array(HeldCompetency),
  events: z.array(CardEvent),
})

/** The own career card in one call. */
export const readCard = operation({
  name: 'readCard',
  home: 'student',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    state: z.enum(['unclaimed', 'claimed']),
    card: z.nullable(CardView),
    consents: z.array(z.object({ purpose: ConsentPurpose, isGranted: z.boolean(), decidedAt: z.nullable(Instant) })),
    /** who looked at the card lately, newest first */
    views: z.array(z.object({ viewerName: z.string(), viewerRole: z.string(), what: z.string(), at: Instant })),
  }),
})
