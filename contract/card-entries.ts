import * as z from 'zod/mini'
import { cardSections } from '../domain/cards/card-sections'
import { type ChapterKey, isChapterKey } from '../domain/cards/chapters'
import { competitionLevels, entrySources, gaokaoModes, gaokaoSubjects, semesterAspects, testedLanguages, verificationStates } from '../domain/cards/entry-kinds'
import { gradeScales } from '../domain/cards/grades'
import { CompetencyId, DateOn, Id, Instant, MajorCode, optionalText, text } from './fields'
import { operation } from './operation'

/** 'admission', a semester such as '2024-1' (autumn 2024), 'job-search' or 'after'. */
export const Chapter = z.custom<ChapterKey>((value) => typeof value === 'string' && isChapterKey(value))
export const CardSection = z.enum(cardSections)

/** What an entry shows its student can do. */
export const ShownCompetency = z.object({
  id: CompetencyId,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
})

const common = {
  chapter: Chapter,
  title: text(80),
  startsOn: z.optional(DateOn),
  endsOn: z.optional(DateOn),
  competencies: z.array(ShownCompetency).check(z.maxLength(8)),
}
const description = optionalText(1000)

/** By kind, what the student writes; an import fills the same fields, and so does a business that was verified. */
const kinds = {
  'gaokao-choice': {
    ...common,
    kind: z.literal('gaokao-choice'),
    mode: z.enum(gaokaoModes),
    subjects: z.array(z.enum(gaokaoSubjects)).check(z.minLength(1), z.maxLength(3)),
    why: description,
  },
  'wished-major': {
    ...common,
    kind: z.literal('wished-major'),
    /** null: a major the catalogue doesn't name; the title does */
    major: z.nullable(MajorCode),
    /** 1 = the first wish */
    rank: z.int().check(z.gte(1), z.lte(9)),
    isAdmitted: z.boolean(),
    why: description,
  },
  course: {
    ...common,
    kind: z.literal('course'),
    credits: z.number().check(z.gte(0), z.lte(40)),
    /** null: not graded yet */
    grade: z.nullable(z.object({ scale: z.enum(gradeScales), value: z.string().check(z.maxLength(12)) })),
  },
  internship: { ...common, kind: z.literal('internship'), organisation: text(60), position: optionalText(60), description },
  project: { ...common, kind: z.literal('project'), role: optionalText(60), organisation: optionalText(60), description },
  volunteering: { ...common, kind: z.literal('volunteering'), organisation: optionalText(60), hours: z.int().check(z.gte(0), z.lte(10_000)), description },
  'student-work': { ...common, kind: z.literal('student-work'), organisation: text(60), role: optionalText(60), description },
  /** title: the venture's name */
  'start-up': { ...common, kind: z.literal('start-up'), role: optionalText(60), description },
  competition: { ...common, kind: z.literal('competition'), reach: z.enum(competitionLevels), award: optionalText(40), description },
  certificate: { ...common, kind: z.literal('certificate'), issuer: optionalText(60), validUntil: z.optional(DateOn) },
  /** title: the test; score: as the certificate has it */
  language: { ...common, kind: z.literal('language'), language: z.enum(testedLanguages), score: optionalText(20) },
  hobby: { ...common, kind: z.literal('hobby'), description },
  /** the evaluation of a semester: how each side of it went (1–5), what it was, what comes next */
  reflection: {
    ...common,
    kind: z.literal('reflection'),
    ratings: z.partialRecord(z.enum(semesterAspects), z.int().check(z.gte(1), z.lte(5))),
    wentWell: description,
    wasHard: description,
    next: description,
  },
} as const

const stamped = {
  entryId: Id,
  source: z.enum(entrySources),
  verification: z.enum(verificationStates),
  /** grows by one with every change; a save names the one it saw */
  revision: z.int(),
  updatedAt: Instant,
}

/** One entry of the career card as everybody sees it who may. */
export const CardEntry = z.discriminatedUnion('kind', [
  z.object({ ...stamped, ...kinds['gaokao-choice'] }),
  z.object({ ...stamped, ...kinds['wished-major'] }),
  z.object({ ...stamped, ...kinds.course }),
  z.object({ ...stamped, ...kinds.internship }),
  z.object({ ...stamped, ...kinds.project }),
  z.object({ ...stamped, ...kinds.volunteering }),
  z.object({ ...stamped, ...kinds['student-work'] }),
  z.object({ ...stamped, ...kinds['start-up'] }),
  z.object({ ...stamped, ...kinds.competition }),
  z.object({ ...stamped, ...kinds.certificate }),
  z.object({ ...stamped, ...kinds.language }),
  z.object({ ...stamped, ...kinds.hobby }),
  z.object({ ...stamped, ...kinds.reflection }),
])
export type CardEntry = z.infer<typeof CardEntry>

/** What a student writes. */
export const EntryContent = z.discriminatedUnion('kind', [
  z.object(kinds['gaokao-choice']),
  z.object(kinds['wished-major']),
  z.object(kinds.course),
  z.object(kinds.internship),
  z.object(kinds.project),
  z.object(kinds.volunteering),
  z.object(kinds['student-work']),
  z.object(kinds['start-up']),
  z.object(kinds.competition),
  z.object(kinds.certificate),
  z.object(kinds.language),
  z.object(kinds.hobby),
  z.object(kinds.reflection),
])
export type EntryContent = z.infer<typeof EntryContent>

/** Chooses what employers who may see the card see of it; from the next call on. */
export const saveShownSections = operation({
  name: 'saveShownSections',
  home: 'student',
  kind: 'command',
  input: z.object({ sections: z.array(CardSection).check(z.maxLength(cardSections.length)) }),
  output: z.object({ sections: z.array(CardSection) }),
})

/**
 * Writes an entry of one's own, or changes one. A change names the revision it was made from, so that two devices
 * don't overwrite each other's words. A chapter has one reflection: saving without an id writes the one there is.
 */
export const saveCardEntry = operation({
  name: 'saveCardEntry',
  home: 'student',
  kind: 'command',
  input: z.object({
    /** absent: a new entry */
    entryId: z.optional(Id),
    /** of the entry as it was read; 0 for a new one */
    revision: z.int().check(z.gte(0)),
    entry: EntryContent,
  }),
  output: z.object({ entryId: Id, revision: z.int(), savedAt: Instant }),
  errors: ['ENTRY_CHANGED', 'ENTRY_IMPORTED', 'TOO_MANY_ENTRIES', 'CONTENT_REFUSED', 'CHECK_NEEDS_WECHAT'],
})

/**
 * Removes an entry of one's own from the card and the own résumés, from the revision it was read at; what others wrote
 * can be disputed, not removed.
 */
export const removeCardEntry = operation({
  name: 'removeCardEntry',
  home: 'student',
  kind: 'command',
  input: z.object({ entryId: Id, revision: z.int().check(z.gte(1)) }),
  output: z.object({ entryId: Id }),
  errors: ['ENTRY_CHANGED', 'ENTRY_IMPORTED'],
})
