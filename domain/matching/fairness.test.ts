import fc from 'fast-check'
import { packJobs } from './index/packed-jobs'
import { topJobs } from './index/top-jobs'
import type { JobOffer, StudentProfile } from './market'
import { scoreMatch } from './score-match'
import { arbitraryJob, arbitraryStudent, SCHOOLS } from './testing/arbitrary-market'

/** What a card or an application could carry and a match must never know. */
const person = fc.record({
  gender: fc.constantFrom('女', '男'),
  name: fc.constantFrom('王芳', '李强', '阿依古丽', '扎西'),
  age: fc.integer({ min: 17, max: 45 }),
  origin: fc.constantFrom('黑龙江绥化', '上海', '农村', '城镇'),
  householdRegistration: fc.constantFrom('本地', '外地'),
  ethnicity: fc.constantFrom('汉族', '维吾尔族', '藏族'),
  maritalStatus: fc.constantFrom('未婚', '已婚已育'),
  hardship: fc.constantFrom('0', '3', '7'),
  disability: fc.boolean(),
  health: fc.string(),
  schoolTier: fc.constantFrom('985', '211', '双一流', '民办'),
  educationForm: fc.constantFrom('全日制', '非全日制'),
})

/** The same thing, writing down every field that somebody reads of it. */
function watched<T extends object>(target: T, read: Set<string>): T {
  return new Proxy(target, {
    get(of, key, receiver) {
      if (typeof key === 'string') read.add(key)
      return Reflect.get(of, key, receiver) as unknown
    },
  })
}

const mayReadOfStudents: readonly (keyof StudentProfile)[] = ['level', 'graduationYear', 'major', 'cities', 'occupations', 'salaryMin', 'competencies']
const mayReadOfJobs: readonly (keyof JobOffer)[] = ['occupation', 'level', 'graduationYears', 'majors', 'schools', 'cities', 'salary', 'competencies']

describe('who somebody is does not move a match', () => {
  test('changing it changes neither score nor reasons, gaps or blockers', () => {
    fc.assert(
      fc.property(arbitraryJob, arbitraryStudent, person, person, (job, profile, one, other) => {
        const plain = scoreMatch(job, profile)
        for (const attributes of [one, other]) expect(scoreMatch(job, { ...profile, ...attributes })).toEqual(plain)
      }),
      { numRuns: 300 },
    )
  })

  test('the scorer reads what it is allowed to read, and the school only where a posting is lawfully tied to schools', () => {
    const [students, jobs] = [new Set<string>(), new Set<string>()]
    fc.assert(
      fc.property(arbitraryJob, arbitraryStudent, person, (job, profile, attributes) => {
        const [ofStudent, ofJob] = [new Set<string>(), new Set<string>()]
        scoreMatch(watched(job, ofJob), watched({ ...profile, ...attributes }, ofStudent))
        ofStudent.forEach((key) => students.add(key))
        ofJob.forEach((key) => jobs.add(key))
        if (job.schools.length === 0) expect(ofStudent.has('schoolId')).toBe(false)
        const allowed: readonly string[] = [...mayReadOfStudents, 'schoolId']
        expect([...ofStudent].filter((key) => !allowed.includes(key))).toEqual([])
        expect([...ofJob].filter((key) => !(mayReadOfJobs as readonly string[]).includes(key))).toEqual([])
      }),
      { numRuns: 300 },
    )
    // The watch works: everything that should be read was.
    expect([...students].sort()).toEqual([...mayReadOfStudents, 'schoolId'].sort())
    expect([...jobs].sort()).toEqual([...mayReadOfJobs].sort())
  })

  test('moving to another school, of whatever tier, changes nothing where no school is asked for', () => {
    fc.assert(
      fc.property(arbitraryJob, arbitraryStudent, fc.constantFrom(...SCHOOLS), (job, profile, schoolId) => {
        const open = { ...job, schools: [] }
        expect(scoreMatch(open, { ...profile, schoolId })).toEqual(scoreMatch(open, profile))
      }),
    )
  })

  test('the order of a whole feed is the same for two people who differ only in who they are', () => {
    const market = fc.uniqueArray(arbitraryJob, { selector: ({ id }) => id, minLength: 5, maxLength: 30 })
    fc.assert(
      fc.property(market, arbitraryStudent, person, person, fc.constantFrom(...SCHOOLS), (jobs, profile, one, other, schoolId) => {
        const segments = [{ packed: packJobs(jobs.map((job) => ({ ...job, schools: [] }))) }]
        const feed = (student: StudentProfile) => topJobs(segments, { student, count: 20, today: '2026-11-22' })
        expect(feed({ ...profile, ...other, id: 's-other', schoolId })).toEqual(feed({ ...profile, ...one }))
      }),
      { numRuns: 60 },
    )
  })
})
