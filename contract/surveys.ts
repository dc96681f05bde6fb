import * as z from 'zod/mini'
import { surveyRounds } from '../domain/surveys/survey-rounds'
import { AnswerAge, DateOn, Instant, MajorCode } from './fields'
import { operation } from './operation'

export const SurveyRound = z.enum(surveyRounds)
const Version = z.string().check(z.regex(/^[a-z0-9.-]{1,20}$/))
const QuestionId = z.string().check(z.regex(/^[a-z-]{1,20}$/))
const OptionCode = z.string().check(z.regex(/^[a-z0-9+-]{1,24}$/))
/** Codes of a choice, 1–5 of a rating, own words. */
const SurveyAnswer = z.union([z.array(OptionCode).check(z.maxLength(10)), z.int().check(z.gte(1), z.lte(5)), z.string().check(z.trim(), z.maxLength(300))])

/** One round as its graduate sees it: when it may be answered, and what was answered so far. */
export const Survey = z.object({
  round: SurveyRound,
  state: z.enum(['ahead', 'open', 'closed']),
  opensOn: DateOn,
  closesOn: DateOn,
  /** the version that was begun, or today's: reference/surveys has its questions */
  version: Version,
  answers: z.record(QuestionId, SurveyAnswer),
  /** null while it is not handed in */
  finishedAt: z.nullable(Instant),
  /** what was handed in counts, without a name, in the figures of the school */
  isCounted: z.boolean(),
})
export type Survey = z.infer<typeof Survey>

/** One round with the own answers, on whatever device they were given. */
export const readSurvey = operation({
  name: 'readSurvey',
  home: 'student',
  kind: 'query',
  input: z.object({ round: SurveyRound }),
  output: z.object({ survey: Survey, /** what was handed in may count for the school */ isConsented: z.boolean(), /** the round that opens next */ next: z.nullable(z.object({ round: SurveyRound, opensOn: DateOn })) }),
})

/**
 * Keeps answers as they are given, while the round is open; null takes one back. `isFinished` hands the survey in, and
 * what was handed in may be changed while the round is open: it stays handed in, and counts as it stands.
 */
export const answerSurvey = operation({
  name: 'answerSurvey',
  home: 'student',
  kind: 'command',
  input: z.object({
    round: SurveyRound,
    version: Version,
    answers: z.array(z.object({ question: QuestionId, answer: z.nullable(SurveyAnswer), age: z.optional(AnswerAge) })).check(z.maxLength(60)),
    isFinished: z.boolean(),
  }),
  /** finishedAt: null while it is not handed in; newer: of the questions sent, those that another device answered later */
  output: z.object({ finishedAt: z.nullable(Instant), isCounted: z.boolean(), newer: z.array(QuestionId) }),
  errors: ['SURVEY_NOT_OPEN', 'SURVEY_CHANGED'],
})

/** Removes what one answered in a round, and takes it out of every figure. */
export const removeSurvey = operation({
  name: 'removeSurvey',
  home: 'student',
  kind: 'command',
  input: z.object({ round: SurveyRound }),
  output: z.object({ round: SurveyRound }),
})

const Share = z.int().check(z.gte(0), z.lte(100))

/**
 * How the graduates of a year answered a round, of the whole school or of one major. Groups under eleven stay unseen, and
 * options that fewer than five chose stand together (domain/surveys/survey-figures). They are told anew only once five have changed.
 */
export const readSurveyFigures = operation({
  name: 'readSurveyFigures',
  home: 'campus',
  kind: 'query',
  input: z.object({ round: SurveyRound, /** the latest that was asked, unless told */ graduationYear: z.optional(z.int().check(z.gte(2000), z.lte(2100))), major: z.optional(MajorCode) }),
  output: z.object({
    schoolName: z.string(),
    /** null while no class of the roster was ever asked */
    graduationYear: z.nullable(z.int()),
    /** when the round may be answered; '' without a class */
    opensOn: z.union([DateOn, z.literal('')]),
    closesOn: z.union([DateOn, z.literal('')]),
    version: Version,
    /** years of graduation of the own roster that some round has opened for, latest first */
    graduationYears: z.array(z.int()),
    /** of the graduates of that year */
    majors: z.array(MajorCode),
    /** graduates of the year in the roster, of the major where one is asked for */
    graduateCount: z.int(),
    /** of these, who handed in and agreed to be counted, to the nearest five; null while they are too few to be told of */
    answeredCount: z.nullable(z.int()),
    questions: z.array(
      z.object({
        id: QuestionId,
        n: z.int(),
        mean: z.nullable(z.number()),
        options: z.array(z.object({ code: OptionCode, share: Share })),
        others: z.nullable(Share),
      }),
    ),
  }),
})
