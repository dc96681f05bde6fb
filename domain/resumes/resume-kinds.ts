import type { EntryKind } from '~/domain/cards/entry-kinds'

export const resumeTemplates = ['classic', 'sidebar', 'compact'] as const
export type ResumeTemplate = (typeof resumeTemplates)[number]

export const resumeLanguages = ['zh-CN', 'en'] as const
export type ResumeLanguage = (typeof resumeLanguages)[number]

/** Parts of a résumé, in the order most readers expect of a student. */
export const resumeSections = ['summary', 'education', 'internships', 'projects', 'competitions', 'practice', 'skills', 'certificates', 'courses', 'hobbies'] as const
export type ResumeSection = (typeof resumeSections)[number]

/** Kinds of entries of the card that a section chooses from; [] where it has words of its own. */
export const kindsOfSection: Record<ResumeSection, readonly EntryKind[]> = {
  summary: [],
  education: [],
  internships: ['internship'],
  projects: ['project', 'start-up'],
  competitions: ['competition'],
  practice: ['student-work', 'volunteering'],
  skills: [],
  certificates: ['certificate', 'language'],
  courses: ['course'],
  hobbies: ['hobby'],
}

/** Limits of what a résumé holds; version 1, generous for two pages. */
export const resumeLimits = { resumes: 20, /** versions kept of one, besides the one that stands */ revisions: 10, entriesPerSection: 12, competencies: 16, title: 40, text: 1000 } as const
