import * as z from 'zod/mini'
import { CityCode, Id, Instant, OccupationCode } from './fields'
import { JobCard } from './jobs'
import { operation } from './operation'

/** The student's home in one call: what is next, what is new, and why it fits. */
export const readHome = operation({
  name: 'readHome',
  home: 'student',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    /** unclaimed: signed in, no record linked yet; no-wishes: linked, nothing said yet */
    state: z.enum(['terms-needed', 'unclaimed', 'no-wishes', 'ready']),
    studentName: z.string(),
    /** invitations that wait for an answer and interviews to come, soonest first */
    upcoming: z.array(
      z.object({
        kind: z.enum(['invitation', 'interview']),
        id: Id,
        jobTitle: z.string(),
        employerName: z.string(),
        form: z.string(),
        /** when it begins, or by when to answer */
        at: Instant,
      }),
    ),
    feed: z.array(JobCard),
    newMatchCount: z.int(),
    /** what the school's balanced round recommends this week; null while none is shown */
    picks: z.nullable(z.object({ title: z.string(), schoolName: z.string(), endsAt: Instant, jobs: z.array(JobCard) })),
    /** jobs, kinds and cities that the student wants less of */
    dismissedCount: z.int(),
    unreadCount: z.int(),
    /** what a tap on "tell me" asks WeChat for, and how many messages are still allowed; null where no template is set up */
    alerts: z.nullable(z.object({ templateId: z.string(), quota: z.int(), isConsented: z.boolean() })),
  }),
})

/** "Less like this": hides a job, and with it a city, or puts its occupation last in the feed. Can be undone. */
export const dismissJob = operation({
  name: 'dismissJob',
  home: 'student',
  kind: 'command',
  input: z.object({ jobId: Id, reason: z.enum(['not-this-job', 'less-like-this', 'not-this-city']), isUndone: z.optional(z.boolean()) }),
  output: z.object({
    isDismissed: z.boolean(),
    /** cities of the job that stay because the student wishes for them: the wish is theirs to change */
    wishedCities: z.array(CityCode),
  }),
})

/** What the student dismissed, newest first. */
export const readDismissals = operation({
  name: 'readDismissals',
  home: 'student',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    jobs: z.array(z.object({ jobId: Id, title: z.string(), employerName: z.string() })),
    occupations: z.array(OccupationCode),
    cities: z.array(CityCode),
  }),
})

/** Takes a dismissal back, or all of them. */
export const takeBackDismissal = operation({
  name: 'takeBackDismissal',
  home: 'student',
  kind: 'command',
  input: z.discriminatedUnion('kind', [z.object({ kind: z.enum(['jobs', 'occupations', 'cities']), id: Id }), z.object({ kind: z.literal('all') })]),
  output: z.object({ /** dismissals that still stand */ left: z.int() }),
})
