import type { EmployerStatus } from './employer-status'

/** What the career office verified: the code (which is the id), the name on the licence, the licence itself, and who founded it. */
interface Identity {
  name: string
  licenceFileId: string
  /** the student who says so; null or absent: nobody does */
  founderStudentId?: string | null
}

/**
 * Where a registration stands after it was sent (again). What was verified stays verified while name and licence do, and
 * while nobody says anew to have founded it; to take that back needs nobody's word. A suspended employer stays suspended
 * whatever is sent.
 */
export function registrationStatus(standing: (Identity & { status: EmployerStatus }) | null, sent: Identity): EmployerStatus {
  if (standing?.status === 'suspended') return 'suspended'
  const isSameIdentity = standing?.name === sent.name && standing.licenceFileId === sent.licenceFileId && saysNoMoreOfFounder(standing, sent)
  return standing?.status === 'verified' && isSameIdentity ? 'verified' : 'unverified'
}

function saysNoMoreOfFounder(standing: Identity, sent: Identity): boolean {
  return sent.founderStudentId == null || sent.founderStudentId === standing.founderStudentId
}
