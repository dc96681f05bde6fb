import { PROVENANCES } from '~/domain/catalogues/codes'
import { attainment } from '../competency-fit'
import type { JobOffer } from '../market'
import { MATCH_WEIGHTS } from '../match-weights'
import { occupationPart, occupationPath } from '../occupation-fit'
import type { PackedStudents } from './packed-students'
import { CODES_PER_STANDING, standingCode } from './standing-code'

/** What a job asks, looked up by the numbers of one packed index. */
export interface JobTables {
  /** by standing code: weight × attainment */
  weighted: Uint16Array
  weights: number
  /** by occupation wished: the part of the student's utility */
  occupation: Uint16Array
  /** competency number → level; 0 as number: nobody in the index has it */
  musts: { competency: number; level: number }[]
}

const FITS = ['field', 'family', 'group'] as const
const LEVELS = [1, 2, 3, 4, 5] as const

export function tabulateJob(packed: PackedStudents, job: JobOffer): JobTables {
  const weighted = new Uint16Array((packed.competencies.size + 1) * CODES_PER_STANDING)
  let weights = 0
  const musts: JobTables['musts'] = []
  for (const { id, level: required, weight, isMust } of job.competencies) {
    weights += weight
    const competency = packed.competencies.get(id)
    if (isMust) musts.push({ competency: competency ?? 0, level: required })
    if (competency === undefined) continue
    for (const level of LEVELS)
      for (const provenance of PROVENANCES)
        weighted[standingCode(competency, level, provenance)] = weight * attainment(level * MATCH_WEIGHTS.confidence[provenance], required)
  }
  const occupation = new Uint16Array(packed.occupations.size).fill(occupationPart('none'))
  // From the widest level to the narrowest: each overwrites what lies inside it.
  for (const [depth, above] of occupationPath(job.occupation).entries())
    for (const number of packed.occupationsBelow.get(above) ?? []) occupation[number] = occupationPart(FITS[depth] ?? 'none')
  const same = packed.occupations.get(job.occupation)
  if (same !== undefined) occupation[same] = occupationPart('exact')
  return { weighted, weights, occupation, musts }
}
