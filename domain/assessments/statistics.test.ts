import * as fc from 'fast-check'
import { PERSONALITY } from '~/reference/instruments/personality'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { compareScore, percentileRank } from './compare-score'
import type { Answer, Answers, Instrument } from './instrument'
import { normalShareBelow } from './normal-distribution'
import type { PublishedFigures } from './published-figures'
import { alphaOf, cronbachAlpha, deviationOf, standardError, varianceOf } from './reliability'
import { judgeChange, reliableChangeIndex } from './reliable-change'
import { scoreInstrument } from './score-answers'
import { countPerson, emptyTally, mergeTallies, type Moments, type Tally } from './tally'

/**
 * Chatterjee & Price (1977), attitudes of clerks in 30 departments: rating, complaints, privileges, learning, raises,
 * critical, advance. The data set `attitude` of R; Revelle’s psych::alpha reports raw alpha 0.84 for it.
 */
const attitude = `43 51 30 39 61 92 45|63 64 51 54 63 73 47|71 70 68 69 76 86 48|61 63 45 47 54 84 35|81 78 56 66 71 83 47|43 55 49 44 54 49 34
58 67 42 56 66 68 35|71 75 50 55 70 66 41|72 82 72 67 71 83 31|67 61 45 47 62 80 41|64 53 53 58 58 67 34|67 60 47 39 59 74 41|69 62 57 42 55 63 25
68 83 83 45 59 77 35|77 77 54 72 79 77 46|81 90 50 72 60 54 36|74 85 64 69 79 79 63|65 60 65 75 55 80 60|65 70 46 57 75 85 46|50 58 68 54 64 78 52
50 40 33 34 43 64 33|64 61 52 62 66 80 41|53 66 52 50 63 80 37|40 37 42 58 50 57 49|63 54 42 48 66 75 33|66 77 66 63 88 76 72|78 75 58 74 80 78 49
48 57 44 45 51 83 38|85 85 71 71 77 74 55|82 82 39 59 64 78 39`.split(/[|\n]/).map((row) => row.split(' ').map(Number))

const momentsOf = (values: readonly number[]): Moments => [values.reduce((sum, value) => sum + value, 0), values.reduce((sum, value) => sum + value * value, 0)]

test('alpha of a published data set', () => {
  expect(attitude).toHaveLength(30)
  const items = [0, 1, 2, 3, 4, 5, 6].map((item) => varianceOf(momentsOf(attitude.map((row) => row[item] ?? 0)), 30))
  const total = varianceOf(momentsOf(attitude.map((row) => row.reduce((sum, value) => sum + value, 0))), 30)
  expect(cronbachAlpha(items, total)).toBeCloseTo(0.84, 2)
})

test('alpha: parallel items give 1, unrelated ones 0, one item or no spread nothing', () => {
  expect(cronbachAlpha([1, 1], 4)).toBe(1)
  expect(cronbachAlpha([1, 1], 2)).toBe(0)
  expect(cronbachAlpha([1], 1)).toBeNull()
  expect(cronbachAlpha([0, 0], 0)).toBeNull()
})

test('the reliable change of Jacobson & Truax’s example: from 32.5 to 47.5, SD 7.5, reliability .80', () => {
  // SE 3.35, S_diff 4.74, RC 3.16
  expect(standardError(7.5, 0.8)).toBeCloseTo(3.35, 2)
  const index = reliableChangeIndex({ before: 32.5, after: 47.5, deviation: 7.5, reliability: 0.8 })
  expect(index).toBeCloseTo(3.16, 2)
  expect(judgeChange(index, SCORING_RULES).certainty).toBe('clear')
})

test.each([
  [1.96, 'clear', 0.05],
  [-1.96, 'clear', 0.05],
  [1.3, 'likely', 0.194],
  [0.5, 'none', 0.617],
  [0, 'none', 1],
  [null, 'unknown', null],
] as const)('a change of %s standard errors is %s: chance does as much in that share of those who did not change', (index, certainty, chance) => {
  expect(judgeChange(index, SCORING_RULES)).toEqual({ certainty, chance })
})

test('a perfectly reliable scale without spread can’t say what changed', () => {
  expect(reliableChangeIndex({ before: 1, after: 2, deviation: 0, reliability: 1 })).toBeNull()
})

test.each([[0, 0.5], [1, 0.8413], [-1, 0.1587], [1.96, 0.975], [-2.5758, 0.005]])('the normal distribution below %d', (z, share) => {
  expect(normalShareBelow(z)).toBeCloseTo(share, 4)
})

test('percentile ranks by hand: ten scores 1 2 2 3 3 3 4 4 5 6', () => {
  const counts = { 1: 1, 2: 2, 3: 3, 4: 2, 5: 1, 6: 1 }
  expect(percentileRank(counts, 1)).toBe(5)
  expect(percentileRank(counts, 3)).toBe(45)
  expect(percentileRank(counts, 6)).toBe(95)
  expect(percentileRank(counts, 7)).toBe(100)
})

const person = (seed: number, missing?: string) => {
  const answers: Answers = Object.fromEntries(PERSONALITY.items.filter(({ id }) => id !== missing).map(({ id }, index) => [id, (((seed * 7 + index * (seed % 3)) % 5) + 1) as Answer]))
  const scores = scoreInstrument(PERSONALITY, answers, SCORING_RULES)
  if (!scores) throw new Error('no scores')
  return { answers, scores }
}
const tallyOf = (people: readonly ReturnType<typeof person>[]): Tally => people.reduce((tally, one) => countPerson(tally, PERSONALITY, one, 1), emptyTally)

test('whoever is taken out again leaves nothing behind, in whatever order', () => {
  const people = [1, 2, 3, 4, 5].map((seed) => person(seed))
  const leaver = person(9, 'b3')
  const with9 = countPerson(tallyOf([...people.slice(0, 2), leaver]), PERSONALITY, people[2] ?? leaver, 1)
  const after = [people[3], people[4]].reduce((tally, one) => (one ? countPerson(tally, PERSONALITY, one, 1) : tally), countPerson(with9, PERSONALITY, leaver, -1))
  expect(after).toEqual(tallyOf(people))
})

test('whatever the order of coming and going, the figures are those of who is there', () => {
  const crowd = Array.from({ length: 9 }, (_, seed) => person(seed + 1, seed % 4 === 0 ? 'b7' : undefined))
  fc.assert(
    fc.property(fc.array(fc.nat(8), { maxLength: 40 }), (moves) => {
      const present = new Set<number>()
      const tally = moves.reduce((figures, index) => {
        const one = crowd[index]
        if (!one) return figures
        const isLeaving = present.delete(index)
        if (!isLeaving) present.add(index)
        return countPerson(figures, PERSONALITY, one, isLeaving ? -1 : 1)
      }, emptyTally)
      const expected = tallyOf(crowd.filter((_, index) => present.has(index)))
      expect(tally.n).toBe(expected.n)
      for (const { id } of PERSONALITY.scales) {
        const [got, wanted] = [tally.scales[id], expected.scales[id]]
        expect([got?.counts ?? {}, got?.complete ?? 0, got ? alphaOf(got) : null]).toEqual([wanted?.counts ?? {}, wanted?.complete ?? 0, wanted ? alphaOf(wanted) : null])
      }
    }),
    { numRuns: 60 },
  )
})

test('a person who left an item out counts in the distribution but not in alpha', () => {
  const tally = tallyOf([person(1), person(2), person(4, 'b1')])
  expect(tally.n).toBe(3)
  expect(tally.scales.extraversion).toMatchObject({ complete: 2 })
  expect(Object.values(tally.scales.extraversion?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(3)
})

test('parts of a group together are the group', () => {
  const people = [1, 2, 3, 4, 5, 6, 7].map((seed) => person(seed))
  const whole = tallyOf(people)
  const merged = mergeTallies([tallyOf(people.slice(0, 3)), tallyOf(people.slice(3))])
  expect(merged).toEqual(whole)
  const scale = whole.scales.stability
  expect(scale && alphaOf(scale)).toEqual(merged.scales.stability && alphaOf(merged.scales.stability))
  expect(scale && deviationOf(scale)).toBeGreaterThan(0)
})

const earlier = '2026-11-19T00:00:00.000Z'
const group = (n: number, asOf = earlier): PublishedFigures => ({ n, arrivals: n, asOf, isWithheld: false, scales: { extraversion: { counts: { 30: n - 1, 40: 1 }, complete: 0, total: [0, 0], items: {} } } })
const score = { scale: 'extraversion', mean: 3.5, sum: 35, answered: 10 }
const compare = (groups: Parameters<typeof compareScore>[2], instrument: Instrument = PERSONALITY) => compareScore(instrument, score, groups, SCORING_RULES)

test('compared with the narrowest group of at least eleven, then with a stated norm, then with nobody; told in fives', () => {
  expect(compare({ cohort: group(11), major: group(22), school: group(90) })).toEqual({ against: 'cohort', n: 10, percentile: 90, sample: null })
  expect(compare({ cohort: group(10), major: group(20), school: group(90) })).toMatchObject({ against: 'major', n: 20 })
  expect(compare({ cohort: group(1), major: group(10), school: group(93) })).toMatchObject({ against: 'school', n: 95, percentile: 95 })
  expect(compare({ school: group(10) })).toBeNull()
  expect(compare({ cohort: { ...group(12), scales: {}, isWithheld: true }, school: group(90) })).toMatchObject({ against: 'school' })
  const sample = { zh: '样本', en: 'sample' }
  const normed: Instrument = { ...PERSONALITY, norms: [{ scale: 'extraversion', mean: 3, deviation: 0.5, n: 300, sample }] }
  expect(compare({ school: group(10) }, normed)).toEqual({ against: 'norm', n: 300, percentile: 85, sample })
})

test('whoever reads one group after the other learns of no smaller one: what is beyond it is nobody or enough', () => {
  // Twelve of the year, fifteen of the major: the three others of the major would be the difference.
  expect(compare({ cohort: group(12), major: group(15), school: group(90) })).toMatchObject({ against: 'major' })
  // Eleven of the major, twelve of the school: the twelfth.
  expect(compare({ cohort: group(11), major: group(11), school: group(12) })).toMatchObject({ against: 'school' })
  expect(compare({ cohort: group(11), major: group(11), school: group(11) })).toMatchObject({ against: 'cohort' })
  // As many, but told at another moment: they may be others.
  expect(compare({ cohort: group(11), major: group(11), school: group(11, '2026-11-21T00:00:00.000Z') })).toMatchObject({ against: 'school' })
  // What is withheld was told before.
  expect(compare({ cohort: group(12), major: { ...group(15), scales: {}, isWithheld: true }, school: group(90) })).toMatchObject({ against: 'school' })
})

test('eleven with one and the same score stand in the middle, none of them above anybody', () => {
  const same = { ...group(11), scales: { extraversion: { counts: { 35: 11 }, complete: 11, total: [0, 0] as const, items: {} } } }
  expect(compare({ school: same })?.percentile).toBe(50)
})
