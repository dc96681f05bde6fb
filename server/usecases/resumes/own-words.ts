import type { ResumeContent } from '~/contract/resumes'

/** Everything in a résumé that its student typed there. */
export function ownWords(content: ResumeContent): string[] {
  const wordings = [content.education, ...content.sections.flatMap(({ entries }) => entries.map(({ wording }) => wording))]
  return [content.name, content.headline, content.city, content.link, content.summary, content.skills, ...wordings.flatMap(({ title, role, place, text }) => [title, role, place, text])]
}
