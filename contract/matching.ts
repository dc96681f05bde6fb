import * as z from 'zod/mini'
import { CompetencyLevel } from './cards'
import { CityCode, CompetencyId, Cursor, EducationLevel, Id, Instant, MajorCode, PageInput, Provenance } from './fields'
import { JobCard } from './jobs'
import { MatchView } from './match'
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
    unreadCount: z.int(),
    /** what a tap on "tell me" asks WeChat for, and how many messages are still allowed; null where no template is set up */
    alerts: z.nullable(z.object({ templateId: z.string(), quota: z.int(), isConsented: z.boolean() })),
  }),
})

/** "Less like this": hides a job, its occupation's weight or a city from the feed. */
export const dismissJob = operation({
  name: 'dismissJob',
  home: 'student',
  kind: 'command',
  input: z.object({ jobId: Id, reason: z.enum(['not-this-job', 'less-like-this', 'not-this-city']), isUndone: z.optional(z.boolean()) }),
  output: z.object({ isDismissed: z.boolean() }),
})

/** A student as a recruiter may see one who consented to be found. */
export const Candidate = z.object({
  studentId: Id,
  name: z.string(),
  schoolName: z.string(),
  major: MajorCode,
  level: EducationLevel,
  graduationYear: z.int(),
  cities: z.array(CityCode),
  competencies: z.array(z.object({ id: CompetencyId, level: CompetencyLevel, provenance: Provenance })),
  match: MatchView,
  /** state of this student towards this job */
  application: z.nullable(z.object({ applicationId: Id, stage: z.string() })),
  invitation: z.nullable(z.object({ invitationId: Id, status: z.string() })),
})

/** Students the posting finds: consented, eligible, best match first. */
export const listMatchedStudents = operation({
  name: 'listMatchedStudents',
  home: 'employer',
  kind: 'query',
  input: z.object({ jobId: Id, ...PageInput }),
  output: z.object({ total: z.int(), candidates: z.array(Candidate), cursor: Cursor }),
  errors: ['JOB_NOT_PUBLISHED'],
})
