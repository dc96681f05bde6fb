import { Query } from 'mingo'
import { EDUCATION_LEVELS } from '../../domain/catalogues/codes'
import { meetsLevel } from '../../domain/catalogues/education-level'
import { tokensOfMajor } from '../../domain/matching/index/job-lists'
import type { JobOffer } from '../../domain/matching/market'
import { columnScorer } from './column-scorer'
import type { BuiltEngine, Engine } from './engine'

/** The query one would write against the documents. */
export const mingo: Engine = {
  name: 'mingo over documents',
  queries: (jobs) => (jobs > 200_000 ? 4 : 40),
  build(jobs) {
    const score = columnScorer(jobs)
    const numbers = new Map(jobs.map((job, number) => [job, number]))
    const find: BuiltEngine['find'] = (student, count, today) => {
      const query = new Query({
        level: { $in: EDUCATION_LEVELS.filter((level) => meetsLevel(level, student.level)) },
        'salary.max': { $gte: student.salaryMin },
        closesOn: { $gte: today },
        $and: [
          { $or: [{ graduationYears: [] }, { graduationYears: student.graduationYear }] },
          { $or: [{ majors: [] }, { majors: { $in: tokensOfMajor(student.major) } }] },
          { $or: [{ schools: [] }, { schools: student.schoolId }] },
          ...(student.cities.length === 0 ? [] : [{ $or: [{ cities: [] }, { cities: { $in: student.cities } }] }]),
        ],
      })
      const found = query.find<JobOffer>(jobs as JobOffer[]).all()
      return score(found.flatMap((job) => numbers.get(job) ?? []), student, count)
    }
    return { find }
  },
}
