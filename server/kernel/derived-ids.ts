import { createHash } from 'node:crypto'

function digest(prefix: string, length: number, ...parts: string[]): string {
  return prefix + createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, length)
}

/** The same person, the same account, without the openid being readable from it. */
export function accountIdOf(openid: string): string {
  return digest('a', 24, 'account', openid)
}

/** The same row of the roster, the same record, without the student number being readable from it. */
export function studentIdOf(schoolId: string, studentNumber: string): string {
  return digest('s', 24, 'student', schoolId, studentNumber.toUpperCase())
}

/** The same thing about the same student, imported again, the same entry of the card. @param what what tells it from the student's others */
export function importedEntryIdOf(schoolId: string, studentNumber: string, ...what: string[]): string {
  return digest('i', 24, 'entry', schoolId, studentNumber.toUpperCase(), ...what)
}

export function employerIdOf(creditCode: string): string {
  return digest('e', 20, 'employer', creditCode)
}

/** The entry that a business writes into its founder's card: one for each, however often it is decided on. */
export function startUpEntryIdOf(studentId: string, employerId: string): string {
  return `${studentId}|start-up|${employerId}`
}

/** One person's share of one job on one channel: 14 characters, short enough for a code's scene. @param round how many of them were ended before */
export function shareTokenOf(accountId: string, jobId: string, channel: string, round = 0): string {
  return createHash('sha256').update(['share', accountId, jobId, channel, ...(round > 0 ? [String(round)] : [])].join('\u0000')).digest('base64url').slice(0, 14)
}

/** The token of an invitation for family: 96 bits that follow from the request's own random id. */
export function familyTokenOf(accountId: string, requestId: string): string {
  return digest('', 24, 'family-link', accountId, requestId)
}
