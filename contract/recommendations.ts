import * as z from 'zod/mini'
import { roundLimits } from '../domain/recommendations/round-limits'
import { Id, Instant, text } from './fields'
import { operation } from './operation'
import { Talent } from './talents'

export const RoundPurpose = z.enum(['digest', 'fair'])

const RoundFigures = z.object({
  recommendations: z.int(),
  students: z.int(),
  jobs: z.int(),
  /** 0 = every job is shown alike */
  gini: z.number(),
  mostSeen: z.int(),
  meanScore: z.number(),
})

const settings = {
  title: text(40),
  purpose: RoundPurpose,
  /** whose open jobs take part; [] = every employer's */
  employerIds: z.array(Id).check(z.maxLength(200)),
  /** [] = every class */
  graduationYears: z.array(z.int()).check(z.maxLength(10)),
  perStudent: z.int().check(z.gte(1), z.lte(roundLimits.mostPerStudent)),
  perJob: z.int().check(z.gte(1), z.lte(roundLimits.mostPerJob)),
}

export const Round = z.object({
  roundId: Id,
  ...settings,
  /** drawing: steps are left; drawn: to be looked at; published: on the homes of students; withdrawn: taken back, or another one took its place */
  state: z.enum(['drawing', 'drawn', 'published', 'withdrawn']),
  /** 0..1 of the steps */
  progress: z.number(),
  studentCount: z.int(),
  jobCount: z.int(),
  /** once drawn */
  balanced: z.nullable(RoundFigures),
  /** what each student's best jobs alone would have done */
  plain: z.nullable(RoundFigures),
  drawnAt: z.nullable(Instant),
  publishedAt: z.nullable(Instant),
  /** until when it is shown */
  endsAt: z.nullable(Instant),
})
export type Round = z.infer<typeof Round>

/** The rounds of the own school, newest first, and what a new one can be made of. */
export const listRounds = operation({
  name: 'listRounds',
  home: 'campus',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    rounds: z.array(Round),
    employers: z.array(z.object({ id: Id, name: z.string(), openJobs: z.int() })),
    graduationYears: z.array(z.int()),
    defaults: z.object({ perStudent: z.int(), perJob: z.int() }),
  }),
})

/** Sets up a round; `advanceRound` draws it. With `roundId`: the same round again with other settings, unless it is published. */
export const createRound = operation({
  name: 'createRound',
  home: 'campus',
  kind: 'command',
  input: z.object({ roundId: z.optional(Id), ...settings }),
  output: z.object({ roundId: Id }),
  errors: ['ROUND_PUBLISHED'],
})

/** Does the next step of a round that is being drawn; again until `state` says drawn. A round that is left is drawn at night. */
export const advanceRound = operation({
  name: 'advanceRound',
  home: 'documents',
  kind: 'command',
  input: z.object({ roundId: Id }),
  output: z.object({ round: Round }),
})

/** Shows a drawn round to students and employers, in the place of the one before. Once, however often it is sent. */
export const publishRound = operation({
  name: 'publishRound',
  home: 'campus',
  kind: 'command',
  input: z.object({ roundId: Id }),
  output: z.object({ round: Round }),
  errors: ['ROUND_NOT_DRAWN'],
})

/** Takes a published round back: gone from every home at the next call. */
export const withdrawRound = operation({
  name: 'withdrawRound',
  home: 'campus',
  kind: 'command',
  input: z.object({ roundId: Id }),
  output: z.object({ round: Round }),
})

/** Students whom schools recommend for an own job, as far as they may be found; a command, because every look is recorded. */
export const listRecommendedStudents = operation({
  name: 'listRecommendedStudents',
  home: 'employer',
  kind: 'command',
  input: z.object({ /** left out: the own job with most recommendations */ jobId: z.optional(Id) }),
  output: z.object({
    /** own open jobs for which somebody is recommended; how many, those who can't be found included, is not told */
    jobs: z.array(z.object({ id: Id, title: z.string() })),
    jobId: z.nullable(Id),
    schools: z.array(z.object({ name: z.string(), title: z.string() })),
    talents: z.array(Talent),
  }),
  errors: ['TALENTS_LOCKED', 'LOOKS_SPENT', 'JOB_NOT_OPEN'],
})
