import fc from 'fast-check'
import type { JobOffer } from '../market'
import { scoreMatch } from '../score-match'
import { arbitraryJob, arbitraryStudent, arbitraryStudents } from '../testing/arbitrary-market'
import { type IndexedStudent, type Purpose } from './indexed-student'
import { packStudents } from './packed-students'
import { studentsForJob } from './students-for-job'

const runs = (normal: number) => ({ numRuns: process.env['DEEP'] ? normal * 20 : normal })
const indexed = arbitraryStudents.chain((profiles) =>
  fc
    .array(fc.record({ isFindable: fc.boolean(), isAlertable: fc.boolean() }), { minLength: profiles.length, maxLength: profiles.length })
    .map((bits) => profiles.map((profile, at): IndexedStudent => ({ profile, isFindable: bits[at]?.isFindable ?? true, isAlertable: bits[at]?.isAlertable ?? true }))),
)
const purpose = fc.constantFrom<Purpose[]>('findable', 'alertable')
/** Jobs that most students may have: otherwise most answers are empty. */
const easyJob = arbitraryJob.map((job): JobOffer => ({ ...job, level: '31', graduationYears: [], salary: { min: 9000, max: 20_000 } }))
const threshold = fc.double({ min: 0, max: 1, noNaN: true })

function bruteForce(students: readonly IndexedStudent[], job: JobOffer, least: number, wanted: Purpose) {
  return students
    .filter(({ isFindable, isAlertable }) => (wanted === 'findable' ? isFindable : isAlertable))
    .map(({ profile }) => ({ id: profile.id, match: scoreMatch(job, profile) }))
    .filter(({ match }) => match.score > 0 && match.score >= least)
    .map(({ id, match }) => ({ id, score: match.score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

describe('studentsForJob', () => {
  it.each([
    ['any job', arbitraryJob],
    ['a job many may have', easyJob],
  ])('is exactly what scoring every student gives, for %s', (_, jobs) => {
    fc.assert(
      fc.property(indexed, jobs, threshold, purpose, (students, job, least, wanted) => {
        expect(studentsForJob([{ packed: packStudents(students) }], job, least, wanted)).toEqual(bruteForce(students, job, least, wanted))
      }),
      runs(700),
    )
  })

  it('takes a delta over the base', () => {
    const change = fc.record({ index: fc.nat(), profile: fc.option(arbitraryStudent) })
    fc.assert(
      fc.property(indexed, fc.array(change, { maxLength: 10 }), easyJob, (students, changes, job) => {
        const live = new Map(students.map((student) => [student.profile.id, student]))
        const superseded = new Set<string>()
        for (const { index, profile } of changes) {
          const id = (students.length > 0 ? students[index % students.length]?.profile.id : undefined) ?? `new${index}`
          superseded.add(id)
          if (profile) live.set(id, { profile: { ...profile, id }, isFindable: true, isAlertable: false })
          else live.delete(id)
        }
        const delta = packStudents([...live.values()].filter(({ profile }) => superseded.has(profile.id)))
        expect(studentsForJob([{ packed: packStudents(students), superseded }, { packed: delta }], job, 0.3, 'findable')).toEqual(bruteForce([...live.values()], job, 0.3, 'findable'))
      }),
      runs(300),
    )
  })
})
