import type { EmployerStatus } from './employer-status'

export const employerDecisions = ['verify', 'return', 'suspend'] as const
export type EmployerDecision = (typeof employerDecisions)[number]

const outcomes: Record<EmployerDecision, { from: readonly EmployerStatus[]; to: EmployerStatus; needsNote: boolean }> = {
  // Verifying a suspended employer lets it back; its jobs stay closed.
  verify: { from: ['unverified', 'returned', 'suspended'], to: 'verified', needsNote: false },
  return: { from: ['unverified'], to: 'returned', needsNote: true },
  suspend: { from: ['unverified', 'verified', 'returned'], to: 'suspended', needsNote: true },
}

/** What a decision of the career office makes of an employer; whoever is refused is told why, so that needs a note. */
export function decideEmployerStatus(status: EmployerStatus, decision: EmployerDecision, note: string): EmployerStatus | 'NOTE_REQUIRED' | 'ALREADY_DECIDED' {
  const outcome = outcomes[decision]
  if (!outcome.from.includes(status)) return 'ALREADY_DECIDED'
  return outcome.needsNote && note === '' ? 'NOTE_REQUIRED' : outcome.to
}
