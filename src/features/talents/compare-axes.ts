import { radarOfMatch } from './radar-of-match'
import { strongest } from './strongest'
import type { Talent } from './talent-search'

/** Axes a radar has room for. */
const most = 8

export interface ComparedAxis {
  competencyId: string
  /** null: nothing is required */
  required: number | null
  /** by talent, in their order; null: not shown or not said */
  levels: (number | null)[]
}

/**
 * What students are compared by: against a posting what it requires, the musts first; else what they have most in common,
 * the widest held first, then the highest.
 */
export function compareAxes(talents: readonly Talent[]): ComparedAxis[] {
  const held = talents.map(({ competencies }) => new Map(strongest(competencies).map(({ id, level }) => [id, level as number])))
  const levelsOf = (id: string) => held.map((levels, at) => (talents[at]?.competencies === null ? null : (levels.get(id) ?? null)))
  const required = new Map(talents.flatMap(({ match }) => (match ? radarOfMatch(match) : [])).map((axis) => [axis.competencyId, axis]))
  if (required.size > 0) return [...required.values()].slice(0, most).map(({ competencyId, required: level }) => ({ competencyId, required: level, levels: levelsOf(competencyId) }))
  const all = [...new Set(held.flatMap((levels) => [...levels.keys()]))].map((competencyId) => ({ competencyId, required: null, levels: levelsOf(competencyId) }))
  const count = ({ levels }: ComparedAxis) => levels.filter((level) => level !== null).length
  const sum = ({ levels }: ComparedAxis) => levels.reduce<number>((total, level) => total + (level ?? 0), 0)
  return all.sort((a, b) => count(b) - count(a) || sum(b) - sum(a) || (a.competencyId < b.competencyId ? -1 : 1)).slice(0, most)
}
