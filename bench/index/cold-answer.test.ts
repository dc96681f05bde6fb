import { JOB_LAYOUT } from '../../domain/matching/index/blocks/job-layout'
import { packJobs } from '../../domain/matching/index/packed-jobs'
import { topJobs } from '../../domain/matching/index/top-jobs'
import { packStudents } from '../../domain/matching/students/packed-students'
import { STUDENT_LAYOUT } from '../../domain/matching/students/student-layout'
import { studentsForJob } from '../../domain/matching/students/students-for-job'
import { indexDocuments } from '../market/cloud-documents'
import { generateJobs } from '../market/generate-jobs'
import { generateStudents } from '../market/generate-students'
import { answerJob, answerStudent, readForJob, readForStudent } from './cold-answer'
import { MemoryStore } from './memory-store'

const today = '2026-11-22'

test('jobs for a student: read by key in one call, the same as from the whole index', async () => {
  const jobs = generateJobs(2000)
  const store = new MemoryStore(indexDocuments('jobs', JOB_LAYOUT, jobs))
  const sources = [{ packed: packJobs(jobs) }]
  for (const student of generateStudents(20)) {
    const read = await readForStudent(store, student)
    expect(read.calls).toHaveLength(1)
    expect(read.kilobytes).toBeGreaterThan(read.fixedKilobytes)
    expect(await answerStudent(read, student, 20, today)).toEqual(topJobs(sources, { student, count: 20, today }))
  }
})

test('students for a posting: blocks in ranges; where more than a thousand documents answer, the further calls are counted', async () => {
  const profiles = generateStudents(3000)
  const students = profiles.map((profile) => ({ profile, isFindable: true, isAlertable: true }))
  const sources = [{ packed: packStudents(students) }]
  // Blocks of a size that makes many of them.
  const store = new MemoryStore(indexDocuments('students', { ...STUDENT_LAYOUT, blockBytes: 200 }, students))
  const [job, ...others] = generateJobs(20)
  const cities = [...new Set(profiles.flatMap((profile) => profile.cities))]
  const wide = { ...job!, majors: [], cities }
  for (const offer of [wide, ...others]) {
    const read = await readForJob(store, offer)
    expect(await answerJob(read, offer, 0.5, 'alertable')).toEqual(studentsForJob(sources, offer, 0.5, 'alertable'))
    if (offer === wide) {
      expect(read.blocks).toBeGreaterThan(1000)
      expect(read.calls.length).toBeGreaterThan(1)
    }
  }
})
