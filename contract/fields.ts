import * as z from 'zod/mini'

/** An identifier of ours; never a person's number or openid. */
export const Id = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[A-Za-z0-9_|:.-]+$/))
/** Instant, ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime()
/** Calendar date in China, YYYY-MM-DD. */
export const DateOn = z.iso.date()
/** GB/T 4658: 11 doctor, 14 master, 21 bachelor, 31 junior college. */
export const EducationLevel = z.enum(['11', '14', '21', '31'])
/** Six digits of the undergraduate catalogue (seven for four languages of class 0502). */
export const MajorCode = z.string().check(z.regex(/^\d{6,7}$/))
/** Discipline (2 digits), class (4) or major (6). */
export const MajorToken = z.string().check(z.regex(/^(\d{2}|\d{4}|\d{6,7})$/))
/** GB/T 2260 at city level. */
export const CityCode = z.string().check(z.regex(/^\d{6}$/))
export const OccupationCode = z.string().check(z.regex(/^\d-\d{2}-\d{2}-\d{2}$/))
export const CompetencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
export const Provenance = z.enum(['self', 'assessed', 'record', 'employer'])
/** Yuan per month before tax. */
export const Salary = z.object({
  min: z.int().check(z.gte(0), z.lte(1_000_000)),
  max: z.int().check(z.gte(0), z.lte(1_000_000)),
})
/** The longest an answer may have waited on a device, in ms: 366 days. What waited longer counts as so old. */
export const longestAnswerAge = 366 * 86_400_000
/** Milliseconds ago that an answer was given: what waited on a device may come after a newer answer. */
export const AnswerAge = z.int().check(z.gte(0), z.lte(longestAnswerAge))
/** Opaque position in a list; null at the end. */
export const Cursor = z.nullable(z.string().check(z.maxLength(200)))
export const PageInput = { cursor: z.optional(z.string().check(z.maxLength(200))) }

/** Trimmed text of at least one visible character. */
export function text(maxLength: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(maxLength))
}
/** Trimmed text that may be empty. */
export function optionalText(maxLength: number) {
  return z.string().check(z.trim(), z.maxLength(maxLength))
}
