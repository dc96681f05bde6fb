import * as z from 'zod/mini'
import { applicationStages, seenStages } from '../domain/applications/application-stage'
import { cardAccesses } from '../domain/applications/card-access'
import { HeldCompetency, StudentIdentity } from './cards'
import { CityCode, Cursor, Id, Instant, OccupationCode, PageInput, optionalText } from './fields'
import { MatchView, RadarAxis } from './match'
import { operation } from './operation'
import { ShareToken } from './sharing'

export const ApplicationStage = z.enum(applicationStages)

/** Applies with the career card as it stands. Applying again answers with the same application; one that was withdrawn begins anew. */
export const applyToJob = operation({
  name: 'applyToJob',
  home: 'student',
  kind: 'command',
  input: z.object({ jobId: Id, note: optionalText(300), shareToken: z.optional(ShareToken), /** one of the own, sent as it stands */ resumeId: z.optional(Id) }),
  output: z.object({ applicationId: Id, stage: ApplicationStage, appliedAt: Instant }),
  errors: ['RECORD_NOT_CLAIMED', 'JOB_CLOSED'],
})

/** Takes an application back, at any stage: the employer sees nothing of it any more. */
export const withdrawApplication = operation({
  name: 'withdrawApplication',
  home: 'student',
  kind: 'command',
  input: z.object({ applicationId: Id }),
  output: z.object({ stage: ApplicationStage }),
})

export const listMyApplications = operation({
  name: 'listMyApplications',
  home: 'student',
  kind: 'query',
  input: z.object({ ...PageInput }),
  output: z.object({
    applications: z.array(
      z.object({
        applicationId: Id,
        jobId: Id,
        jobTitle: z.string(),
        employerName: z.string(),
        stage: ApplicationStage,
        appliedAt: Instant,
        changedAt: Instant,
        /** the employer's words with a decision */
        message: z.string(),
        conversationId: z.nullable(Id),
      }),
    ),
    cursor: Cursor,
  }),
})

export const ApplicantRow = z.object({
  applicationId: Id,
  studentId: Id,
  name: z.string(),
  schoolName: z.string(),
  major: z.string(),
  level: z.string(),
  graduationYear: z.int(),
  stage: z.enum(seenStages),
  appliedAt: Instant,
  match: MatchView,
  isViaShare: z.boolean(),
})

/** Who applied to one posting. Whoever withdrew is counted, and not shown; whoever is shown sees that. */
export const listApplicants = operation({
  name: 'listApplicants',
  home: 'employer',
  kind: 'query',
  input: z.object({ jobId: Id, stage: z.optional(z.enum(seenStages)), order: z.optional(z.enum(['match', 'newest'])), ...PageInput }),
  output: z.object({ jobTitle: z.string(), /** of those that are listed */ total: z.int(), byStage: z.record(ApplicationStage, z.int()), applicants: z.array(ApplicantRow), cursor: Cursor }),
  errors: ['EMPLOYER_SUSPENDED'],
})

/**
 * Opens one application: the student is told it was viewed, and the look is logged. What was sent with it stays until it
 * is withdrawn; of today's card it shows what the student shows, while it is under way (docs/decisions/024).
 */
export const viewApplicant = operation({
  name: 'viewApplicant',
  home: 'employer',
  kind: 'command',
  input: z.object({ applicationId: Id }),
  output: z.object({
    applicationId: Id,
    jobId: Id,
    jobTitle: z.string(),
    stage: ApplicationStage,
    note: z.string(),
    /** the version that was sent; null where the card alone was */
    resume: z.nullable(z.object({ title: z.string() })),
    student: StudentIdentity,
    /** sent: what went with it alone; wishes: today's wishes too; card: also today's competencies */
    access: z.enum(cardAccesses),
    /** today's; the pay asked for is nobody's but the student's */
    wishes: z.nullable(z.object({ cities: z.array(CityCode), occupations: z.array(OccupationCode) })),
    /** today's; null: not open, or the student keeps them to themselves */
    competencies: z.nullable(z.array(HeldCompetency)),
    /** today's with access `card`, otherwise the one that was sent; it speaks of what the posting asks for and nothing else */
    match: MatchView,
    radar: z.array(RadarAxis),
    invitation: z.nullable(z.object({ invitationId: Id, status: z.string() })),
    interview: z.nullable(z.object({ interviewId: Id, startsAt: Instant, status: z.string() })),
    conversationId: Id,
  }),
  errors: ['EMPLOYER_SUSPENDED'],
})

export const decideApplication = operation({
  name: 'decideApplication',
  home: 'employer',
  kind: 'command',
  input: z.object({ applicationId: Id, decision: z.enum(['shortlist', 'decline']), message: optionalText(300) }),
  output: z.object({ stage: ApplicationStage }),
  errors: ['EMPLOYER_SUSPENDED', 'STAGE_FINAL'],
})
