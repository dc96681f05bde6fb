import type { CompetencyId } from '~/domain/catalogues/codes'
import { nothingTaught, type Reach } from '~/domain/matching/steps'
import { COMPETENCY_LINKS } from '../instruments/competency-links'
import { COURSE_RULES } from './course-competencies'

const none = nothingTaught('')

const reaches = new Map<CompetencyId, Reach>()
for (const { id, ceiling } of COURSE_RULES) {
  const known = reaches.get(id) ?? none
  if (ceiling > known.course) reaches.set(id, { ...known, course: ceiling })
}
const assessment = COMPETENCY_LINKS.levels.reduce<Reach['assessment']>((most, { level }) => (level > most ? level : most), 0)
for (const { competency } of COMPETENCY_LINKS.links) reaches.set(competency, { ...(reaches.get(competency) ?? none), assessment })

/** How far a course and a questionnaire show a competency, for the nearest step of a gap; ways-to-show names them. */
export function reachOf(id: CompetencyId): Reach {
  return reaches.get(id) ?? none
}
