import type { CompetencyId, CompetencyLevel, MajorCode, OccupationCode, Provenance } from '~/domain/catalogues/codes'
import { collectStandings } from '../competency-fit'
import { neededMask } from '../index/eligibility-mask'
import { payRange } from '../pay-fit'
import { type IndexedStudent, purposeBits } from './indexed-student'

/** A student as a block holds them: everything the score and the constraints need, beside the city (the list says that). */
export interface StudentRow {
  id: string
  major: MajorCode
  schoolId: string
  graduationYear: number
  /** eligibility-mask.ts */
  needs: number
  /** yuan a month */
  salaryMin: number
  /** steps of pay, pay-fit.ts */
  payFrom: number
  payTo: number
  /** what they may be looked up for, indexed-student.ts */
  purposes: number
  occupations: OccupationCode[]
  /** the statement that counts, one for each competency */
  standings: { competency: CompetencyId; level: CompetencyLevel; provenance: Provenance }[]
  /** levels claimed beyond the statement that counts: musts are judged by them */
  claims: { competency: CompetencyId; level: CompetencyLevel }[]
}

export function toStudentRow(student: IndexedStudent): StudentRow {
  const { profile } = student
  const range = payRange(profile.level, profile.salaryMin)
  const row: StudentRow = {
    id: profile.id,
    major: profile.major,
    schoolId: profile.schoolId,
    graduationYear: profile.graduationYear,
    needs: neededMask(profile.level, profile.graduationYear),
    salaryMin: profile.salaryMin,
    payFrom: range.from,
    payTo: range.to,
    purposes: purposeBits(student),
    occupations: [...new Set(profile.occupations)],
    standings: [],
    claims: [],
  }
  for (const [competency, { level, provenance, claimed }] of collectStandings(profile.competencies)) {
    row.standings.push({ competency, level, provenance })
    if (claimed > level) row.claims.push({ competency, level: claimed })
  }
  return row
}
