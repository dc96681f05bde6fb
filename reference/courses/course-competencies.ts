import type { CompetitionLevel } from '~/domain/cards/entry-kinds'
import { isPassed, type Grade } from '~/domain/cards/grades'
import type { CompetencyId } from '~/domain/catalogues/codes'
import { COMPETITION_ROWS } from './competition-rows'
import { COURSE_ROWS } from './course-rows'

type ShownLevel = 1 | 2 | 3 | 4 | 5
export interface Shown {
  id: CompetencyId
  level: ShownLevel
}

interface Rule {
  words: string
  id: CompetencyId
  ceiling: ShownLevel
}

function parseRules(rows: readonly string[]): Rule[] {
  return rows
    .flatMap((row) => {
      const [names = '', id = '', ceiling = '3'] = row.split('|')
      return names.split(',').map((words) => ({ words: comparable(words), id, ceiling: Number(ceiling) as ShownLevel }))
    })
    .sort((a, b) => b.words.length - a.words.length)
}

export const COURSE_RULES: readonly Rule[] = parseRules(COURSE_ROWS)
export const COMPETITION_RULES: readonly Rule[] = parseRules(COMPETITION_ROWS)

function comparable(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
}

/** The rules whose words stand in a name: the longest first, and what it covers is covered once (JavaScript is not Java). */
function rulesFor(name: string, rules: readonly Rule[]): Rule[] {
  let rest = comparable(name)
  return rules.filter(({ words }) => {
    if (!rest.includes(words)) return false
    rest = rest.replace(words, '\u0000')
    return true
  })
}

/** Points from which a grade shows all that a course can show; on five levels 'good' and above. */
const wellFrom = 80

function isWell({ scale, value }: Grade): boolean {
  return scale === 'percent' ? Number(value) >= wellFrom : value === 'excellent' || value === 'good'
}

/** What a course with this grade shows: all of it when done well, one level less when passed, nothing without a pass. */
export function competenciesOfCourse(name: string, grade: Grade | null): Shown[] {
  if (!grade || !isPassed(grade) || grade.value === 'exempt') return []
  return best(rulesFor(name, COURSE_RULES).map(({ id, ceiling }) => ({ id, level: (isWell(grade) ? ceiling : Math.max(1, ceiling - 1)) as ShownLevel })))
}

const levelByReach: Readonly<Record<CompetitionLevel, ShownLevel>> = { school: 2, city: 2, province: 3, nation: 4, international: 4 }

/** The level that an award shows at most: on the record, like a course. */
export const mostOfAwards = Math.max(...Object.values(levelByReach))

/** What an award of a competition of this reach shows. */
export function competenciesOfAward(name: string, reach: CompetitionLevel): Shown[] {
  return best(rulesFor(name, COMPETITION_RULES).map(({ id }) => ({ id, level: levelByReach[reach] })))
}

/** Each competency once, at its highest level. */
function best(shown: readonly Shown[]): Shown[] {
  const levels = new Map<CompetencyId, ShownLevel>()
  for (const { id, level } of shown) if (level > (levels.get(id) ?? 0)) levels.set(id, level)
  return [...levels].map(([id, level]) => ({ id, level }))
}
