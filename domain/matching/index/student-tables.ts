import { attainment, collectStandings } from '../competency-fit'
import type { StudentProfile } from '../market'
import { occupationPart, occupationPath } from '../occupation-fit'
import { MIXED_FAMILY, type PackedJobs } from './packed-jobs'
import { CODES_PER_COMPETENCY, requirementCode } from './requirement-code'

/** What a student brings, looked up by the numbers of one packed index. */
export interface StudentTables {
  /** by requirement code: weight × attainment */
  weighted: Uint16Array
  /** by competency number: the level claimed */
  claimed: Uint8Array
  /** by occupation number: the part of the student's utility */
  occupation: Uint16Array
  /** by family number: the most an occupation of the family can bring */
  familyMax: Uint16Array
}

const LEVELS = [1, 2, 3, 4, 5] as const
const WEIGHTS = [1, 2, 3] as const

export function tabulateStudent(packed: PackedJobs, student: StudentProfile): StudentTables {
  const weighted = new Uint16Array((packed.competencies.size + 1) * CODES_PER_COMPETENCY)
  const claimed = new Uint8Array(packed.competencies.size + 1)
  for (const [id, standing] of collectStandings(student.competencies)) {
    const competency = packed.competencies.get(id)
    if (competency === undefined) continue
    claimed[competency] = standing.claimed
    for (const level of LEVELS) {
      const reached = attainment(standing.credit, level)
      for (const weight of WEIGHTS) weighted[requirementCode(competency, { level, weight })] = weight * reached
    }
  }
  return { weighted, claimed, ...tabulateOccupations(packed, student) }
}

function tabulateOccupations(packed: PackedJobs, { occupations: wishes }: StudentProfile) {
  const occupation = new Uint16Array(packed.occupations.size)
  if (wishes.length === 0) {
    occupation.fill(occupationPart('open'))
    return { occupation, familyMax: new Uint16Array(packed.families.size).fill(occupationPart('open')) }
  }
  occupation.fill(occupationPart('none'))
  const paths = wishes.map(occupationPath)
  // From the widest level to the narrowest: each overwrites what lies inside it.
  for (const [depth, fit] of (['field', 'family', 'group'] as const).entries()) {
    const part = occupationPart(fit)
    for (const path of paths) {
      for (const number of packed.occupationsBelow.get(path[depth] ?? '') ?? []) occupation[number] = part
    }
  }
  for (const wish of wishes) {
    const number = packed.occupations.get(wish)
    if (number !== undefined) occupation[number] = occupationPart('exact')
  }
  return { occupation, familyMax: tabulateFamilies(packed, paths) }
}

function tabulateFamilies(packed: PackedJobs, paths: readonly string[][]): Uint16Array {
  const familyMax = new Uint16Array(packed.families.size).fill(occupationPart('none'))
  for (const [field = ''] of paths) for (const number of packed.familiesBelow.get(field) ?? []) familyMax[number] = occupationPart('field')
  for (const [, family = ''] of paths) {
    const number = packed.families.get(family)
    if (number !== undefined) familyMax[number] = occupationPart('exact')
  }
  familyMax[MIXED_FAMILY] = occupationPart('exact')
  return familyMax
}
