import { packJobs } from '~/domain/matching/index/packed-jobs'
import { topJobs } from '~/domain/matching/index/top-jobs'
import type { Pairing } from '~/domain/matching/assignment/assign'
import type { JobOffer, StudentProfile } from '~/domain/matching/market'
import { packStudents } from '~/domain/matching/students/packed-students'
import { studentsForJob } from '~/domain/matching/students/students-for-job'
import { roundLimits } from '~/domain/recommendations/round-limits'

/**
 * Who may be recommended to whom: each student's best jobs, and each job's best students, so that a job that is nobody's
 * first choice has its chance too. Scores are those of the match, both ways.
 */
export function scoreStudents(students: readonly StudentProfile[], jobs: readonly JobOffer[], today: string): Pairing[] {
  const pairings = new Map<string, Pairing>()
  const add = (student: string, job: string, score: number) => pairings.set(`${student} ${job}`, { student, job, score })
  const packedJobs = packJobs(jobs)
  for (const student of students) {
    for (const { id, score } of topJobs([{ packed: packedJobs }], { student, count: roundLimits.looksPerStudent, today })) if (score > 0) add(student.id, id, score)
  }
  // An index of this round alone: everybody in it takes part, whoever may be found by employers.
  const packedStudents = packStudents(students.map((profile) => ({ profile, isFindable: true, isAlertable: false })))
  for (const job of jobs) {
    for (const { id, score } of studentsForJob([{ packed: packedStudents }], job, 0, 'findable').slice(0, roundLimits.looksPerJob)) add(id, job.id, score)
  }
  return [...pairings.values()]
}
