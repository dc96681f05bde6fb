import { PROVENANCES, type CompetencyLevel, type Provenance } from '~/domain/catalogues/codes'
import { admitsMajor } from '~/domain/catalogues/major-token'
import type { TalentRow } from './talent-row'

/** What a recruiter asks for beside sub-labels (label-asks); an empty list asks nothing. Never the school, nor the pay a student asks for (docs/decisions/024). */
export interface TalentFilter {
  /** disciplines, classes or majors */
  majors: readonly string[]
  levels: readonly string[]
  graduationYears: readonly number[]
  /** students who wish one of these cities, or any */
  cities: readonly string[]
  /** students who wish one of these occupations, or any */
  occupations: readonly string[]
  /** all of them */
  competencies: readonly { id: string; level: CompetencyLevel; leastProvenance: Provenance }[]
}

/** True when a student satisfies everything the filter asks. */
export function admitsTalent(filter: TalentFilter, row: TalentRow): boolean {
  return (
    isAmong(filter.levels, row.level) &&
    isAmong(filter.graduationYears, row.graduationYear) &&
    admitsMajor(filter.majors, row.major) &&
    meetsWish(filter.cities, row.cities) &&
    meetsWish(filter.occupations, row.occupations) &&
    filter.competencies.every((asked) => holds(row, asked))
  )
}

function isAmong<T>(asked: readonly T[], value: T): boolean {
  return asked.length === 0 || asked.includes(value)
}

/** A student who wishes nothing in particular would take any. */
function meetsWish(asked: readonly string[], wished: readonly string[]): boolean {
  return asked.length === 0 || wished.length === 0 || wished.some((one) => asked.includes(one))
}

function holds({ competencies }: TalentRow, { id, level, leastProvenance }: TalentFilter['competencies'][number]): boolean {
  const least = PROVENANCES.indexOf(leastProvenance)
  return competencies.some((held) => held.id === id && held.level >= level && PROVENANCES.indexOf(held.provenance) >= least)
}
