import { backOffSeconds } from '~/domain/alerts/delivery'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { OutboxRow } from '../../ports/message-collections'
import type { Ports } from '../../ports/ports'
import { carryStandingToJobs } from '../employers/carry-standing-to-jobs'
import { closeSuspendedPostings } from '../employers/close-suspended-postings'
import { endSuspendedPlans } from '../employers/end-suspended-plans'
import { alertStudents } from './alert-students'
import { deliverMessage } from './deliver-message'
import { type TaskOf, holdRow, secondsAfter } from './hold-row'
import { inParallel } from './in-parallel'
import { retractAlerts } from './retract-alerts'

/** Seconds one tick delivers; the function has a minute, and the next tick comes anyway. */
const budgetSeconds = 40
const batch = 100
/** Recipients served at a time; one recipient's messages go one after the other (43108). */
const width = 6
/** A wait as long as this is the whole account's limit (45009): the others would only hear the same. */
const accountLimitSeconds = 600

/** Delivers what commands left to be done outside the database, until nothing is due or the tick's time is over. */
export const deliverOutbox: TimerJob = {
  name: 'deliverOutbox',
  async run(ports) {
    const deadline = secondsAfter(ports.clock.now().toISOString(), budgetSeconds)
    let done = 0
    for (;;) {
      const now = ports.clock.now().toISOString()
      if (now >= deadline) return done
      const due = await ports.documents.find('outbox', { state: { in: ['pending', 'sending'] }, nextAt: { lte: now } }, { order: [['nextAt', 'asc']], limit: batch })
      if (due.length === 0) return done
      for (const row of due) if (row.task.kind !== 'subscribe-message' && (await doTask(ports, row, deadline))) done++
      const { sent, isPaused } = await sendBatch(ports, due, deadline)
      done += sent
      if (isPaused) return done
    }
  },
}

async function sendBatch(ports: Ports, due: readonly OutboxRow[], deadline: string): Promise<{ sent: number; isPaused: boolean }> {
  const byRecipient = new Map<string, string[]>()
  for (const { _id, task } of due) {
    if (task.kind === 'subscribe-message') byRecipient.set(task.to, [...(byRecipient.get(task.to) ?? []), _id])
  }
  let sent = 0
  let isPaused = false
  await inParallel([...byRecipient.values()], width, async (ids) => {
    for (const id of ids) {
      if (isPaused || ports.clock.now().toISOString() >= deadline) return
      const outcome = await deliverMessage(ports, id)
      if (outcome?.kind === 'sent') sent++
      if (outcome?.kind === 'later' && outcome.afterSeconds >= accountLimitSeconds) isPaused = true
    }
  })
  return { sent, isPaused }
}

/** What the tick does itself, no message to one person. */
type OwnTask = TaskOf<'job-published' | 'job-closed' | 'employer-changed' | 'employer-suspended'>

/** @returns true when the task is done for good */
async function doTask(ports: Ports, { _id }: OutboxRow, deadline: string): Promise<boolean> {
  const { documents, clock } = ports
  const held = await documents.transaction((tx) => holdRow(tx, _id, clock.now().toISOString()))
  if (!held) return false
  try {
    const isDone = await runTask(ports, held.task as OwnTask, deadline)
    // What is left of a large one is not a failed attempt: the next tick goes on at once.
    const rest = { state: 'pending', nextAt: clock.now().toISOString(), attempts: held.attempts - 1 } as const
    await documents.update('outbox', _id, { set: isDone ? { state: 'done', lastError: '' } : rest })
    return isDone
  } catch (error) {
    ports.log({ level: 'error', what: held.task.kind, row: _id, message: String(error) })
    const nextAt = secondsAfter(clock.now().toISOString(), backOffSeconds(60, held.attempts))
    await documents.update('outbox', _id, { set: { state: 'pending', nextAt, lastError: String(error).slice(0, 300) } })
    return false
  }
}

async function runTask(ports: Ports, task: OwnTask, deadline: string): Promise<boolean> {
  if (task.kind === 'employer-changed') return carryStandingToJobs(ports, task.employerId, deadline)
  if (task.kind === 'employer-suspended') return (await closeSuspendedPostings(ports, task.employerId, deadline)) && endSuspendedPlans(ports, task.employerId, deadline)
  if (task.kind === 'job-published') return (await alertStudents(ports, task.jobId, deadline)).isComplete
  await retractAlerts(ports, task.jobId)
  return true
}
