import type { Posting } from '~/contract/jobs'
import type { Employer, Job } from '~/server/ports/collections'
import { publishedFields } from '~/server/usecases/jobs/published-fields'

/** A lawful, complete posting. */
export function posting(over: Partial<Posting> = {}): Posting {
  return {
    title: '后端开发工程师',
    occupation: '2-02-10-03',
    duties: '负责订单系统的设计与开发，编写测试，参与代码评审。',
    benefits: '五险一金，弹性工作。',
    level: '21',
    graduationYears: [2027],
    majors: ['0809'],
    cities: ['420100'],
    salary: { min: 8000, max: 12000 },
    salaryMonths: 13,
    headCount: 5,
    closesOn: '2099-12-31',
    competencies: [
      { id: 'python', level: 3, weight: 3, isMust: true },
      { id: 'teamwork', level: 3, weight: 1, isMust: false },
    ],
    ...over,
  }
}

/** A job as it stands after the career office published it. */
export function publishedJob(id: string, employer: Employer, over: Partial<Posting> = {}): Job {
  const published = posting(over)
  const at = '2026-10-01T02:00:00.000Z'
  return {
    _id: id,
    employerId: employer._id,
    employerName: employer.name,
    isEmployerVerified: employer.status === 'verified',
    createdBy: employer.registeredBy,
    status: 'published',
    isInReview: false,
    draft: published,
    revision: 1,
    savedAt: at,
    submittedAt: at,
    findings: [],
    reviewNote: '',
    publishedAt: at,
    ...publishedFields({ _id: id, employerId: employer._id, employerName: employer.name }, published),
    applicantCount: 0,
    newApplicantCount: 0,
    interviewCount: 0,
    updatedAt: at,
  }
}
