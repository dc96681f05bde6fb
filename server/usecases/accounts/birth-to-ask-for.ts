import { firstYearOf } from '~/domain/cards/chapters'
import { isPlausibleBirth, mayBeMinor, needsGuardianOn } from '~/domain/rights/minors'
import { chinaDateOf } from '~/domain/time/china-date'
import type { StudentRecord } from '../../ports/collections'
import type { FieldCipher } from '../../ports/field-cipher'
import { bornOnOf } from '../rights/age-of'

/**
 * Whether a claim may go on, by the claimant's age. What the school says stands; where it says nothing, first and second
 * years are asked and nobody else, and what they say is kept.
 * @returns the date to keep, if any, or the reason to stop
 */
export function birthToAskFor(
  student: StudentRecord,
  said: string | undefined,
  cipher: FieldCipher,
  now: string,
): { bornOn?: string; problem?: 'BIRTH_DATE_NEEDED' | 'GUARDIAN_NEEDED' } {
  const today = chinaDateOf(now)
  const known = bornOnOf(student, cipher)
  if (known !== undefined) return needsGuardianOn(known, today) ? { problem: 'GUARDIAN_NEEDED' } : {}
  if (!mayBeMinor(firstYearOf(student), today)) return {}
  if (said === undefined || !isPlausibleBirth(said, today)) return { problem: 'BIRTH_DATE_NEEDED' }
  return needsGuardianOn(said, today) ? { problem: 'GUARDIAN_NEEDED' } : { bornOn: said }
}
