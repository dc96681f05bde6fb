import { type ApplicationStage, canMoveTo } from '~/domain/applications/application-stage'
import type { Application } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'

/**
 * Moves an application on, where the stages allow it; one that leaves `submitted` is no longer new to the employer.
 * @returns false, with nothing changed, where they don't
 */
export async function moveStage(tx: Transaction, application: Application, stage: ApplicationStage, { now, message }: { now: string; message?: string }): Promise<boolean> {
  if (!canMoveTo(application.stage, stage)) return false
  await tx.update('applications', application._id, { set: { stage, changedAt: now, ...(message !== undefined && { message }) } })
  if (application.stage === 'submitted') await tx.update('jobs', application.jobId, { increment: { newApplicantCount: -1 } })
  return true
}
