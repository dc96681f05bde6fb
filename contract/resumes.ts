import * as z from 'zod/mini'
import { competitionLevels, entryKinds, testedLanguages } from '../domain/cards/entry-kinds'
import { gradeScales } from '../domain/cards/grades'
import { resumeParts } from '../domain/resumes/compare-drafts'
import { startForm } from '../domain/resumes/resume-draft'
import { resumeLanguages, resumeLimits as limits, resumeSections, resumeTemplates } from '../domain/resumes/resume-kinds'
import { CompetencyId, DateOn, EducationLevel, Id, Instant, MajorCode, optionalText, text } from './fields'
import { operation } from './operation'

export const ResumeTemplate = z.enum(resumeTemplates)
export const ResumeLanguage = z.enum(resumeLanguages)
export const ResumeSection = z.enum(resumeSections)

/** Own words for something of the card, in this résumé alone; '' says it as the card does. */
export const Wording = z.object({ title: optionalText(80), role: optionalText(60), place: optionalText(60), text: optionalText(limits.text) })

/** Of the studies: when they began, too. Absent in a résumé from before it could be said, and until somebody says it. */
const EducationWording = z.extend(Wording, { startsOn: z.optional(z.string().check(z.regex(startForm))) })

/** A résumé as it is written, see domain/resumes/resume-draft. */
export const ResumeContent = z.object({
  template: ResumeTemplate,
  language: ResumeLanguage,
  name: optionalText(40),
  headline: optionalText(60),
  phone: optionalText(30),
  email: optionalText(80),
  city: optionalText(40),
  link: optionalText(100),
  summary: optionalText(600),
  education: EducationWording,
  sections: z
    .array(
      z.object({
        section: ResumeSection,
        entries: z.array(z.object({ entryId: Id, wording: Wording })).check(z.maxLength(limits.entriesPerSection)),
      }),
    )
    .check(z.maxLength(resumeSections.length)),
  competencies: z.array(CompetencyId).check(z.maxLength(limits.competencies)),
  skills: optionalText(600),
})
export type ResumeContent = z.infer<typeof ResumeContent>

/** What of the card a résumé chooses from. */
export const ResumeMaterial = z.object({
  record: z.object({
    name: z.string(),
    schoolName: z.string(),
    college: z.string(),
    major: MajorCode,
    level: EducationLevel,
    graduationYear: z.int(),
    /** null: nothing says in which year the studies began */
    entryYear: z.nullable(z.int()),
  }),
  entries: z.array(
    z.object({
      entryId: Id,
      kind: z.enum(entryKinds),
      title: z.string(),
      startsOn: z.optional(DateOn),
      endsOn: z.optional(DateOn),
      organisation: z.optional(z.string()),
      position: z.optional(z.string()),
      role: z.optional(z.string()),
      description: z.optional(z.string()),
      hours: z.optional(z.number()),
      reach: z.optional(z.enum(competitionLevels)),
      award: z.optional(z.string()),
      issuer: z.optional(z.string()),
      language: z.optional(z.enum(testedLanguages)),
      score: z.optional(z.string()),
      grade: z.optional(z.nullable(z.object({ scale: z.enum(gradeScales), value: z.string() }))),
      /** being looked into: not printed until that is decided */
      isDisputed: z.optional(z.boolean()),
    }),
  ),
  competencies: z.array(z.object({ id: CompetencyId, level: z.number() })),
})

export const ResumeRow = z.object({
  resumeId: Id,
  title: z.string(),
  template: ResumeTemplate,
  language: ResumeLanguage,
  /** '' where it is for no job in particular */
  jobTitle: z.string(),
  updatedAt: Instant,
})

/** The own résumés, and what of them stands with employers. */
export const listResumes = operation({
  name: 'listResumes',
  home: 'student',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    isClaimed: z.boolean(),
    resumes: z.array(ResumeRow),
    /** the versions that were sent, newest first */
    sent: z.array(z.object({ applicationId: Id, title: z.string(), jobTitle: z.string(), employerName: z.string(), sentAt: Instant })),
  }),
})

/** A résumé to write on; without an id a first draft made from the card, for a job where one is named. */
export const readResume = operation({
  name: 'readResume',
  home: 'student',
  kind: 'query',
  input: z.object({ resumeId: z.optional(Id), jobId: z.optional(Id), language: z.optional(ResumeLanguage) }),
  output: z.object({
    resumeId: z.nullable(Id),
    /** 0: never saved */
    revision: z.int(),
    title: z.string(),
    jobId: z.nullable(Id),
    jobTitle: z.string(),
    content: ResumeContent,
    material: ResumeMaterial,
  }),
  errors: ['RECORD_NOT_CLAIMED'],
})

export const saveResume = operation({
  name: 'saveResume',
  home: 'student',
  kind: 'command',
  /** `revision`: the one it was written on; 0 for a new one */
  input: z.object({ resumeId: z.nullable(Id), revision: z.int().check(z.gte(0)), title: text(limits.title), jobId: z.nullable(Id), content: ResumeContent }),
  output: z.object({ resumeId: Id, revision: z.int(), savedAt: Instant }),
  errors: ['RESUME_CHANGED', 'TOO_MANY_RESUMES', 'CONTENT_REFUSED', 'CHECK_NEEDS_WECHAT'],
})

const Revision = { revision: z.int(), title: z.string(), /** when this version was saved */ savedAt: Instant }

/** What the own résumé said before, newest first: the last ten versions saved over. Three reads. */
export const listResumeRevisions = operation({
  name: 'listResumeRevisions',
  home: 'student',
  kind: 'query',
  input: z.object({ resumeId: Id }),
  output: z.object({
    revisions: z.array(z.object({ ...Revision, template: ResumeTemplate, language: ResumeLanguage, /** in what it differs from the one that stands */ differs: z.array(z.enum(resumeParts)) })),
  }),
})

/** One earlier version whole. To bring it back, save its content: the one that stands is kept among the earlier ones then. */
export const readResumeRevision = operation({
  name: 'readResumeRevision',
  home: 'student',
  kind: 'query',
  input: z.object({ resumeId: Id, revision: z.int().check(z.gte(1)) }),
  output: z.object({ ...Revision, content: ResumeContent }),
})

/** Takes a résumé away, its earlier versions too; versions that were sent stay with the application they went with. */
export const removeResume = operation({
  name: 'removeResume',
  home: 'student',
  kind: 'command',
  input: z.object({ resumeId: Id }),
  output: z.object({ resumeId: Id }),
})

const Pictures = { /** SVG, one a page */ pages: z.array(z.string()), /** characters that can't be drawn: 〓 stands for them */ missing: z.array(z.string()) }

/** The pages of a résumé as it is being written, drawn as they will be printed. Nothing is kept. */
export const previewResume = operation({
  name: 'previewResume',
  home: 'documents',
  kind: 'query',
  input: z.object({ content: ResumeContent }),
  output: z.object(Pictures),
  errors: ['RECORD_NOT_CLAIMED'],
})

/** The PDF of a saved résumé, at an address that works for about an hour. */
export const renderResume = operation({
  name: 'renderResume',
  home: 'documents',
  kind: 'command',
  input: z.object({ resumeId: Id }),
  output: z.object({ url: z.string(), fileName: z.string(), pageCount: z.int(), missing: z.array(z.string()) }),
})

const SentVersion = { title: z.string(), studentName: z.string(), sentAt: Instant }

/**
 * The version that went with an application, for its student and for the employer it went to, while the application
 * stands. An employer's look is logged where the student sees it.
 */
export const openSentResume = operation({
  name: 'openSentResume',
  home: 'documents',
  kind: 'command',
  input: z.object({ applicationId: Id }),
  output: z.object({ ...SentVersion, pages: z.array(z.string()) }),
  errors: ['EMPLOYER_SUSPENDED'],
})

/** The same version as PDF, at an address that works for about an hour. */
export const downloadSentResume = operation({
  name: 'downloadSentResume',
  home: 'documents',
  kind: 'command',
  input: z.object({ applicationId: Id }),
  output: z.object({ ...SentVersion, url: z.string(), fileName: z.string() }),
  errors: ['EMPLOYER_SUSPENDED'],
})
