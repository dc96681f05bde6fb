import Database, { type Statement } from 'better-sqlite3'
import { dayNumber } from '../../domain/matching/index/calendar-day'
import { admittedMask, neededMask } from '../../domain/matching/index/eligibility-mask'
import { tokensOfJob, tokensOfMajor } from '../../domain/matching/index/job-lists'
import { columnScorer } from './column-scorer'
import type { BuiltEngine, Engine } from './engine'

/** The hard constraints from one covering index; what it finds is scored from columns in memory. */
export const sqlite: Engine = {
  name: 'better-sqlite3, covering index',
  queries: (jobs) => (jobs > 200_000 ? 100 : 300),
  build(jobs) {
    const database = new Database(':memory:')
    database.exec('CREATE TABLE posting (token TEXT, city INTEGER, salary INTEGER, admits INTEGER, closes INTEGER, job INTEGER)')
    const insert = database.prepare('INSERT INTO posting VALUES (?, ?, ?, ?, ?, ?)')
    database.transaction(() => {
      jobs.forEach((job, number) => {
        for (const token of tokensOfJob(job))
          for (const city of [...(job.cities.length === 0 ? ['0'] : job.cities), '1'])
            insert.run(token, Number(city), job.salary.max, admittedMask(job), dayNumber(job.closesOn), number)
      })
    })()
    database.exec('CREATE INDEX covering ON posting (token, city, salary, admits, closes, job); ANALYZE')
    const statements = new Map<number, Statement<number>>()
    const score = columnScorer(jobs)
    const find: BuiltEngine['find'] = (student, count, today) => {
      const tokens = tokensOfMajor(student.major)
      const cities = student.cities.length === 0 ? [1] : [...student.cities.map(Number), 0]
      const need = neededMask(student.level, student.graduationYear)
      const marks = (length: number) => Array.from({ length }, () => '?').join(',')
      const statement =
        statements.get(cities.length) ??
        database
          .prepare(
            `SELECT job FROM posting WHERE token IN (${marks(tokens.length)}) AND city IN (${marks(cities.length)}) AND salary >= ? AND admits & ? = ? AND closes >= ?`,
          )
          .pluck()
      statements.set(cities.length, statement)
      return score(statement.all(...tokens, ...cities, student.salaryMin, need, need, dayNumber(today)), student, count)
    }
    return { find, nativeBytes: (database.prepare('PRAGMA page_count').pluck().all()[0] ?? 0) * (database.prepare('PRAGMA page_size').pluck().all()[0] ?? 0) }
  },
}
