import type { ResumeLanguage, ResumeSection, ResumeTemplate } from './resume-kinds'

/** One thing a résumé tells of. */
export interface ResumeItem {
  title: string
  role: string
  place: string
  period: string
  /** one point each */
  lines: string[]
}

export interface ResumePart {
  section: ResumeSection
  items: ResumeItem[]
  /** paragraphs */
  text: string[]
  chips: string[]
}

/** A résumé with every word in place: it reads nothing any more, so a version that was sent never changes. */
export interface ResumePage {
  template: ResumeTemplate
  language: ResumeLanguage
  name: string
  headline: string
  contact: string[]
  parts: ResumePart[]
}
