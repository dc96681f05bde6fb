import * as z from 'zod/mini'
import { MAX_DECLINED } from '../domain/jobs/assistant/proposal'
import { jobStatuses } from '../domain/jobs/job-status'
import { postingLimits as limits } from '../domain/jobs/posting-limits'
import { EmployerView } from './employers'
import { CityCode, CompetencyId, Cursor, DateOn, EducationLevel, Id, Instant, MajorToken, OccupationCode, PageInput, Salary, optionalText, text } from './fields'
import { MatchView, RadarAxis } from './match'
import { operation } from './operation'

export const JobStatus = z.enum(jobStatuses)

export const RequiredCompetency = z.object({
  id: CompetencyId,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  isMust: z.boolean(),
})

/** A posting that could be published: every part in place. */
export const Posting = z.object({
  title: text(limits.titleLength),
  occupation: OccupationCode,
  duties: text(limits.dutiesLength),
  benefits: optionalText(limits.benefitsLength),
  /** minimum education level */
  level: EducationLevel,
  /** [] = any year */
  graduationYears: z.array(z.int().check(z.gte(2000), z.lte(2100))).check(z.maxLength(6)),
  /** [] = any major */
  majors: z.array(MajorToken).check(z.maxLength(limits.maxMajors)),
  cities: z.array(CityCode).check(z.minLength(1), z.maxLength(limits.maxCities)),
  salary: Salary,
  /** salaries a year, 12–24 */
  salaryMonths: z.int().check(z.gte(12), z.lte(24)),
  headCount: z.int().check(z.gte(1), z.lte(limits.maxHeadCount)),
  closesOn: DateOn,
  competencies: z.array(RequiredCompetency).check(z.maxLength(limits.maxCompetencies)),
})
export type Posting = z.infer<typeof Posting>

/** A posting while it is being written: anything may be missing, nothing typed is refused but by size. */
export const PostingDraft = z.partial(
  z.object({
    ...Posting.shape,
    title: z.string().check(z.maxLength(limits.titleLength)),
    occupation: z.string().check(z.maxLength(20)),
    duties: z.string().check(z.maxLength(limits.dutiesLength)),
    benefits: z.string().check(z.maxLength(limits.benefitsLength)),
    cities: z.array(CityCode).check(z.maxLength(limits.maxCities)),
    salary: z.partial(Salary),
    closesOn: z.string().check(z.maxLength(10)),
    /** keys of the assistant's proposals that were declined: they stay away from this draft */
    declined: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(MAX_DECLINED)),
  }),
)
export type PostingDraft = z.infer<typeof PostingDraft>

/** A word or a limit the posting check found, see domain/jobs/posting-check. */
export const PostingFindingView = z.object({
  field: z.string(),
  start: z.int(),
  end: z.int(),
  matched: z.string(),
  ruleId: z.string(),
  category: z.string(),
  severity: z.enum(['unlawful', 'suspicious']),
})

export const saveJobDraft = operation({
  name: 'saveJobDraft',
  home: 'employer',
  kind: 'command',
  input: z.object({
    /** absent for a new job */
    jobId: z.optional(Id),
    /** the revision the writer has seen; 0 for a new job */
    revision: z.int().check(z.gte(0)),
    draft: PostingDraft,
  }),
  output: z.object({ jobId: Id, revision: z.int(), savedAt: Instant }),
  errors: ['STALE_REVISION', 'EMPLOYER_MISSING', 'JOB_CLOSED'],
})

/** Sends the draft to the career office. Unlawful findings stop it; suspicious ones travel with it. */
export const submitJob = operation({
  name: 'submitJob',
  home: 'employer',
  kind: 'command',
  input: z.object({ jobId: Id, revision: z.int() }),
  output: z.object({ status: JobStatus, findings: z.array(PostingFindingView) }),
  errors: ['STALE_REVISION', 'POSTING_INCOMPLETE', 'POSTING_UNLAWFUL', 'EMPLOYER_NOT_VERIFIED', 'CLOSING_DATE_PAST', 'SALARY_RANGE_INVALID', 'TOO_MANY_MUSTS', 'JOB_CLOSED'],
})

export const closeJob = operation({
  name: 'closeJob',
  home: 'employer',
  kind: 'command',
  input: z.object({ jobId: Id }),
  output: z.object({ status: JobStatus }),
})

export const MyJobRow = z.object({
  jobId: Id,
  title: z.string(),
  status: JobStatus,
  hasUnpublishedChanges: z.boolean(),
  closesOn: z.string(),
  headCount: z.int(),
  applicantCount: z.int(),
  newCount: z.int(),
  interviewCount: z.int(),
  updatedAt: Instant,
})

export const listMyJobs = operation({
  name: 'listMyJobs',
  home: 'employer',
  kind: 'query',
  input: z.object({ status: z.optional(JobStatus), ...PageInput }),
  output: z.object({ jobs: z.array(MyJobRow), cursor: Cursor }),
})

export const readMyJob = operation({
  name: 'readMyJob',
  home: 'employer',
  kind: 'query',
  input: z.object({ jobId: Id }),
  output: z.object({
    jobId: Id,
    status: JobStatus,
    revision: z.int(),
    savedAt: Instant,
    draft: PostingDraft,
    published: z.nullable(Posting),
    reviewNote: z.string(),
    findings: z.array(PostingFindingView),
  }),
})

export const JobForReview = z.object({
  jobId: Id,
  employer: EmployerView,
  posting: Posting,
  findings: z.array(PostingFindingView),
  submittedAt: Instant,
  isChange: z.boolean(),
  /** what `decideJob` decides on */
  revision: z.int(),
})

export const listJobsForReview = operation({
  name: 'listJobsForReview',
  home: 'campus',
  kind: 'query',
  input: z.object({ ...PageInput }),
  output: z.object({ total: z.int(), jobs: z.array(JobForReview), cursor: Cursor }),
})

export const decideJob = operation({
  name: 'decideJob',
  home: 'campus',
  kind: 'command',
  input: z.object({
    jobId: Id,
    decision: z.enum(['publish', 'return']),
    note: z.optional(text(300)),
    /** the revision the reviewer has read: nothing is published that was written after */
    revision: z.optional(z.int()),
  }),
  output: z.object({ status: JobStatus }),
  errors: ['NOTE_REQUIRED', 'ALREADY_DECIDED', 'EMPLOYER_NOT_VERIFIED', 'POSTING_UNLAWFUL', 'STALE_REVISION', 'CLOSING_DATE_PAST', 'POSTING_INCOMPLETE'],
})

/** A job in a list: enough to decide whether to open it. */
export const JobCard = z.object({
  jobId: Id,
  title: z.string(),
  employerName: z.string(),
  isEmployerVerified: z.boolean(),
  occupation: OccupationCode,
  cities: z.array(CityCode),
  salary: Salary,
  salaryMonths: z.int(),
  level: EducationLevel,
  closesOn: DateOn,
  publishedAt: Instant,
  match: z.nullable(MatchView),
  hasApplied: z.boolean(),
})
export type JobCard = z.infer<typeof JobCard>

export const JobView = z.object({
  jobId: Id,
  posting: Posting,
  status: JobStatus,
  publishedAt: Instant,
  employer: EmployerView,
})

/** The job page in one call. */
export const readJob = operation({
  name: 'readJob',
  home: 'student',
  kind: 'query',
  input: z.object({ jobId: Id }),
  output: z.object({
    job: JobView,
    match: z.nullable(MatchView),
    radar: z.array(RadarAxis),
    application: z.nullable(z.object({ applicationId: Id, stage: z.string(), appliedAt: Instant })),
  }),
})
