import fc from 'fast-check'
import { MATCH_WEIGHTS } from './match-weights'
import { harmonicMean, leastUtilityFor, ONE } from './score-unit'

const utility = fc.integer({ min: 0, max: ONE })

describe('score units', () => {
  it('has a harmonic mean that rounds down exactly', () => {
    fc.assert(
      fc.property(utility, utility, (a, b) => {
        fc.pre(a + b > 0)
        expect(BigInt(harmonicMean(a, b))).toBe((2n * BigInt(a) * BigInt(b)) / BigInt(a + b))
      }),
      { numRuns: 2000 },
    )
  })

  it('inverts it exactly: the bound that lets the index stop early is neither too low nor too high', () => {
    fc.assert(
      fc.property(utility, fc.integer({ min: 1, max: ONE }), (score, other) => {
        const least = leastUtilityFor(score, other)
        if (least <= ONE) expect(harmonicMean(least, other)).toBeGreaterThanOrEqual(score)
        if (least > 0) expect(harmonicMean(Math.min(least - 1, ONE), other) < score).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('has weights that add up', () => {
    const { student, employer } = MATCH_WEIGHTS
    expect(student.pay + student.occupation + student.city).toBe(64)
    expect(employer.competencies + employer.major).toBe(64)
  })
})
