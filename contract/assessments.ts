import * as z from 'zod/mini'
import { instrumentIds, validities } from '../domain/assessments/instrument'
import { interestTypes } from '../domain/assessments/interest-code'
import { nextStepIds } from '../domain/assessments/next-steps'
import { isSemester, type SemesterKey } from '../domain/cards/chapters'
import { AnswerAge, CompetencyId, Instant, MajorCode, OccupationCode } from './fields'
import { operation } from './operation'

export const InstrumentId = z.enum(instrumentIds)
/** '2026-1' is autumn 2026. */
export const Semester = z.custom<SemesterKey>((value) => typeof value === 'string' && isSemester(value))
const Version = z.string().check(z.regex(/^[a-z0-9.-]{1,20}$/))
const ItemId = z.string().check(z.regex(/^[a-z]{1,3}\d{1,3}$/))
const AnswerValue = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const Localized = z.object({ zh: z.string(), en: z.string() })
const Kind = z.enum(['self-cognition', 'exploration', 'decision'])
const CarelessSigns = z.object({ isTooFast: z.boolean(), isStraightLined: z.boolean() })
const Validity = z.enum(validities)
const Mean = z.number().check(z.gte(1), z.lte(5))

export const SittingState = z.enum(['new', 'open', 'finished'])

/** The evaluation of this semester: what there is to answer, how far one is, and the semesters that have a report. */
export const listInstruments = operation({
  name: 'listInstruments',
  home: 'student',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    semester: Semester,
    instruments: z.array(
      z.object({
        id: InstrumentId,
        version: Version,
        kind: Kind,
        name: Localized,
        validity: z.object({ zh: Validity, en: Validity }),
        source: Localized,
        licence: Localized,
        itemCount: z.int(),
        answeredCount: z.int(),
        state: SittingState,
        finishedAt: z.nullable(Instant),
      }),
    ),
    /** newest first */
    reports: z.array(z.object({ semester: Semester, finished: z.array(InstrumentId) })),
    /** what was finished counts, without a name, in the comparison of the school */
    isCounted: z.boolean(),
  }),
})

/** One instrument of this semester with its items and what was answered so far, on whatever device. */
export const readSitting = operation({
  name: 'readSitting',
  home: 'student',
  kind: 'query',
  input: z.object({ instrumentId: InstrumentId }),
  output: z.object({
    semester: Semester,
    instrumentId: InstrumentId,
    version: Version,
    name: Localized,
    prompt: Localized,
    options: z.array(Localized),
    items: z.array(z.object({ id: ItemId, zh: z.string(), en: z.string() })),
    source: Localized,
    licence: Localized,
    state: SittingState,
    answers: z.record(ItemId, AnswerValue),
  }),
})

/** Which sitting: one per student, instrument and semester, begun by its first answers. */
const Sitting = { instrumentId: InstrumentId, semester: Semester, version: Version }

/** Keeps answers as they are given; an item that was answered before takes the answer that was given later, the others stay. */
export const saveAnswers = operation({
  name: 'saveAnswers',
  home: 'student',
  kind: 'command',
  input: z.object({
    ...Sitting,
    answers: z
      .array(z.object({ item: ItemId, value: AnswerValue, /** milliseconds the item was in sight before it was answered */ time: z.int().check(z.gte(0), z.lte(86_400_000)), age: z.optional(AnswerAge) }))
      .check(z.minLength(1), z.maxLength(60)),
  }),
  output: z.object({ answeredCount: z.int(), savedAt: Instant, /** of the items sent, those that another device answered later */ newer: z.array(ItemId) }),
  errors: ['ALREADY_FINISHED', 'INSTRUMENT_CHANGED', 'SEMESTER_OVER'],
})

/**
 * Scores a sitting. Answers that look hurried or all alike are pointed out once, and nothing is finished; `isSure`
 * finishes them all the same, and they count nowhere but in the own report.
 */
export const finishSitting = operation({
  name: 'finishSitting',
  home: 'student',
  kind: 'command',
  input: z.object({ ...Sitting, isSure: z.boolean() }),
  output: z.object({ isFinished: z.boolean(), signs: CarelessSigns }),
  errors: ['ALREADY_FINISHED', 'INSTRUMENT_CHANGED', 'TOO_FEW_ANSWERS'],
})

const Comparison = z.object({ percentile: z.int().check(z.gte(1), z.lte(99)), against: z.enum(['cohort', 'major', 'school', 'norm']), n: z.int(), sample: z.nullable(Localized) })
const Place = { direction: Mean, readiness: Mean }

/** domain/assessments/report.ts, as it is sent. */
export const AssessmentReport = z.object({
  semester: Semester,
  instruments: z.array(
    z.object({
      instrument: InstrumentId,
      version: Version,
      kind: Kind,
      finishedAt: Instant,
      signs: CarelessSigns,
      scales: z.array(
        z.object({
          scale: z.string(),
          mean: Mean,
          band: z.enum(['low', 'middle', 'high']),
          margin: z.nullable(z.number()),
          precisionFrom: z.nullable(z.enum(['school', 'published'])),
          comparison: z.nullable(Comparison),
          change: z.nullable(
            z.object({ since: Semester, from: Mean, difference: z.number(), certainty: z.enum(['clear', 'likely', 'none', 'unknown']), chance: z.nullable(z.number()) }),
          ),
          course: z.array(z.object({ semester: Semester, mean: Mean })),
        }),
      ),
      assessed: z.array(z.object({ id: CompetencyId, level: z.union([z.literal(1), z.literal(2), z.literal(3)]) })),
    }),
  ),
  interests: z.nullable(z.object({ code: z.array(z.enum(interestTypes)), isFlat: z.boolean() })),
  occupations: z.array(
    z.object({ code: OccupationCode, congruence: z.int(), interests: z.array(z.enum(interestTypes)), shared: z.array(z.enum(interestTypes)), isOfMajor: z.boolean() }),
  ),
  strengths: z.array(z.object({ instrument: InstrumentId, scale: z.string(), percentile: z.nullable(z.int()) })),
  coordinates: z.nullable(
    z.object({ ...Place, quarter: z.enum(['gathering', 'searching', 'aiming', 'moving']), before: z.nullable(z.object({ semester: Semester, ...Place })) }),
  ),
  nextSteps: z.array(z.object({ id: z.enum(nextStepIds), place: z.enum(['assessments', 'competencies', 'wishes', 'jobs', 'applications', 'entry']) })),
  missing: z.array(InstrumentId),
})

/** The report of one semester, the newest unless told, with the changes since the one before. */
export const readReport = operation({
  name: 'readReport',
  home: 'student',
  kind: 'query',
  input: z.object({ semester: z.optional(Semester) }),
  output: z.object({
    /** null while nothing was ever finished */
    report: z.nullable(AssessmentReport),
    /** semesters with a report, newest first */
    semesters: z.array(Semester),
  }),
})

/**
 * How reliably each scale measures in the own school, or in one of its majors. Groups under eleven stay unseen, and a major
 * whose figures would tell those of fewer than eleven others.
 */
export const readReliability = operation({
  name: 'readReliability',
  home: 'campus',
  kind: 'query',
  input: z.object({ major: z.optional(MajorCode) }),
  output: z.object({
    schoolName: z.string(),
    majors: z.array(MajorCode),
    rows: z.array(
      z.object({
        instrumentId: InstrumentId,
        version: Version,
        scale: z.string(),
        itemCount: z.int(),
        publishedAlpha: z.nullable(z.number()),
        /** persons who answered all of the scale, to the nearest five; null for a group too small to be shown */
        n: z.nullable(z.int()),
        mean: z.nullable(Mean),
        deviation: z.nullable(z.number()),
        alpha: z.nullable(z.number()),
      }),
    ),
  }),
})
