import fc from 'fast-check'
import { assign, type Pairing } from './assign'
import { blockingPairs } from './blocking-pairs'
import { giniOf } from './exposure'

// Few scores, so that ties are common.
const pairings = fc.uniqueArray(
  fc.record({
    student: fc.nat({ max: 8 }).map((n) => `s${n}`),
    job: fc.nat({ max: 8 }).map((n) => `j${n}`),
    score: fc.nat({ max: 6 }).map((n) => n / 8),
  }),
  { selector: ({ student, job }) => `${student} ${job}`, maxLength: 50 },
)
const limits = fc.record({ perStudent: fc.integer({ min: 0, max: 4 }), perJob: fc.integer({ min: 0, max: 4 }) })

describe('assign', () => {
  it('leaves no pair that would both rather have each other', () => {
    fc.assert(
      fc.property(pairings, limits, (all, limit) => {
        expect(blockingPairs(all, assign(all, limit), limit)).toEqual([])
      }),
      { numRuns: process.env['DEEP'] ? 20_000 : 1500 },
    )
  })

  it('keeps to the limits and chooses only what was offered, once', () => {
    fc.assert(
      fc.property(pairings, limits, (all, limit) => {
        const chosen = assign(all, limit)
        expect(chosen.every((pairing) => all.includes(pairing))).toBe(true)
        expect(new Set(chosen).size).toBe(chosen.length)
        for (const student of new Set(all.map((each) => each.student)))
          expect(chosen.filter((each) => each.student === student).length).toBeLessThanOrEqual(limit.perStudent)
        for (const job of new Set(all.map((each) => each.job)))
          expect(chosen.filter((each) => each.job === job).length).toBeLessThanOrEqual(limit.perJob)
      }),
    )
  })

  it('does not depend on the order in which the market is told', () => {
    const shuffled = pairings.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }).map((other) => ({ all, other })))
    fc.assert(fc.property(shuffled, limits, ({ all, other }, limit) => expect(assign(other, limit)).toEqual(assign(all, limit))))
  })

  it('sends on who is turned away', () => {
    const all: Pairing[] = [
      { student: 'a', job: 'x', score: 0.9 },
      { student: 'b', job: 'x', score: 0.8 },
      { student: 'b', job: 'y', score: 0.3 },
    ]
    expect(assign(all, { perStudent: 1, perJob: 1 }).map(({ student, job }) => student + job)).toEqual(['ax', 'by'])
  })

  it('tells a blocking pair where there is one', () => {
    const all: Pairing[] = [{ student: 'a', job: 'x', score: 0.9 }]
    expect(blockingPairs(all, [], { perStudent: 1, perJob: 1 })).toEqual(all)
  })
})

it.each([
  [[1, 1, 1, 1], 0],
  [[0, 0, 0, 4], 0.75],
  [[], 0],
  [[0, 0], 0],
])('the Gini coefficient of %j is %d', (counts, expected) => {
  expect(giniOf(counts)).toBeCloseTo(expected, 12)
})
