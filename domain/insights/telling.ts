export interface TellingRules {
  /** persons a group must hold before anything of it is told */
  smallest: number
  /** persons who must have come, gone or answered anew before it is told anew */
  republishedAfter: number
  /** persons from which on one who leaves moves no figure that is told by a whole step */
  largeGroup: number
}

/** What becomes of what is told of a group: `withheld` keeps it to compare the next with, `nothing` does not. */
export type Telling = 'anew' | 'as before' | 'withheld' | 'nothing'

/**
 * What may be told of a group after a change. It stays as it was until `republishedAfter` persons came, went or answered
 * anew: whoever reads it before and after can't tell what one of them answered. Only a leaver is heeded at once: a large
 * group is told anew without them; a smaller one is withheld, since its difference would be the leaver.
 * @param group n: persons now; changed: different persons who came, went or answered anew since it was told, null where it
 * never was; hasLeft: somebody who was counted no longer is, answering anew excepted
 */
export function tellingAfter({ n, changed, hasLeft }: { n: number; changed: number | null; hasLeft: boolean }, { smallest, republishedAfter, largeGroup }: TellingRules): Telling {
  const isDue = changed === null || changed >= republishedAfter
  if (isDue || (hasLeft && n >= largeGroup)) return n >= smallest ? 'anew' : 'nothing'
  return hasLeft ? 'withheld' : 'as before'
}
