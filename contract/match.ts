import * as z from 'zod/mini'
import { STEPS } from '~/domain/matching/steps'
import { CityCode, CompetencyId, EducationLevel, MajorCode, MajorToken, OccupationCode, Provenance } from './fields'

const Level = z.int().check(z.gte(0), z.lte(5))
const reason = { side: z.enum(['student', 'employer']), /** what it brought to the score; all of them add up to it */ contribution: z.number() }

/** One reason as it crosses the wire, domain/matching/match.ts: codes and ids only, the words live in i18n. */
export const MatchReason = z.discriminatedUnion('code', [
  z.object({ ...reason, code: z.literal('pay'), pay: z.number(), /** null for an employer: it may be the student's own floor */ yardstick: z.nullable(z.number()) }),
  z.object({ ...reason, code: z.literal('occupation'), occupation: OccupationCode, fit: z.enum(['exact', 'group', 'family', 'field', 'none', 'open']) }),
  z.object({ ...reason, code: z.literal('city'), cities: z.array(CityCode), fit: z.enum(['wished', 'open']) }),
  z.object({ ...reason, code: z.literal('major'), major: MajorCode, token: z.string(), fit: z.enum(['major', 'class', 'discipline', 'any']) }),
  z.object({ ...reason, code: z.literal('competency'), competency: CompetencyId, required: Level, held: Level, provenance: Provenance, isMust: z.boolean(), isMet: z.boolean() }),
  z.object({ ...reason, code: z.literal('no-requirements') }),
])
export type MatchReason = z.infer<typeof MatchReason>

/** What is missing, and the nearest step; `gain`: what that step alone would add to the score. */
export const MatchGap = z.object({
  code: z.literal('competency'),
  competency: CompetencyId,
  required: Level,
  /** the highest level claimed */
  held: Level,
  /** the level that counts, and where it comes from */
  counted: Level,
  provenance: Provenance,
  isMust: z.boolean(),
  step: z.enum(STEPS),
  gain: z.number(),
})
export type MatchGap = z.infer<typeof MatchGap>

/** A hard constraint that does not hold. */
export const MatchBlocker = z.discriminatedUnion('code', [
  z.object({ code: z.literal('level'), required: EducationLevel, held: EducationLevel }),
  z.object({ code: z.literal('graduation-year'), required: z.array(z.int()), held: z.int() }),
  z.object({ code: z.literal('school'), held: z.string() }),
  z.object({ code: z.literal('major'), required: z.array(MajorToken), held: MajorCode }),
  z.object({ code: z.literal('city'), offered: z.array(CityCode), wished: z.array(CityCode) }),
  z.object({ code: z.literal('salary'), offered: z.number(), /** null for an employer */ floor: z.nullable(z.number()) }),
  z.object({ code: z.literal('must-competency'), competency: CompetencyId, required: Level, held: Level }),
])
export type MatchBlocker = z.infer<typeof MatchBlocker>

/** The one explained match, the same for both sides; what the student alone knows of themselves is left out for an employer. */
export const MatchView = z.object({
  /** 0..1, shown as 0–100; 0 when not eligible */
  score: z.number().check(z.gte(0), z.lte(1)),
  isEligible: z.boolean(),
  /** largest contribution first */
  reasons: z.array(MatchReason),
  /** largest gain first */
  gaps: z.array(MatchGap),
  blockers: z.array(MatchBlocker),
})
export type MatchView = z.infer<typeof MatchView>

/** One axis of the radar: required by the job against held by the student, 0–5. */
export const RadarAxis = z.object({ competencyId: CompetencyId, required: Level, own: Level, isMust: z.boolean() })
export type RadarAxis = z.infer<typeof RadarAxis>
