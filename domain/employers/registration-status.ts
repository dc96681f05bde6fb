import type { EmployerStatus } from './employer-status'

/** What the career office verified: the code (which is the id), the name on the licence, the licence itself. */
interface Identity {
  name: string
  licenceFileId: string
}

/**
 * Where a registration stands after it was sent (again). What was verified stays verified while name and licence do;
 * a suspended employer stays suspended whatever is sent.
 */
export function registrationStatus(standing: (Identity & { status: EmployerStatus }) | null, sent: Identity): EmployerStatus {
  if (standing?.status === 'suspended') return 'suspended'
  const isSameIdentity = standing?.name === sent.name && standing.licenceFileId === sent.licenceFileId
  return standing?.status === 'verified' && isSameIdentity ? 'verified' : 'unverified'
}
