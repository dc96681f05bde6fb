import type { ResumeLanguage, ResumeSection, ResumeTemplate } from './resume-kinds'

/** A student's own words for something of the card, in one résumé; '' says it as the card does. */
export interface Wording {
  title: string
  role: string
  place: string
  /** one point a line */
  text: string
}

export const noWording: Wording = { title: '', role: '', place: '', text: '' }

export interface ChosenEntry {
  entryId: string
  wording: Wording
}

/** A résumé as it is written: a view of the card. What it doesn't say is read from the card when it is drawn. */
export interface ResumeDraft {
  template: ResumeTemplate
  language: ResumeLanguage
  /** '' = the name of the record */
  name: string
  /** the work wished for */
  headline: string
  phone: string
  email: string
  city: string
  link: string
  summary: string
  education: Wording
  /** in order; a section that isn't here isn't shown */
  sections: readonly { section: ResumeSection; entries: readonly ChosenEntry[] }[]
  /** competencies of the card that stand under skills, in order */
  competencies: readonly string[]
  /** skills in own words, one line each */
  skills: string
}
