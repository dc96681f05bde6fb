import { currentTermsVersion } from '~/domain/accounts/terms'
import type { Membership } from '~/domain/accounts/roles'
import { accountIdOf, employerIdOf, studentIdOf } from '~/server/kernel/derived-ids'
import type { Account, Employer, School, StudentRecord } from '~/server/ports/collections'

const longAgo = '2026-09-01T00:00:00.000Z'

export const school: School = { _id: 'jcu', name: '江城大学', city: '420100' }
export const otherSchool: School = { _id: 'bhu', name: '滨海大学', city: '370200' }

/** Somebody who has accepted the terms; the openid is whatever the test calls them. */
export function account(openid: string, ...memberships: Membership[]): Account {
  return { _id: accountIdOf(openid), openid, displayName: openid, memberships, termsVersion: currentTermsVersion, termsAcceptedAt: longAgo, unreadCount: 0, createdAt: longAgo }
}

export function careerOffice(openid: string, at: School = school): Account {
  return account(openid, { role: 'career-office', scopeId: at._id, scopeName: at.name })
}

/** A row of the roster that nobody has claimed. */
export function student(studentNumber: string, name: string, over: Partial<StudentRecord> = {}, at: School = school): StudentRecord {
  return {
    _id: studentIdOf(at._id, studentNumber),
    schoolId: at._id,
    schoolName: at.name,
    studentNumber,
    name,
    college: '计算机学院',
    major: '080901',
    className: '计科2301',
    level: '21',
    graduationYear: 2027,
    claimedBy: null,
    claimedAt: null,
    importedAt: longAgo,
    ...over,
  }
}

/** Credit codes whose check character is right. */
export const creditCodes = ['91350100M000100Y43', '91440300708461136T', '91110000802100433B'] as const

export function employer(creditCode: string, registeredBy: string, over: Partial<Employer> = {}): Employer {
  return {
    _id: employerIdOf(creditCode),
    name: '江城智造有限公司',
    creditCode,
    kind: '39',
    size: '100-499',
    industry: 'I',
    city: '420100',
    introduction: '做工业软件。',
    contactName: '王敏',
    contactTitle: '招聘经理',
    licenceFileId: '',
    status: 'verified',
    reviewNote: '',
    registeredBy: accountIdOf(registeredBy),
    registeredAt: longAgo,
    decidedAt: longAgo,
    ...over,
  }
}

export function recruiter(openid: string, of: Employer): Account {
  return account(openid, { role: 'recruiter', scopeId: of._id, scopeName: of.name })
}
