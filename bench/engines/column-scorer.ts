import { cityPart } from '../../domain/matching/city-fit'
import { collectStandings, competencyPart, attainment } from '../../domain/matching/competency-fit'
import { findMajorFit, majorPart } from '../../domain/matching/major-fit'
import type { JobOffer, StudentProfile } from '../../domain/matching/market'
import { findOccupationFit, occupationPart } from '../../domain/matching/occupation-fit'
import { payPart, payRange, payStep } from '../../domain/matching/pay-fit'
import { harmonicMean, ONE } from '../../domain/matching/score-unit'
import type { Found } from './engine'

/**
 * Scores candidates whose level, year, salary, city, major and day an engine has checked already: by number of the job,
 * with the parts that do not differ between jobs looked up, so that the engine's finding is what is measured.
 */
export function columnScorer(jobs: readonly JobOffer[]) {
  const steps = Uint16Array.from(jobs, ({ salary }) => payStep(salary))
  const weights = Uint8Array.from(jobs, ({ competencies }) => competencies.reduce((sum, { weight }) => sum + weight, 0))
  return (candidates: readonly number[], student: StudentProfile, count: number): Found[] => {
    const standings = collectStandings(student.competencies)
    const range = payRange(student.level, student.salaryMin)
    const occupations = new Map<string, number>()
    const seen = new Set<number>()
    const ranked: Found[] = []
    for (const number of candidates) {
      if (seen.has(number)) continue
      seen.add(number)
      const job = jobs[number]!
      if (job.schools.length > 0 && !job.schools.includes(student.schoolId)) continue
      let occupation = occupations.get(job.occupation)
      if (occupation === undefined) occupations.set(job.occupation, (occupation = occupationPart(findOccupationFit(job.occupation, student.occupations))))
      let sum = 0
      let isMet = true
      for (const { id, level, weight, isMust } of job.competencies) {
        const standing = standings.get(id)
        if (isMust && (standing?.claimed ?? 0) < level) isMet = false
        if (standing) sum += weight * attainment(standing.credit, level)
      }
      if (!isMet) continue
      const place = cityPart(student.cities.length === 0 || job.cities.length === 0 ? 'open' : 'wished')
      const major = majorPart(findMajorFit(job.majors, student.major)?.fit ?? 'any')
      const score = harmonicMean(payPart(steps[number]!, range) + occupation + place, major + competencyPart(sum, weights[number]!))
      const last = ranked[count - 1]
      if (last && (score < last.score || (score === last.score && job.id > last.id))) continue
      let at = ranked.findIndex((each) => each.score < score || (each.score === score && each.id > job.id))
      if (at === -1) at = ranked.length
      ranked.splice(at, 0, { id: job.id, score })
      if (ranked.length > count) ranked.pop()
    }
    return ranked.map(({ id, score }) => ({ id, score: score / ONE }))
  }
}
