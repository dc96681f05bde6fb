import type { CardEventRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'

/** What happened to one student on the way to a job; a claim alone belongs to no job. */
export type CardEventInput = Pick<CardEventRecord, 'studentId' | 'kind' | 'at'> & {
  job: { jobId: string; jobTitle: string; employerName: string } | null
  /** stage, decision or form, by kind; '' where the kind says it all */
  result?: string
}

/** The same event, the same id: a command that runs again writes it over itself. */
function cardEventIdOf({ kind, studentId, at, job }: CardEventInput): string {
  return `${kind}|${job?.jobId ?? '-'}|${studentId}|${at}`
}

/** Appends to the path that the career card shows, in the transaction of what happened. */
export async function recordCardEvent(tx: Transaction, event: CardEventInput): Promise<void> {
  const { studentId, kind, at, job, result = '' } = event
  await tx.put('card-events', {
    _id: cardEventIdOf(event),
    studentId,
    kind,
    at,
    jobId: job?.jobId ?? null,
    jobTitle: job?.jobTitle ?? '',
    employerName: job?.employerName ?? '',
    result,
  })
}
