import type { CompetencyGroupCode } from '../competencies/competency-groups'
import { COMPETENCIES_BY_ID } from '../competencies/competencies'
import { competenciesOfCourse } from './course-competencies'

const passed = { scale: 'pass', value: 'pass' } as const

/** The fields that a course belongs to, by its name: the groups of the competencies it teaches. [] for one the catalogue doesn't know. */
export function fieldsOfCourse(name: string): CompetencyGroupCode[] {
  return [...new Set(competenciesOfCourse(name, passed).flatMap(({ id }) => COMPETENCIES_BY_ID.get(id)?.group ?? []))]
}
