import { fitTemplate } from '~/domain/alerts/template-fields'
import { alertThreshold } from '~/domain/matching/alert-threshold'
import { startOfChinaDate } from '~/domain/time/china-date'
import type { Job } from '../../ports/collections'
import type { Ports } from '../../ports/ports'
import { employerMayAct } from '../employers/employer-may-act'
import { type StudentToAlert, studentsToAlert } from '../matching/students-to-alert'
import { enqueue } from './enqueue'
import { inParallel } from './in-parallel'
import { messagePages } from './message-page'
import { takeQuota } from './quota'

/** Transactions at a time: each touches its own student. */
const width = 8

const pageSize = 1000

const prefixOf = (jobId: string) => `job-alert|${jobId}|`

/** One message per job and student, whatever happens to the tick that writes it. */
export function jobAlertIdOf(jobId: string, studentId: string): string {
  return `${prefixOf(jobId)}${studentId}`
}

/**
 * Writes a message for every student whom a published job fits well and who still allows one: the unit of quota and
 * the message in one transaction. Stops at the deadline; the next call goes on where this one was, and so does the next
 * publication: a posting tells so many students in all, each once, and only while it is news.
 * @param deadline instant at which to stop, ISO 8601
 * @returns how many were written, and whether all are
 */
export async function alertStudents(ports: Ports, jobId: string, deadline: string): Promise<{ written: number; isComplete: boolean }> {
  const job = await ports.documents.get('jobs', jobId)
  if (job?.status !== 'published' || !job.offer || !isNews(job, ports.clock.now())) return { written: 0, isComplete: true }
  if (!(await employerMayAct(ports.documents, job.employerId))) return { written: 0, isComplete: true }
  const students = await studentsToAlert(ports.documents, { ...job, offer: job.offer }, await toldOf(ports, jobId))
  let written = 0
  let isComplete = true
  await inParallel(students, width, async (student) => {
    if (ports.clock.now().toISOString() >= deadline) isComplete = false
    else if (await reserve(ports, job, student)) written++
  })
  return { written, isComplete }
}

function isNews({ publishedAt }: Job, now: Date): boolean {
  return publishedAt !== null && publishedAt > new Date(now.getTime() - alertThreshold.newsDays * 86_400_000).toISOString()
}

/** Students with a row for the job, whatever became of it: as many as one posting may tell, so one read. */
async function toldOf({ documents }: Ports, jobId: string): Promise<Set<string>> {
  const prefix = prefixOf(jobId)
  const rows = await documents.find('outbox', { _id: { startsWith: prefix } }, { fields: ['_id'], limit: pageSize })
  return new Set(rows.map(({ _id }) => _id.slice(prefix.length)))
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
