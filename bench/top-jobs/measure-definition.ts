import type { StudentProfile } from '../../domain/matching/market'
import { scoreMatch } from '../../domain/matching/score-match'
import { generateJobs } from '../market/generate-jobs'
import { generateStudents } from '../market/generate-students'
import { time } from '../report/measure'
import { COUNT, type Outcome, STUDENTS, TODAY } from './outcome'

/** The definition itself, for a few students of both kinds: so that engines are not merely wrong together. */
export function measureDefinition(size: number): Outcome {
  const students = generateStudents(STUDENTS)
  const jobs = generateJobs(size).filter(({ closesOn }) => closesOn >= TODAY)
  const numbersOf = (isAnywhere: boolean) => students.flatMap(({ cities }, at) => ((cities.length === 0) === isAnywhere ? [at] : []))
  const asked = size > 200_000 ? [...numbersOf(false).slice(0, 2), ...numbersOf(true).slice(0, 1)] : [...numbersOf(false).slice(0, 8), ...numbersOf(true).slice(0, 4)]
  const scored = asked.map((at) => time(() => bestOf(students[at]!)))
  const times = scored.map(({ ms }) => ms)
  return { name: 'scoreMatch over every job', asked, answers: scored.map(({ value }) => value), times, allTimes: times, firstMs: null, buildMs: null, megabytes: null, kilobytes: null }

  function bestOf(student: StudentProfile) {
    return jobs
      .flatMap((job) => {
        const { isEligible, score } = scoreMatch(job, student)
        return isEligible ? [{ id: job.id, score }] : []
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, COUNT)
  }
}
