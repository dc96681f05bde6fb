import type { CompetencyId } from '~/domain/catalogues/codes'
import { COMPETENCY_LINKS } from '../instruments/competency-links'
import { COMPETITION_ROWS } from './competition-rows'
import { COURSE_ROWS } from './course-rows'

/** How a card comes to show a competency, beside the student's own word. */
export interface WaysToShow {
  /** words of course names, each with the level that the best grades show; highest first */
  courses: { name: string; level: number }[]
  /** words of competitions an award in which shows it */
  competitions: string[]
  /** a questionnaire says something about it, up to this level; 0 when none does */
  assessedUpTo: number
}

/** The courses, competitions and assessments that show a competency. Where there are none, practice and interviews do. */
export function waysToShow(id: CompetencyId): WaysToShow {
  const rows = (all: readonly string[]) => all.map((row) => row.split('|')).filter(([, competency]) => competency === id)
  const isAssessed = COMPETENCY_LINKS.links.some(({ competency }) => competency === id)
  return {
    courses: rows(COURSE_ROWS)
      .flatMap(([names = '', , level = '2']) => names.split(',').map((name) => ({ name, level: Number(level) })))
      .sort((a, b) => b.level - a.level),
    competitions: rows(COMPETITION_ROWS).flatMap(([names = '']) => names.split(',')),
    assessedUpTo: isAssessed ? Math.max(...COMPETENCY_LINKS.levels.map(({ level }) => level)) : 0,
  }
}
