import * as z from 'zod/mini'
import { instrumentIds } from '../domain/assessments/instrument'
import { interestTypes } from '../domain/assessments/interest-code'
import { quarters } from '../domain/assessments/semester-evaluation'
import { consentPurposes } from '../domain/accounts/terms'
import { badgeKinds } from '../domain/cards/badges'
import { Semester } from './assessments'
import { CardEntry, CardSection, Chapter } from './card-entries'
import { Goal } from './card-goals'
import { Confirmation } from './confirmations'
import { CityCode, CompetencyId, DateOn, EducationLevel, Id, Instant, MajorCode, OccupationCode, Provenance } from './fields'
import { operation } from './operation'
import { Survey, SurveyRound } from './surveys'

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
  input: z.object({
    purpose: ConsentPurpose,
    isGranted: z.boolean(),
    /** a minor has read what opening the card beyond the school means */
    hasReadNotice: z.optional(z.boolean()),
  }),
  output: z.object({ purpose: ConsentPurpose, isGranted: z.boolean(), decidedAt: Instant }),
  // A minor opens the card beyond the school only after reading what that means; so does somebody whose age nobody knows.
  errors: ['MINOR_NOTICE_NEEDED'],
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

/** One chapter on the path; the running semester is current, and so is a job search under way. */
export const CardChapter = z.object({ key: Chapter, state: z.enum(['past', 'current', 'ahead']) })

/** What the evaluation of a semester came to, in short; the report says the rest. */
export const ChapterEvaluation = z.object({
  semester: Semester,
  finished: z.array(z.enum(instrumentIds)),
  /** [] where no type stands out; null before interests are finished */
  interests: z.nullable(z.array(z.enum(interestTypes))),
  /** null before both instruments of the decision are finished */
  quarter: z.nullable(z.enum(quarters)),
})

/** What the card suggests next. */
export const NextStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['tell-beginning', 'name-competencies', 'say-wishes', 'set-goal', 'add-practice', 'be-found']) }),
  z.object({ kind: z.literal('look-back'), chapter: Chapter }),
  z.object({ kind: z.literal('goal-due'), goalId: Id }),
  z.object({ kind: z.literal('answer-survey'), round: SurveyRound }),
])

export const CardView = z.object({
  student: StudentIdentity,
  wishes: z.nullable(Wishes),
  competencies: z.array(HeldCompetency),
  /** levels that employers confirmed after an interview, newest first */
  confirmations: z.array(Confirmation),
  events: z.array(CardEvent),
  chapters: z.array(CardChapter),
  /** by chapter, within one by date */
  entries: z.array(CardEntry),
  /** of the semesters that have a report */
  evaluations: z.array(ChapterEvaluation),
  /** the rounds after graduation, those ahead too, first to last */
  surveys: z.array(Survey),
  badges: z.array(z.object({ kind: z.enum(badgeKinds), chapter: Chapter })),
  goals: z.array(Goal),
  next: z.array(NextStep),
  /** levels at the end of earlier semesters, oldest first: what the radar has grown from */
  past: z.array(z.object({ semester: Chapter, levels: z.record(CompetencyId, CompetencyLevel) })),
  /** what employers who may see the card see of it */
  shown: z.array(CardSection),
  /** the day in China that this was read on */
  today: DateOn,
})

/** The own career card in one call: 8 reads, one more each where an employer has confirmed a level and where a survey was answered, however much there is on it. */
export const readCard = operation({
  name: 'readCard',
  home: 'student',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    state: z.enum(['unclaimed', 'claimed']),
    card: z.nullable(CardView),
    /** a minor who hasn't read yet what sharing beyond the school shows of them */
    needsSharingNotice: z.boolean(),
    consents: z.array(z.object({ purpose: ConsentPurpose, isGranted: z.boolean(), /** given on a wording that named less: not in force until decided again */ isToRenew: z.boolean(), decidedAt: z.nullable(Instant) })),
    /** who looked at the card lately, newest first */
    views: z.array(z.object({ viewerName: z.string(), viewerRole: z.string(), what: z.string(), at: Instant })),
  }),
})
