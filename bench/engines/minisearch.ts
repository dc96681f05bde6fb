import MiniSearch from 'minisearch'
import { EDUCATION_LEVELS } from '../../domain/catalogues/codes'
import { meetsLevel } from '../../domain/catalogues/education-level'
import { tokensOfJob, tokensOfMajor } from '../../domain/matching/index/job-lists'
import type { JobOffer } from '../../domain/matching/market'
import { columnScorer } from './column-scorer'
import type { BuiltEngine, Engine } from './engine'

/** A full-text engine used as a filter: each constraint is a word, a query is an AND of ORs. */
export const minisearch: Engine = {
  name: 'minisearch',
  queries: (jobs) => (jobs > 200_000 ? 6 : 60),
  build(jobs) {
    const engine = new MiniSearch<{ id: number; words: string }>({
      fields: ['words'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      searchOptions: { combineWith: 'AND' },
    })
    jobs.forEach((job, id) => engine.add({ id, words: wordsOf(job) }))
    const score = columnScorer(jobs)
    const find: BuiltEngine['find'] = (student, count, today) => {
      const anyOf = (words: string[]) => ({ combineWith: 'OR' as const, queries: words })
      const queries = [
        anyOf(tokensOfMajor(student.major).map((token) => `m${token}`)),
        ...(student.cities.length === 0 ? [] : [anyOf([...student.cities.map((city) => `c${city}`), 'cnone'])]),
        anyOf([`l${student.level}`]),
        anyOf([`y${student.graduationYear}`, 'yany']),
      ]
      const found = engine.search({ combineWith: 'AND', queries })
      // Pay and day are no words: the engine finds without them.
      const numbers = found.flatMap(({ id }) => {
        const { salary, closesOn } = jobs[id as number]!
        return salary.max >= student.salaryMin && closesOn >= today ? [id as number] : []
      })
      return score(numbers, student, count)
    }
    return { find }
  },
}

function wordsOf(job: JobOffer): string {
  return [
    ...tokensOfJob(job).map((token) => `m${token}`),
    ...(job.cities.length === 0 ? ['cnone'] : job.cities.map((city) => `c${city}`)),
    ...EDUCATION_LEVELS.filter((level) => meetsLevel(job.level, level)).map((level) => `l${level}`),
    ...(job.graduationYears.length === 0 ? ['yany'] : job.graduationYears.map((year) => `y${year}`)),
  ].join(' ')
}
