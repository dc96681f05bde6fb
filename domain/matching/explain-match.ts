import { attributeScore, type Part } from './attribute-score'
import { FULL_ATTAINMENT } from './competency-fit'
import type { JobOffer, StudentProfile } from './market'
import { MATCH_WEIGHTS } from './match-weights'
import type { Reason } from './match'
import { ONE } from './score-unit'
import type { Utilities } from './weigh-utilities'

type Unweighed<R> = R extends Reason ? Omit<R, 'contribution' | 'side'> : never

/** What speaks for a match, largest contribution first, ties in the order pay, occupation, city, major, competency id. */
export function explainMatch(job: JobOffer, student: StudentProfile, weighed: Utilities, score: number): Reason[] {
  const found: { part: Part; reason: Unweighed<Reason> }[] = [
    {
      part: { side: 'student', value: weighed.pay },
      reason: {
        code: 'pay',
        pay: (job.salary.min + job.salary.max) / 2,
        yardstick: Math.max(student.salaryMin, MATCH_WEIGHTS.pay.reference[student.level]),
      },
    },
    {
      part: { side: 'student', value: weighed.occupation.part },
      reason: { code: 'occupation', occupation: job.occupation, fit: weighed.occupation.fit },
    },
    {
      part: { side: 'student', value: weighed.city.part },
      reason: {
        code: 'city',
        cities: weighed.city.fit === 'open' ? job.cities : job.cities.filter((city) => student.cities.includes(city)),
        fit: weighed.city.fit,
      },
    },
    {
      part: { side: 'employer', value: weighed.major.part },
      reason: { code: 'major', major: student.major, token: weighed.major.token, fit: weighed.major.fit },
    },
    ...explainCompetencies(weighed),
  ]
  const units = attributeScore(
    score,
    found.map(({ part }) => part),
  )
  return found
    .map(({ part, reason }, index) => ({ ...reason, side: part.side, contribution: (units[index] ?? 0) / ONE }))
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
}

function explainCompetencies({ competencies }: Utilities): { part: Part; reason: Unweighed<Reason> }[] {
  const { part, weighted: total, weights, requirements } = competencies
  if (weights === 0) return [{ part: { side: 'employer', value: part }, reason: { code: 'no-requirements' } }]
  return requirements
    .filter(({ weighted }) => weighted > 0)
    .sort((a, b) => (a.requirement.id < b.requirement.id ? -1 : 1))
    .map(({ requirement, standing, weighted }) => ({
      part: { side: 'employer', value: (part * weighted) / total },
      reason: {
        code: 'competency',
        competency: requirement.id,
        required: requirement.level,
        held: standing?.level ?? 0,
        provenance: standing?.provenance ?? 'self',
        isMust: requirement.isMust,
        isMet: weighted === requirement.weight * FULL_ATTAINMENT,
      },
    }))
}
