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

/** The same of the studies, and when they began: nothing tells it of a junior college graduate's two years to a bachelor. */
export interface EducationWording extends Wording {
  /** YYYY-MM or YYYY; '' leaves it out; absent: as far as it is known (see entry-year) */
  startsOn?: string | undefined
}

/** A start as it is written: nothing, a year, or a month. */
export const startForm = /^(?:20\d{2}(?:-(?:0[1-9]|1[0-2]))?)?$/

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
  education: EducationWording
  /** in order; a section that isn't here isn't shown */
  sections: readonly { section: ResumeSection; entries: readonly ChosenEntry[] }[]
  /** competencies of the card that stand under skills, in order */
  competencies: readonly string[]
  /** skills in own words, one line each */
  skills: string
}
