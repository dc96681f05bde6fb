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

export function tabulateStudent(packed: PackedJobs, student: StudentProfile): StudentTables {
  const competencies = packed.competencies.size + 1
  // One piece of memory for all of them: asking for four costs more than filling them.
  const codes = competencies * CODES_PER_COMPETENCY
  const buffer = new ArrayBuffer((codes + packed.occupations.size + packed.families.size) * 2 + competencies)
  const weighted = new Uint16Array(buffer, 0, codes)
  const occupation = new Uint16Array(buffer, codes * 2, packed.occupations.size)
  const familyMax = new Uint16Array(buffer, (codes + packed.occupations.size) * 2, packed.families.size)
  const claimed = new Uint8Array(buffer, (codes + packed.occupations.size + packed.families.size) * 2, competencies)
  for (const [id, standing] of collectStandings(student.competencies)) {
    const competency = packed.competencies.get(id)
    if (competency === undefined) continue
    claimed[competency] = standing.claimed
    // The codes of a competency stand in this order.
    let code = requirementCode(competency, { level: 1, weight: 1 })
    for (let level = 1; level <= 5; level += 1) {
      const reached = attainment(standing.credit, level)
      for (let weight = 1; weight <= 3; weight += 1) weighted[code++] = weight * reached
    }
  }
  tabulateOccupations(packed, student, occupation, familyMax)
  return { weighted, claimed, occupation, familyMax }
}

function tabulateOccupations(packed: PackedJobs, { occupations: wishes }: StudentProfile, occupation: Uint16Array, familyMax: Uint16Array): void {
  if (wishes.length === 0) {
    occupation.fill(occupationPart('open'))
    familyMax.fill(occupationPart('open'))
    return
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
  tabulateFamilies(packed, paths, familyMax)
}

function tabulateFamilies(packed: PackedJobs, paths: readonly string[][], familyMax: Uint16Array): void {
  familyMax.fill(occupationPart('none'))
  for (const [field = ''] of paths) for (const number of packed.familiesBelow.get(field) ?? []) familyMax[number] = occupationPart('field')
  for (const [, family = ''] of paths) {
    const number = packed.families.get(family)
    if (number !== undefined) familyMax[number] = occupationPart('exact')
  }
  familyMax[MIXED_FAMILY] = occupationPart('exact')
}
