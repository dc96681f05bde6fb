import type { EmployerStatus } from '~/domain/employers/employer-status'
import { chapterOfDate, type ChapterKey, type Studies } from './chapters'
import type { VerificationState } from './entry-kinds'

/** What the card says of a business. */
export interface StartUp {
  title: string
  chapter: ChapterKey
  verification: VerificationState
}

/**
 * What the card of its founder says of an employer once the career office has decided on it: nothing before it was
 * verified; then its verified name, in the chapter of that day. A suspension takes the verification, not the entry; what
 * the founder disputes stays disputed until that is settled.
 * @param standing what the card says now; null: nothing
 * @param today YYYY-MM-DD in China
 */
export function startUpEntry(
  standing: StartUp | null,
  { employer, studies, today }: { employer: { name: string; status: EmployerStatus }; studies: Studies; today: string },
): StartUp | null {
  const isVerified = employer.status === 'verified'
  if (!standing) return isVerified ? { title: employer.name, chapter: chapterOfDate(studies, today), verification: 'verified' } : null
  return {
    // A name that nobody has verified yet is not the card's.
    title: isVerified ? employer.name : standing.title,
    chapter: standing.chapter,
    verification: standing.verification === 'disputed' ? 'disputed' : startUpVerification(employer.status),
  }
}

/** How far an entry holds that stands: it was verified when it was written, and a suspended employer is so no longer. */
export function startUpVerification(status: EmployerStatus): 'verified' | 'unverified' {
  return status === 'suspended' ? 'unverified' : 'verified'
}
