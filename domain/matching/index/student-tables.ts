import { attainment, collectStandings } from '../competency-fit'
import type { StudentProfile } from '../market'
import { occupationPart, occupationPath } from '../occupation-fit'
import type { PackedJobs } from './packed-jobs'
import { CODES_PER_COMPETENCY, requirementCode } from './requirement-code'

/** What a student brings, looked up by the numbers of one packed index. */
export interface StudentTables {
  /** by requirement code: weight × attainment */
  weighted: Uint16Array
  /** by competency number: the level claimed */
  claimed: Uint8Array
  /** by occupation number: the part of the student's utility */
  occupation: Uint16Array
  /** the most any occupation can bring */
  occupationMax: number
}

const LEVELS = [1, 2, 3, 4, 5] as const
const WEIGHTS = [1, 2, 3] as const

export function tabulateStudent(packed: PackedJobs, student: StudentProfile): StudentTables {
  const weighted = new Uint16Array(packed.competencies.size * CODES_PER_COMPETENCY)
  const claimed = new Uint8Array(packed.competencies.size)
  for (const [id, { level: held, credit }] of collectStandings(student.competencies)) {
    const competency = packed.competencies.get(id)
    if (competency === undefined) continue
    claimed[competency] = held
    for (const level of LEVELS) {
      const reached = attainment(credit, level)
      for (const weight of WEIGHTS) {
        weighted[requirementCode(competency, { level, weight, isMust: false })] = weight * reached
        weighted[requirementCode(competency, { level, weight, isMust: true })] = weight * reached
      }
    }
  }
  return { weighted, claimed, ...tabulateOccupations(packed, student) }
}

function tabulateOccupations(packed: PackedJobs, { occupations: wishes }: StudentProfile) {
  const occupation = new Uint16Array(packed.occupations.size)
  if (wishes.length === 0) {
    occupation.fill(occupationPart('open'))
    return { occupation, occupationMax: occupationPart('open') }
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
  return { occupation, occupationMax: occupationPart('exact') }
}
