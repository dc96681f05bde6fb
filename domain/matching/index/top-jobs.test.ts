import fc from 'fast-check'
import type { JobOffer, StudentProfile } from '../market'
import { scoreMatch } from '../score-match'
import { arbitraryJob, arbitraryJobs, arbitraryStudent } from '../testing/arbitrary-market'
import { packJobs } from './packed-jobs'
import { scoreJobs, topJobs } from './top-jobs'

/** The definition: score all, sort, cut. */
function bruteForce(jobs: readonly JobOffer[], student: StudentProfile, count: number, today: string) {
  return jobs
    .filter((job) => job.closesOn >= today)
    .map((job) => ({ id: job.id, match: scoreMatch(job, student) }))
    .filter(({ match }) => match.isEligible)
    .map(({ id, match }) => ({ id, score: match.score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, count)
}

/** What scoreMatch says of each job that was asked for, of those one is eligible for. */
function scoresOf(jobs: readonly JobOffer[], student: StudentProfile, today: string, asked: (id: string) => boolean) {
  return new Map(bruteForce(jobs, student, jobs.length, today).filter(({ id }) => asked(id)).map(({ id, score }) => [id, score]))
}

/** Students whom many of the jobs admit: otherwise most answers are empty. */
const easyStudent = arbitraryStudent.map((student): StudentProfile => ({ ...student, level: '11', salaryMin: 0, cities: student.cities.slice(0, 1) }))
const count = fc.integer({ min: 0, max: 25 })
const today = fc.constantFrom('2026-11-01', '2026-12-15', '2027-02-01')

describe('topJobs', () => {
  it.each([
    ['any student', arbitraryStudent],
    ['a student many jobs admit', easyStudent],
  ])('is exactly what scoring and sorting every job gives, for %s', (_, students) => {
    fc.assert(
      fc.property(arbitraryJobs, students, count, today, (jobs, student, k, day) => {
        expect(topJobs([{ packed: packJobs(jobs) }], { student, count: k, today: day })).toEqual(bruteForce(jobs, student, k, day))
      }),
      { numRuns: process.env['DEEP'] ? 20_000 : 1000 },
    )
  })

  it('takes a delta over the base: changed jobs count as they are now, removed ones not at all', () => {
    const change = fc.record({ index: fc.nat(), job: fc.option(arbitraryJob) })
    fc.assert(
      fc.property(arbitraryJobs, fc.array(change, { maxLength: 12 }), easyStudent, count, today, (jobs, changes, student, k, day) => {
        const live = new Map(jobs.map((job) => [job.id, job]))
        const superseded = new Set<string>()
        for (const { index, job } of changes) {
          const id = (jobs.length > 0 ? jobs[index % jobs.length]?.id : undefined) ?? `new${index}`
          superseded.add(id)
          if (job) live.set(id, { ...job, id })
          else live.delete(id)
        }
        const delta = packJobs([...live.values()].filter(({ id }) => superseded.has(id)))
        const answer = topJobs([{ packed: packJobs(jobs), superseded }, { packed: delta }], { student, count: k, today: day })
        expect(answer).toEqual(bruteForce([...live.values()], student, k, day))
        const isAsked = (id: string) => id.length % 2 === 0
        const asked = new Set([...live.keys(), ...superseded].filter(isAsked))
        const scores = scoreJobs([{ packed: packJobs(jobs), superseded }, { packed: delta }], { student, today: day }, asked)
        expect(scores).toEqual(scoresOf([...live.values()], student, day, isAsked))
      }),
      { numRuns: process.env['DEEP'] ? 10_000 : 500 },
    )
  })

  it('refuses what the index cannot hold rather than losing it', () => {
    const [job] = fc.sample(arbitraryJob, 1)
    if (!job) throw new Error('no sample')
    expect(() => packJobs([{ ...job, closesOn: 'soon' }])).toThrow(RangeError)
    const must = { level: 1, weight: 1, isMust: true } as const
    expect(() => packJobs([{ ...job, competencies: ['a', 'b', 'c'].map((id) => ({ id, ...must })) }])).toThrow(RangeError)
  })
})
