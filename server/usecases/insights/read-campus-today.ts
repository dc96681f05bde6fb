import { readCampusToday as operation } from '~/contract/insights'
import { cohortFigures } from '~/domain/insights/cohort-figures'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** What waits for the career office and where each cohort of its school stands. Employers and postings are everybody's. */
export const readCampusToday = implementQuery(operation, async ({ actor, ports: { documents } }) => {
  const { scopeId: schoolId, scopeName: schoolName } = actor.membership
  const [employersByStatus, jobsInReview, claimDisputes, dataDisputes, students, claimed, applied, offered, publishedJobCount] = await Promise.all([
    documents.countBy('employers', {}, 'status'),
    documents.count('jobs', { isInReview: true }),
    documents.count('claim-disputes', { schoolId, status: 'open' }),
    documents.count('data-disputes', { schoolId, state: 'open' }),
    documents.countBy('students', { schoolId }, 'graduationYear'),
    documents.countBy('students', { schoolId, claimedBy: { not: null } }, 'graduationYear'),
    documents.countDistinctBy('applications', { schoolId }, { distinct: 'studentId', by: 'student.graduationYear' }),
    documents.countDistinctBy('applications', { schoolId, stage: 'offered' }, { distinct: 'studentId', by: 'student.graduationYear' }),
    documents.count('jobs', { status: 'published' }),
  ])
  return ok({
    schoolName,
    waiting: { employers: employersByStatus.unverified ?? 0, jobs: jobsInReview, disputes: claimDisputes + dataDisputes },
    cohorts: cohortFigures({ students, claimed, applied, offered }),
    market: { publishedJobCount, verifiedEmployerCount: employersByStatus.verified ?? 0 },
  })
})
