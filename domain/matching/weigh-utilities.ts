import { cityPart, findCityFit, type CityFit } from './city-fit'
import { attainment, competencyPart, type Standing } from './competency-fit'
import { findMajorFit, majorPart, type MajorFit } from './major-fit'
import type { CompetencyRequirement, JobOffer, StudentProfile } from './market'
import { findOccupationFit, occupationPart, type OccupationFit } from './occupation-fit'
import { payPart, payRange, payStep } from './pay-fit'

export interface WeighedRequirement {
  requirement: CompetencyRequirement
  standing: Standing | undefined
  /** weight × attainment */
  weighted: number
}

/** Both utilities and what they are made of, in units of 1/65536. */
export interface Utilities {
  student: number
  employer: number
  pay: number
  occupation: { fit: OccupationFit; part: number }
  city: { fit: CityFit; part: number }
  major: { fit: MajorFit; token: string; part: number }
  competencies: { part: number; weighted: number; weights: number; requirements: WeighedRequirement[] }
}

/** Weighs a match whose constraints hold; where major or city do not fit, they count as open. */
export function weighUtilities(job: JobOffer, student: StudentProfile, standings: ReadonlyMap<string, Standing>): Utilities {
  const pay = payPart(payStep(job.salary), payRange(student.level, student.salaryMin))
  const occupationFit = findOccupationFit(job.occupation, student.occupations)
  const occupation = { fit: occupationFit, part: occupationPart(occupationFit) }
  const cityFit = findCityFit(job.cities, student.cities) ?? 'open'
  const city = { fit: cityFit, part: cityPart(cityFit) }
  const { fit, token } = findMajorFit(job.majors, student.major) ?? { fit: 'any', token: '' }
  const major = { fit, token, part: majorPart(fit) }
  const requirements = job.competencies.map((requirement) => {
    const standing = standings.get(requirement.id)
    return { requirement, standing, weighted: requirement.weight * attainment(standing?.credit ?? 0, requirement.level) }
  })
  const weighted = requirements.reduce((sum, each) => sum + each.weighted, 0)
  const weights = job.competencies.reduce((sum, each) => sum + each.weight, 0)
  const part = competencyPart(weighted, weights)
  return {
    student: pay + occupation.part + city.part,
    employer: major.part + part,
    pay,
    occupation,
    city,
    major,
    competencies: { part, weighted, weights, requirements },
  }
}
