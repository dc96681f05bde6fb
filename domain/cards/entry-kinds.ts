/** What an entry of the career card can be. */
export const entryKinds = [
  'gaokao-choice',
  'wished-major',
  'course',
  'internship',
  'project',
  'volunteering',
  'student-work',
  'start-up',
  'competition',
  'certificate',
  'language',
  'hobby',
  'reflection',
] as const
export type EntryKind = (typeof entryKinds)[number]

/**
 * Who says it: the student, the school's import, an order programme by the school's import, or the product itself when
 * the job search came to something that lasts: a business whose registration was verified. Applications and interviews
 * are events, not entries.
 */
export const entrySources = ['self', 'school', 'order-programme', 'job-search'] as const
export type EntrySource = (typeof entrySources)[number]

/** Brought by a sheet that the career office imported. */
export function isImported(source: EntrySource): boolean {
  return source === 'school' || source === 'order-programme'
}

/** Self-written entries are unverified; what others wrote is verified until its student disputes it, or its ground falls away. */
export const verificationStates = ['unverified', 'verified', 'disputed'] as const
export type VerificationState = (typeof verificationStates)[number]

/** Subjects of the gaokao that a student chooses among; the three compulsory ones aside. */
export const gaokaoSubjects = ['physics', 'history', 'chemistry', 'biology', 'politics', 'geography', 'technology', 'sciences', 'humanities'] as const
export type GaokaoSubject = (typeof gaokaoSubjects)[number]

/** How the province of the exam lets choose: 3+1+2, 3+3, or sciences against humanities. */
export const gaokaoModes = ['3+1+2', '3+3', 'traditional'] as const
export type GaokaoMode = (typeof gaokaoModes)[number]

/** Reach of a competition, lowest first. */
export const competitionLevels = ['school', 'city', 'province', 'nation', 'international'] as const
export type CompetitionLevel = (typeof competitionLevels)[number]

/** Languages with a usual test in China, ISO 639-1. */
export const testedLanguages = ['zh', 'en', 'ja', 'ko', 'fr', 'de', 'ru', 'es'] as const
export type TestedLanguage = (typeof testedLanguages)[number]

/** What a semester is looked back on by, each 1 (heavy going) to 5 (went well). */
export const semesterAspects = ['learning', 'practice', 'people', 'wellbeing', 'direction'] as const
export type SemesterAspect = (typeof semesterAspects)[number]
