import * as z from 'zod/mini'

/** One reason of a match as it crosses the wire: codes and ids only, the words live in i18n. */
export const MatchReason = z.object({
  code: z.string(),
  side: z.enum(['student', 'employer']),
  /** share of the score this reason brought; all reasons add up to the score */
  contribution: z.number(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})
export const MatchGap = z.object({
  code: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})

/** The one explained match, the same for both sides. Score 0..1. */
export const MatchView = z.object({
  score: z.number().check(z.gte(0), z.lte(1)),
  isEligible: z.boolean(),
  reasons: z.array(MatchReason),
  gaps: z.array(MatchGap),
  blockers: z.array(MatchGap),
})
export type MatchView = z.infer<typeof MatchView>

/** One axis of the radar: required by the job against held by the student, 0–5. */
export const RadarAxis = z.object({
  competencyId: z.string(),
  required: z.int(),
  own: z.int(),
  isMust: z.boolean(),
})
