import type { ConsentPurpose } from '~/domain/accounts/terms'

/** Ages in full years; PIPL 31 for the first, Civil Code 17 for the second. */
export const ages = { ownConsent: 14, adult: 18 } as const

/** Ages at which somebody studies at a university; outside of it a date of birth is a typing mistake. */
const plausible = { from: 10, to: 80 } as const

/**
 * Full years on a day. Somebody born on 29 February is a year older on 1 March of a common year.
 * @param bornOn @param today dates in China, YYYY-MM-DD
 */
export function ageOn(bornOn: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return today.slice(5) >= bornOn.slice(5) ? years : years - 1
}

/** True under 18. */
export function isMinorOn(bornOn: string, today: string): boolean {
  return ageOn(bornOn, today) < ages.adult
}

/** Under 14 a guardian has to consent, which needs a signature at the school: the product opens no account by itself. */
export function needsGuardianOn(bornOn: string, today: string): boolean {
  return ageOn(bornOn, today) < ages.ownConsent
}

/** A date somebody who studies can have been born on. */
export function isPlausibleBirth(bornOn: string, today: string): boolean {
  const age = ageOn(bornOn, today)
  return age >= plausible.from && age <= plausible.to
}

/**
 * Whether to ask when a student was born: only in the first two years, where many are 17. Nobody else is asked for what
 * the product has no use for.
 * @param firstYear autumn of the first year of study: who came from a junior college is past it
 */
export function mayBeMinor(firstYear: number, today: string): boolean {
  const academicYear = Number(today.slice(0, 4)) - (today.slice(5) < '08-01' ? 1 : 0)
  return academicYear - firstYear < 2
}

/** Purposes that let somebody outside the school see something; a minor reads an explanation before each. */
export const purposesBeyondSchool = ['be-found-by-employers', 'share-with-family'] as const satisfies readonly ConsentPurpose[]

/** True when a grant by this person needs the explanation for minors to have been read. Withdrawing never does. */
export function needsMinorNotice(purpose: ConsentPurpose, isGranted: boolean, isMinor: boolean): boolean {
  return isMinor && isGranted && (purposesBeyondSchool as readonly ConsentPurpose[]).includes(purpose)
}

/**
 * True when what shows something of this person to anybody at all (a shared job names surname and school, a picture of the
 * card what was chosen) needs the explanation for minors first. It is read once, not before every share.
 */
export function needsSharingNotice(readAt: string | undefined, isMinor: boolean): boolean {
  return isMinor && readAt === undefined
}
