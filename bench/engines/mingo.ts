import { Query } from 'mingo'
import { EDUCATION_LEVELS } from '../../domain/catalogues/codes'
import { meetsLevel } from '../../domain/catalogues/education-level'
import { tokensOfMajor } from '../../domain/matching/index/job-lists'
import type { JobOffer } from '../../domain/matching/market'
import type { BuiltEngine, Engine } from './engine'
import { rankCandidates } from './rank-candidates'

/** The query one would write against the documents. */
export const mingo: Engine = {
  name: 'mingo over documents',
  queries: (jobs) => (jobs > 200_000 ? 4 : 40),
  build(jobs) {
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
      return rankCandidates(query.find<JobOffer>(jobs as JobOffer[]).all(), student, count, today)
    }
    return { find }
  },
}
