import type { Posting } from '~/contract/jobs'
import { currentTermsVersion } from '~/domain/accounts/terms'
import type { Membership } from '~/domain/accounts/roles'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { Account, Card, Employer, Job, StudentRecord } from '~/server/ports/collections'
import { publishedFields } from '~/server/usecases/jobs/published-fields'
import type { Seed } from '~/tests/support/cloud'

/** When everybody in these stories joined. */
const joinedAt = '2026-09-01T00:00:00.000Z'

export const studentIdFor = (openid: string) => `s-${openid}`

export function account(openid: string, displayName: string, memberships: Membership[] = []): Account {
  return { _id: accountIdOf(openid), openid, displayName, memberships, termsVersion: currentTermsVersion, termsAcceptedAt: joinedAt, unreadCount: 0, createdAt: joinedAt }
}

/** A student with a claimed record, wishes, and a card that fits `posting`. */
export function student(openid: string, name: string, change: Partial<Card> = {}): Seed {
  const studentId = studentIdFor(openid)
  const record: StudentRecord = {
    _id: studentId,
    schoolId: 'hit',
    schoolName: '松江大学',
    studentNumber: `2023${openid}`,
    name,
    college: '计算机学院',
    major: '080901',
    className: '计科 2302',
    level: '21',
    graduationYear: 2027,
    claimedBy: accountIdOf(openid),
    claimedAt: joinedAt,
    importedAt: joinedAt,
  }
  const wishes = { cities: ['230100'], occupations: [], salaryMin: 6000 }
  const card: Card = {
    _id: studentId,
    accountId: accountIdOf(openid),
    schoolId: record.schoolId,
    schoolName: record.schoolName,
    studentName: name,
    graduationYear: 2027,
    wishes,
    profile: {
      id: studentId,
      schoolId: record.schoolId,
      level: '21',
      graduationYear: 2027,
      major: '080901',
      ...wishes,
      competencies: [{ id: 'python', level: 4, provenance: 'self' }, { id: 'teamwork', level: 4, provenance: 'self' }],
    },
    consents: change.isFindable ? { 'be-found-by-employers': { isGranted: true, decidedAt: joinedAt, termsVersion: currentConsentText('be-found-by-employers').version } } : {},
    isFindable: false,
    wantsAlerts: true,
    dismissed: { jobs: [], occupations: [], cities: [] },
    updatedAt: joinedAt,
    ...change,
  }
  return { accounts: [account(openid, name, [{ role: 'student', scopeId: studentId, scopeName: record.schoolName }])], students: [record], cards: [card] }
}

export function employer(id: string, name: string): Employer {
  return {
    _id: id,
    name,
    creditCode: '91230100MA1B2C3D4E',
    kind: 'private',
    size: '100-499',
    industry: 'I',
    city: '230100',
    introduction: '做工业视觉。',
    contactName: '韩经理',
    contactTitle: '招聘经理',
    licenceFileId: 'cloud://licence',
    status: 'verified',
    reviewNote: '',
    registeredBy: 'a-someone',
    registeredAt: joinedAt,
    decidedAt: joinedAt,
  }
}

export function recruiter(openid: string, displayName: string, of: Employer): Seed {
  return { accounts: [account(openid, displayName, [{ role: 'recruiter', scopeId: of._id, scopeName: of.name }])] }
}

const posting: Posting = {
  title: '机器视觉算法工程师',
  occupation: '2-02-10-03',
  duties: '负责缺陷检测算法。',
  benefits: '',
  level: '21',
  graduationYears: [2027],
  majors: ['0809'],
  cities: ['230100'],
  salary: { min: 8000, max: 12000 },
  salaryMonths: 13,
  headCount: 3,
  closesOn: '2027-06-30',
  competencies: [
    { id: 'python', level: 3, weight: 3, isMust: true },
    { id: 'teamwork', level: 3, weight: 1, isMust: false },
  ],
}

/** A published posting; `publishedAt` defaults to the day everybody joined. */
export function job(id: string, from: Employer, recruiterOpenid: string, change: Partial<Posting> = {}, publishedAt = joinedAt): Job {
  const base = { _id: id, employerId: from._id, employerName: from.name }
  return {
    ...base,
    isEmployerVerified: from.status === 'verified',
    createdBy: accountIdOf(recruiterOpenid),
    status: 'published',
    isInReview: false,
    draft: { ...posting, ...change },
    revision: 1,
    savedAt: publishedAt,
    submittedAt: publishedAt,
    findings: [],
    reviewNote: '',
    ...publishedFields(base, { ...posting, ...change }),
    publishedAt,
    applicantCount: 0,
    newApplicantCount: 0,
    interviewCount: 0,
    updatedAt: publishedAt,
  }
}

/** Several seeds as one. */
export function together(...seeds: Seed[]): Seed {
  const all: Record<string, unknown[]> = {}
  for (const seed of seeds) for (const [name, documents] of Object.entries(seed)) all[name] = [...(all[name] ?? []), ...documents]
  return all
}
