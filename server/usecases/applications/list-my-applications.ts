import { listMyApplications as operation } from '~/contract/applications'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { ok } from '../../kernel/result'
import { conversationIdOf } from '../chat/ensure-conversation'

const pageSize = 30

/** The student's applications, the last changed first. */
export const listMyApplications = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const skip = skipOf(input.cursor)
  const found = await documents.find('applications', { studentId: actor.membership.scopeId }, { order: [['changedAt', 'desc']], skip, limit: pageSize + 1 })
  const { rows, cursor } = pageOf(found, skip, pageSize)
  const applications = rows.map(({ _id, jobId, jobTitle, employerName, studentId, stage, appliedAt, changedAt, message }) => ({
    applicationId: _id,
    jobId,
    jobTitle,
    employerName,
    stage,
    appliedAt,
    changedAt,
    message,
    conversationId: conversationIdOf(jobId, studentId),
  }))
  return ok({ applications, cursor })
})
