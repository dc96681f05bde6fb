import { fitTemplate } from '~/domain/alerts/template-fields'
import { startOfChinaDate } from '~/domain/time/china-date'
import type { Job } from '../../ports/collections'
import type { Ports } from '../../ports/ports'
import { type StudentToAlert, studentsToAlert } from '../matching/students-to-alert'
import { enqueue } from './enqueue'
import { inParallel } from './in-parallel'
import { messagePages } from './message-page'
import { takeQuota } from './quota'

/** Transactions at a time: each touches its own student. */
const width = 8

/** One message per job and student, whatever happens to the tick that writes it. */
export function jobAlertIdOf(jobId: string, studentId: string): string {
  return `job-alert|${jobId}|${studentId}`
}

/**
 * Writes a message for every student whom a published job fits well and who still allows one: the unit of quota and
 * the message in one transaction. Stops at the deadline; the next call goes on where this one was.
 * @param deadline instant at which to stop, ISO 8601
 * @returns how many were written, and whether all are
 */
export async function alertStudents(ports: Ports, jobId: string, deadline: string): Promise<{ written: number; isComplete: boolean }> {
  const job = await ports.documents.get('jobs', jobId)
  if (job?.status !== 'published' || !job.published) return { written: 0, isComplete: true }
  const students = await studentsToAlert(ports, jobId)
  const standing = await standingIds(ports, students.map(({ studentId }) => jobAlertIdOf(jobId, studentId)))
  let written = 0
  let isComplete = true
  await inParallel(students.filter(({ studentId }) => !standing.has(jobAlertIdOf(jobId, studentId))), width, async (student) => {
    if (ports.clock.now().toISOString() >= deadline) isComplete = false
    else if (await reserve(ports, job, student)) written++
  })
  return { written, isComplete }
}

async function standingIds(ports: Ports, ids: string[]): Promise<Set<string>> {
  const standing = new Set<string>()
  for (let at = 0; at < ids.length; at += 1000) {
    const rows = await ports.documents.find('outbox', { _id: { in: ids.slice(at, at + 1000) } }, { fields: ['_id'], limit: 1000 })
    for (const { _id } of rows) standing.add(_id)
  }
  return standing
}

async function reserve(ports: Ports, job: Job, { accountId, studentId, score }: StudentToAlert): Promise<boolean> {
  const id = jobAlertIdOf(job._id, studentId)
  const data = fitTemplate('job-alert', {
    thing1: job.title,
    thing2: job.employerName,
    thing3: `匹配度 ${Math.round(score * 100)}`,
    date4: startOfChinaDate(job.closesOn),
  })
  return ports.documents.transaction(async (tx) => {
    if (await tx.get('outbox', id)) return false
    const now = ports.clock.now().toISOString()
    if (!(await takeQuota(tx, accountId, 'job-alert', now))) return false
    const task = { kind: 'subscribe-message', to: accountId, template: 'job-alert', data, page: messagePages.job(job._id), messageId: id } as const
    await enqueue(tx, { id, task, now })
    return true
  })
}
