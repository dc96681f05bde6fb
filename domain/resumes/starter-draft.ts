import type { Material, MaterialEntry } from './material'
import { noWording, type ResumeDraft } from './resume-draft'
import { kindsOfSection, resumeSections, type ResumeLanguage, type ResumeSection } from './resume-kinds'

/** How many of a section a first draft takes: what a page holds. */
const atFirst: Partial<Record<ResumeSection, number>> = { internships: 3, projects: 3, competitions: 4, practice: 3, certificates: 5, courses: 8, hobbies: 3 }
const competenciesAtFirst = 10

/**
 * A first draft: everything worth a line and not disputed, the latest first, the best courses; of competencies those a job asks for, then
 * the strongest.
 * @param wanted competencies of the job it is for
 */
export function starterDraft(material: Material, language: ResumeLanguage, headline: string, wanted: readonly string[] = []): ResumeDraft {
  const chosen = (section: ResumeSection) =>
    material.entries
      .filter(({ kind, isDisputed }) => !isDisputed && kindsOfSection[section].includes(kind))
      .sort(section === 'courses' ? byGrade : byDate)
      .slice(0, atFirst[section] ?? 0)
      .map(({ entryId }) => ({ entryId, wording: noWording }))
  return {
    template: 'classic',
    language,
    name: '',
    headline,
    phone: '',
    email: '',
    city: '',
    link: '',
    summary: '',
    education: noWording,
    sections: resumeSections.map((section) => ({ section, entries: chosen(section) })),
    competencies: strongest(material, wanted),
    skills: '',
  }
}

const dateOf = ({ startsOn, endsOn }: MaterialEntry) => endsOn ?? (startsOn ? '9999' : '')
const byDate = (a: MaterialEntry, b: MaterialEntry) => compare(dateOf(b), dateOf(a)) || compare(b.startsOn ?? '', a.startsOn ?? '') || compare(a.entryId, b.entryId)
const gradeOf = ({ grade }: MaterialEntry) => (grade?.scale === 'percent' ? Number(grade.value) : grade?.value === 'excellent' ? 95 : 0)
const byGrade = (a: MaterialEntry, b: MaterialEntry) => gradeOf(b) - gradeOf(a) || compare(a.entryId, b.entryId)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function strongest({ competencies }: Material, wanted: readonly string[]): string[] {
  const levels = new Map<string, number>()
  for (const { id, level } of competencies) if (level > 0) levels.set(id, Math.max(level, levels.get(id) ?? 0))
  const rank = (id: string) => (wanted.includes(id) ? 10 : 0) + (levels.get(id) ?? 0)
  return [...levels.keys()].sort((a, b) => rank(b) - rank(a) || compare(a, b)).slice(0, competenciesAtFirst)
}
