import { readDesk as operation } from '~/contract/employers'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

const shownJobs = 100
const shownInterviews = 20

/**
 * The recruiter's first page: what waits, who is met next, how each posting does. Closed postings are left to the list;
 * a suspended employer meets nobody.
 */
export const readDesk = implementQuery(operation, async ({ actor, now, ports: { documents } }) => {
  const employerId = actor.membership.scopeId
  const [employer, openInvitationCount, interviews, jobs] = await Promise.all([
    documents.get('employers', employerId),
    documents.count('invitations', { employerId, status: 'open', answerBy: { gt: now } }),
    documents.find('interviews', { employerId, status: 'booked', endsAt: { gt: now } }, { order: [['endsAt', 'asc']], limit: shownInterviews }),
    documents.find('jobs', { employerId, status: { not: 'closed' } }, { order: [['updatedAt', 'desc']], limit: shownJobs }),
  ])
  const met = employer?.status === 'suspended' ? [] : interviews
  return ok({
    employer: employer && { employerId, name: employer.name, status: employer.status, reviewNote: employer.reviewNote },
    newApplicantCount: jobs.reduce((sum, { newApplicantCount }) => sum + newApplicantCount, 0),
    openInvitationCount,
    upcoming: met.map(({ _id, studentName, jobTitle, startsAt, minutes, form }) => ({ interviewId: _id, studentName, jobTitle, startsAt, minutes, form })),
    jobs: jobs.map(({ _id, title, status, applicantCount, newApplicantCount, interviewCount, closesOn }) => ({
      jobId: _id,
      title,
      status,
      applicantCount,
      newCount: newApplicantCount,
      interviewCount,
      closesOn,
    })),
  })
})
