import fc from 'fast-check'
import type { JobOffer } from '../market'
import { scoreMatch } from '../score-match'
import { arbitraryJob, arbitraryStudent, arbitraryStudents } from '../testing/arbitrary-market'
import type { FindableStudent } from './findable-student'
import { packStudents } from './packed-students'
import { studentsForJob } from './students-for-job'

const runs = (normal: number) => ({ numRuns: process.env['DEEP'] ? normal * 20 : normal })
const findable = arbitraryStudents.chain((profiles) =>
  fc.array(fc.boolean(), { minLength: profiles.length, maxLength: profiles.length }).map((quota) => profiles.map((profile, at): FindableStudent => ({ profile, hasQuota: quota[at] ?? false }))),
)
/** Jobs that most students may have: otherwise most answers are empty. */
const easyJob = arbitraryJob.map((job): JobOffer => ({ ...job, level: '31', graduationYears: [], salary: { min: 9000, max: 20_000 } }))
const threshold = fc.double({ min: 0, max: 1, noNaN: true })

function bruteForce(students: readonly FindableStudent[], job: JobOffer, least: number) {
  return students
    .map(({ profile, hasQuota }) => ({ id: profile.id, hasQuota, match: scoreMatch(job, profile) }))
    .filter(({ match }) => match.isEligible && match.score >= least)
    .map(({ id, hasQuota, match }) => ({ id, score: match.score, hasQuota }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

describe('studentsForJob', () => {
  it.each([
    ['any job', arbitraryJob],
    ['a job many may have', easyJob],
  ])('is exactly what scoring every student gives, for %s', (_, jobs) => {
    fc.assert(
      fc.property(findable, jobs, threshold, (students, job, least) => {
        expect(studentsForJob([{ packed: packStudents(students) }], job, least)).toEqual(bruteForce(students, job, least))
      }),
      runs(700),
    )
  })

  it('takes a delta over the base', () => {
    const change = fc.record({ index: fc.nat(), profile: fc.option(arbitraryStudent) })
    fc.assert(
      fc.property(findable, fc.array(change, { maxLength: 10 }), easyJob, (students, changes, job) => {
        const live = new Map(students.map((student) => [student.profile.id, student]))
        const superseded = new Set<string>()
        for (const { index, profile } of changes) {
          const id = (students.length > 0 ? students[index % students.length]?.profile.id : undefined) ?? `new${index}`
          superseded.add(id)
          if (profile) live.set(id, { profile: { ...profile, id }, hasQuota: true })
          else live.delete(id)
        }
        const delta = packStudents([...live.values()].filter(({ profile }) => superseded.has(profile.id)))
        expect(studentsForJob([{ packed: packStudents(students), superseded }, { packed: delta }], job, 0.3)).toEqual(bruteForce([...live.values()], job, 0.3))
      }),
      runs(300),
    )
  })
})
