import * as z from 'zod/mini'
import { entrySources, verificationStates } from '../domain/cards/entry-kinds'
import { lookKinds } from '../domain/rights/looks'
import { deletionStates } from '../domain/rights/deletion-rules'
import { decidedStates, disputableFields, disputeStates } from '../domain/rights/dispute-rules'
import { exportFormats } from '../domain/rights/export-schema'
import { familyLinkStates } from '../domain/rights/family-rules'
import { CardEvent, ConsentPurpose, HeldCompetency, StudentIdentity } from './cards'
import { Chapter } from './card-entries'
import { Cursor, DateOn, Id, Instant, PageInput, optionalText, text } from './fields'
import { operation } from './operation'

/** One look at somebody's card: who, in which role, at what, when. */
export const Look = z.object({ viewerName: z.string(), viewerRole: z.string(), what: z.enum(lookKinds), at: Instant })

/** One decision about one purpose, with the version of the wording it was made on. */
export const Decision = z.object({ purpose: ConsentPurpose, isGranted: z.boolean(), version: z.string(), at: Instant })

export const FamilyLink = z.object({
  linkId: Id,
  /** the student's own word for who it is: 妈妈 */
  label: z.string(),
  state: z.enum(familyLinkStates),
  showsEmployers: z.boolean(),
  createdAt: Instant,
  expiresAt: Instant,
  linkedName: z.nullable(z.string()),
  linkedAt: z.nullable(Instant),
})

export const ExportFormat = z.enum(exportFormats)
export const PersonalExport = z.object({ exportId: Id, format: ExportFormat, bytes: z.int(), createdAt: Instant, expiresAt: Instant })

/** What may be said to be wrong: a fact of the roster, or an entry that the student did not write. */
export const DisputeSubject = z.union([
  z.object({ kind: z.literal('record'), field: z.enum(disputableFields) }),
  z.object({ kind: z.literal('entry'), entryId: Id }),
])
export type DisputeSubject = z.infer<typeof DisputeSubject>

export const DataDispute = z.object({
  disputeId: Id,
  subject: DisputeSubject,
  /** title of the entry; '' for a fact of the roster */
  title: z.string(),
  statement: z.string(),
  state: z.enum(disputeStates),
  openedAt: Instant,
  decidedAt: z.nullable(Instant),
  note: z.string(),
})

export const Deletion = z.object({ state: z.enum(deletionStates), requestedAt: Instant, executesAt: Instant, receipt: Id })

/** Everything the privacy page shows, in one call. */
export const readPrivacy = operation({
  name: 'readPrivacy',
  home: 'student',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    /** true under 18; null while nobody has said when the student was born */
    isMinor: z.nullable(z.boolean()),
    /** who said when the student was born; `asked`: nobody, and the student may be a minor; null: nobody, and nobody needs to know */
    birth: z.nullable(z.enum(['school', 'student', 'asked'])),
    /** isToRenew: given on a wording that named less; not in force until decided again */
    consents: z.array(z.object({ purpose: ConsentPurpose, isGranted: z.boolean(), isToRenew: z.boolean(), decidedAt: z.nullable(Instant), version: z.nullable(z.string()) })),
    /** every decision, newest first; the newest 200 */
    history: z.array(Decision),
    /** the newest looks; listLooks has them all */
    looks: z.array(Look),
    looksTotal: z.int(),
    family: z.array(FamilyLink),
    exports: z.array(PersonalExport),
    disputes: z.array(DataDispute),
    /** what others put on the card, the school or the product: that may be disputed */
    imported: z.array(z.object({ entryId: Id, title: z.string() })),
    deletion: z.nullable(Deletion),
  }),
})

/** Everybody who looked, newest first. */
export const listLooks = operation({
  name: 'listLooks',
  home: 'student',
  kind: 'query',
  input: z.object({ ...PageInput }),
  output: z.object({ looks: z.array(Look), cursor: Cursor }),
})

/** An entry as the own school reads it: no description, no reason, no rating. */
export const SharedEntry = z.object({ entryId: Id, title: z.string(), chapter: Chapter, verification: z.enum(verificationStates) })

/** The career office opens one student's card, read only. Without the student's consent it says so and shows the roster's facts alone. */
export const readStudentCard = operation({
  name: 'readStudentCard',
  home: 'campus',
  kind: 'command',
  input: z.object({ studentId: Id }),
  output: z.object({
    state: z.enum(['unclaimed', 'not-shared', 'shared']),
    /** what the school's own roster says */
    student: z.extend(StudentIdentity, { studentNumber: z.string() }),
    card: z.nullable(
      z.object({
        competencies: z.array(HeldCompetency),
        /** what each semester held, by name: of kinds that have a section; wishes before the studies and reflections stay the student's */
        entries: z.array(SharedEntry),
        /** how far it came, not with whom */
        events: z.array(z.pick(CardEvent, { kind: true, at: true, result: true })),
      }),
    ),
  }),
})

/** An invitation for one family member: works once, and for three days. The token is told here and never again. */
export const createFamilyLink = operation({
  name: 'createFamilyLink',
  home: 'student',
  kind: 'command',
  input: z.object({ label: text(12), showsEmployers: z.boolean() }),
  output: z.object({ token: z.string(), link: FamilyLink }),
  errors: ['NOT_SHARED', 'TOO_MANY_LINKS'],
})

export const changeFamilyLink = operation({
  name: 'changeFamilyLink',
  home: 'student',
  kind: 'command',
  input: z.object({ linkId: Id, showsEmployers: z.boolean() }),
  output: z.object({ linkId: Id, showsEmployers: z.boolean() }),
  errors: ['LINK_CLOSED'],
})

/** Takes a link back; whoever came by it sees nothing from the next call on. */
export const revokeFamilyLink = operation({
  name: 'revokeFamilyLink',
  home: 'student',
  kind: 'command',
  input: z.object({ linkId: Id }),
  output: z.object({ linkId: Id }),
})

/** A family member takes the invitation. The student cannot take the own. */
export const acceptFamilyLink = operation({
  name: 'acceptFamilyLink',
  home: 'student',
  kind: 'command',
  input: z.object({ token: z.string().check(z.regex(/^[a-f0-9]{24}$/)) }),
  output: z.object({ studentId: Id, studentName: z.string() }),
  errors: ['LINK_CLOSED', 'OWN_LINK', 'NOT_SHARED'],
})

/** What family sees of a student: the chapter, the milestones, and employers only where the student says so. */
export const readFamilyPage = operation({
  name: 'readFamilyPage',
  home: 'student',
  kind: 'command',
  input: z.object({}),
  output: z.object({
    student: z.object({ name: z.string(), schoolName: z.string(), major: z.string(), level: z.string(), graduationYear: z.int() }),
    /** key of the chapter one is in, and all of them in order */
    chapter: z.string(),
    chapters: z.array(z.string()),
    /** how many so far */
    figures: z.object({ entries: z.int(), applications: z.int(), interviews: z.int(), offers: z.int() }),
    /** newest first; employerName and jobTitle are '' unless the student shows them */
    path: z.array(z.object({ kind: z.string(), at: Instant, employerName: z.string(), jobTitle: z.string(), result: z.string() })),
    showsEmployers: z.boolean(),
  }),
  errors: ['NOT_SHARED'],
})

/** Makes a file of everything the product holds about the student, in private storage, for a day. */
export const requestExport = operation({
  name: 'requestExport',
  home: 'documents',
  kind: 'command',
  /** `language`: of the PDF; the JSON has both */
  input: z.object({ format: ExportFormat, language: z.enum(['zh-CN', 'en']) }),
  output: z.object({ export: PersonalExport, url: z.string() }),
})

/** A fresh address of an export made before. */
export const openExport = operation({
  name: 'openExport',
  home: 'student',
  kind: 'query',
  input: z.object({ exportId: Id }),
  output: z.object({ url: z.string() }),
})

/**
 * States the own date of birth, or corrects what oneself said of it. Where it makes a minor of somebody, consents beyond the
 * school that were given without the explanation for minors are withdrawn.
 */
export const saveBirthDate = operation({
  name: 'saveBirthDate',
  home: 'student',
  kind: 'command',
  input: z.object({ bornOn: DateOn }),
  output: z.object({ isMinor: z.boolean() }),
  // BIRTH_FROM_SCHOOL: the school entered it, disputeData is the way
  errors: ['BIRTH_FROM_SCHOOL', 'GUARDIAN_NEEDED'],
})

/** Says that something others put there is wrong; the entry shows as disputed until the career office has decided. */
export const disputeData = operation({
  name: 'disputeData',
  home: 'student',
  kind: 'command',
  input: z.object({ subject: DisputeSubject, statement: text(500) }),
  output: z.object({ disputeId: Id }),
  errors: ['DISPUTE_OPEN', 'OWN_ENTRY'],
})

export const listDataDisputes = operation({
  name: 'listDataDisputes',
  home: 'campus',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    disputes: z.array(
      z.extend(DataDispute, {
        student: z.object({ studentId: Id, studentNumber: z.string(), name: z.string(), className: z.string() }),
        /** who wrote the entry; null for a fact of the roster */
        source: z.nullable(z.enum(entrySources)),
        /** what stands there now, as the office's own roster or import has it */
        standing: z.string(),
      }),
    ),
  }),
})

/**
 * Keeps what stands, corrects it (a fact of the roster takes `value`), or takes an entry off the card. An entry is
 * corrected by the school's next import; until then it is off the card. With a business that is taken off goes the word
 * that its student founded it.
 */
export const decideDataDispute = operation({
  name: 'decideDataDispute',
  home: 'campus',
  kind: 'command',
  input: z.object({ disputeId: Id, decision: z.enum(decidedStates), value: optionalText(60), note: text(300) }),
  output: z.object({ state: z.enum(disputeStates) }),
  errors: ['DISPUTE_CLOSED'],
})

/** First step of leaving: nothing goes before `executesAt`, and until then it can be undone. */
export const requestDeletion = operation({
  name: 'requestDeletion',
  home: 'student',
  kind: 'command',
  /** the name as it stands on the card: the second confirmation */
  input: z.object({ confirmation: text(40) }),
  output: z.object({ deletion: Deletion }),
  errors: ['CONFIRMATION_WRONG'],
})

export const undoDeletion = operation({
  name: 'undoDeletion',
  home: 'student',
  kind: 'command',
  input: z.object({}),
  output: z.object({ isUndone: z.boolean() }),
  errors: ['DELETION_BEGUN'],
})

