import type { CityCode, CompetencyHeld, EducationLevel, MajorCode, OccupationCode, StudentProfile } from '~/domain/matching/market'

/**
 * What talent search knows of a student who consented to be found: no name, no number, and of the card only what its
 * student shows to employers.
 */
export interface TalentRow {
  id: string
  schoolId: string
  college: string
  major: MajorCode
  level: EducationLevel
  graduationYear: number
  /** [] = any city */
  cities: CityCode[]
  /** [] = any occupation */
  occupations: OccupationCode[]
  /** [] also when the student keeps them to themselves */
  competencies: CompetencyHeld[]
  /** sub-labels, domain/cards/labels.ts, as keys: 'language:en' */
  labels: string[]
}

/** The row as the match knows a student: what is not shown does not speak, the pay they ask for never. */
export function profileOfTalent({ id, schoolId, major, level, graduationYear, cities, occupations, competencies }: TalentRow): StudentProfile {
  return { id, schoolId, major, level, graduationYear, cities, occupations, salaryMin: 0, competencies }
}
