/** Where a word may stand, as bits of a posting's mask. Facts: what the occupation is called, and the cities. */
export const FIELD = { title: 1, employer: 2, facts: 4, duties: 8 } as const

/** What a reader sees without opening the job: a word found there is found for sure. */
export const HEAD = FIELD.title | FIELD.employer | FIELD.facts

/** How much a place says about what the job is; version 1, set so that any place in the head outweighs the duties. */
const weights: readonly [field: number, weight: number][] = [
  [FIELD.title, 8],
  [FIELD.employer, 5],
  [FIELD.facts, 3],
  [FIELD.duties, 1],
]

/** Half of what a word can bring is brought by this much weight: the k of BM25. */
const saturation = 4

/** What the fields of a mask are worth, 0 … below 1: the more and the better the places, the nearer to 1. */
export const FIELD_VALUE: readonly number[] = Array.from({ length: 16 }, (_, mask) => {
  const weight = weights.reduce((sum, [field, value]) => sum + ((mask & field) === 0 ? 0 : value), 0)
  return weight / (weight + saturation)
})

/** How much a word tells, by how rare it is: the idf of BM25. @param found documents that have it @param all documents there are */
export function rarity(found: number, all: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5))
}
