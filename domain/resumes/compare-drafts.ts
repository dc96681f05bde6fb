import type { ResumeDraft } from './resume-draft'

/** What two versions of a résumé can differ in, as its writer thinks of it. */
export const resumeParts = ['look', 'heading', 'summary', 'education', 'choice', 'wording', 'skills'] as const
export type ResumePart = (typeof resumeParts)[number]

const partOf: Readonly<Record<ResumePart, (draft: ResumeDraft) => unknown>> = {
  look: ({ template, language }) => [template, language],
  heading: ({ name, headline, phone, email, city, link }) => [name, headline, phone, email, city, link],
  summary: ({ summary }) => summary,
  education: ({ education: { title, role, place, text, startsOn } }) => [title, role, place, text, startsOn],
  // Which sections and entries, and in which order.
  choice: ({ sections }) => sections.map(({ section, entries }) => [section, entries.map(({ entryId }) => entryId)]),
  // By entry, so that moving one is no change of its words; an entry without words of its own has none to compare.
  wording: ({ sections }) =>
    sections
      .flatMap(({ entries }) => entries.map(({ entryId, wording: { title, role, place, text } }) => [entryId, title, role, place, text]))
      .filter(([, ...words]) => words.some((word) => word !== ''))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  skills: ({ competencies, skills }) => [competencies, skills],
}

/** The parts in which two drafts differ; [] where they say the same. */
export function differingParts(one: ResumeDraft, other: ResumeDraft): ResumePart[] {
  return resumeParts.filter((part) => JSON.stringify(partOf[part](one)) !== JSON.stringify(partOf[part](other)))
}
