import { meetsLevel } from '~/domain/catalogues/education-level'
import { findCityFit } from './city-fit'
import type { Standing } from './competency-fit'
import { findMajorFit } from './major-fit'
import type { JobOffer, StudentProfile } from './market'
import type { Blocker } from './match'

/** The hard constraints that do not hold, in the order in which a person would ask. */
export function findBlockers(job: JobOffer, student: StudentProfile, standings: ReadonlyMap<string, Standing>): Blocker[] {
  const blockers: Blocker[] = []
  if (!meetsLevel(job.level, student.level)) blockers.push({ code: 'level', required: job.level, held: student.level })
  if (job.graduationYears.length > 0 && !job.graduationYears.includes(student.graduationYear))
    blockers.push({ code: 'graduation-year', required: job.graduationYears, held: student.graduationYear })
  if (job.schools.length > 0 && !job.schools.includes(student.schoolId))
    blockers.push({ code: 'school', held: student.schoolId })
  if (!findMajorFit(job.majors, student.major))
    blockers.push({ code: 'major', required: job.majors, held: student.major })
  if (!findCityFit(job.cities, student.cities))
    blockers.push({ code: 'city', offered: job.cities, wished: student.cities })
  if (job.salary.max < student.salaryMin)
    blockers.push({ code: 'salary', offered: job.salary.max, floor: student.salaryMin })
  for (const { id, level, isMust } of job.competencies) {
    const held = standings.get(id)?.claimed ?? 0
    if (isMust && held < level) blockers.push({ code: 'must-competency', competency: id, required: level, held })
  }
  return blockers
}
