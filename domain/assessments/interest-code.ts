/** Holland's six types, in the order of the hexagon: neighbours resemble each other, opposites least. */
export const interestTypes = ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'] as const
export type InterestType = (typeof interestTypes)[number]

/** R I A S E C by its letter. */
export const typeOfLetter: Readonly<Record<string, InterestType>> = { R: 'realistic', I: 'investigative', A: 'artistic', S: 'social', E: 'enterprising', C: 'conventional' }

/** Steps between two types on the hexagon, 0–3. */
export function hexagonDistance(a: InterestType, b: InterestType): number {
  const steps = Math.abs(interestTypes.indexOf(a) - interestTypes.indexOf(b))
  return Math.min(steps, 6 - steps)
}

/** The three strongest types, strongest first; of equals the earlier on the hexagon. */
export function interestCodeOf(scores: readonly { scale: string; mean: number }[]): InterestType[] {
  const mean = (type: InterestType) => scores.find(({ scale }) => scale === type)?.mean ?? 0
  return [...interestTypes].sort((a, b) => mean(b) - mean(a)).slice(0, 3)
}

/**
 * The C index of congruence (Brown & Gore 1994, Journal of Vocational Behavior 45, 310–327): 3·X₁ + 2·X₂ + X₃, where X
 * is 3 for the same type in a place of both codes, 2 for neighbours on the hexagon, 1 for alternates, 0 for opposites.
 * @returns 0–18
 */
export function congruence(person: readonly InterestType[], occupation: readonly InterestType[]): number {
  return [3, 2, 1].reduce((sum, weight, place) => {
    const [a, b] = [person[place], occupation[place]]
    return a === undefined || b === undefined ? sum : sum + weight * (3 - hexagonDistance(a, b))
  }, 0)
}
