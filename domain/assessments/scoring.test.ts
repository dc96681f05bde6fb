import { INSTRUMENTS } from '~/reference/instruments/instruments'
import { PERSONALITY } from '~/reference/instruments/personality'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { findCarelessSigns, longestRun } from './careless'
import { interestCodeOf, congruence, hexagonDistance, typeOfLetter, type InterestType } from './interest-code'
import type { Answer, Answers } from './instrument'
import { scoreInstrument, scoreScale, unansweredItems } from './score-answers'

const all = (answer: Answer): Answers => Object.fromEntries(PERSONALITY.items.map(({ id }) => [id, answer]))
const without = (answers: Answers, ...ids: string[]): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)))

test('the published key of the 50 markers: five positive and five negative items of extraversion and intellect’s seven to three', () => {
  const signs = (scale: string) => PERSONALITY.items.filter((item) => item.scale === scale).map(({ isReversed }) => (isReversed ? '-' : '+')).join('')
  expect(signs('extraversion')).toBe('+-+-+-+-+-')
  expect(signs('agreeableness')).toBe('-+-+-+-+++')
  expect(signs('conscientiousness')).toBe('+-+-+-+-++')
  expect(signs('stability')).toBe('-+-+------')
  expect(signs('intellect')).toBe('+-+-+-++++')
})

test('worked by hand: answers of 5 to everything give each scale what its key makes of it', () => {
  // E: 5 × 5 + 5 × 1 = 30 · A: 6 × 5 + 4 × 1 = 34 · C: the same · stability: 2 × 5 + 8 × 1 = 18 · intellect: 7 × 5 + 3 × 1 = 38
  const scores = scoreInstrument(PERSONALITY, all(5), SCORING_RULES)
  expect(scores?.map(({ scale, sum, mean }) => [scale, sum, mean])).toEqual([
    ['extraversion', 30, 3],
    ['agreeableness', 34, 3.4],
    ['conscientiousness', 34, 3.4],
    ['stability', 18, 1.8],
    ['intellect', 38, 3.8],
  ])
})

test('a missing answer takes the person’s own mean; more than a fifth missing is no score', () => {
  // b1 + 5, b6 − 5 → 1, b11 5, b16 1, b21 5, b26 1, b31 5, b36 1 of ten: mean 24/8 = 3
  const eight = without(all(5), 'b41', 'b46')
  expect(scoreScale(PERSONALITY, 'extraversion', eight, SCORING_RULES)).toEqual({ scale: 'extraversion', mean: 3, sum: 30, answered: 8 })
  const seven = without(eight, 'b1')
  expect(scoreScale(PERSONALITY, 'extraversion', seven, SCORING_RULES)).toBeNull()
  expect(scoreInstrument(PERSONALITY, seven, SCORING_RULES)).toBeNull()
  expect(unansweredItems(PERSONALITY, seven).map(({ id }) => id)).toEqual(['b1', 'b41', 'b46'])
})

test('all answers neutral score the middle, whatever the keys', () => {
  for (const instrument of INSTRUMENTS) {
    const neutral: Answers = Object.fromEntries(instrument.items.map(({ id }) => [id, 3 as const]))
    expect(scoreInstrument(instrument, neutral, SCORING_RULES)?.every(({ mean }) => mean === 3)).toBe(true)
  }
})

test('the same answer over and over, and answers faster than reading, are noticed', () => {
  const slow = Object.fromEntries(PERSONALITY.items.map(({ id }) => [id, 4000]))
  const fast = Object.fromEntries(PERSONALITY.items.map(({ id }, index) => [id, index % 2 === 0 ? 900 : 5000]))
  const varied: Answers = Object.fromEntries(PERSONALITY.items.map(({ id }, index) => [id, ((index % 5) + 1) as Answer]))
  expect(longestRun(PERSONALITY, all(4))).toBe(50)
  expect(longestRun(PERSONALITY, without(all(4), 'b21'))).toBe(29)
  expect(longestRun(PERSONALITY, varied)).toBe(1)
  expect(findCarelessSigns(PERSONALITY, all(4), slow, SCORING_RULES)).toEqual({ isTooFast: false, isStraightLined: true })
  expect(findCarelessSigns(PERSONALITY, varied, fast, SCORING_RULES)).toEqual({ isTooFast: true, isStraightLined: false })
  expect(findCarelessSigns(PERSONALITY, varied, slow, SCORING_RULES)).toEqual({ isTooFast: false, isStraightLined: false })
  // Few known times say nothing.
  expect(findCarelessSigns(PERSONALITY, varied, { b1: 100 }, SCORING_RULES).isTooFast).toBe(false)
})

const code = (letters: string): InterestType[] => [...letters].flatMap((letter) => typeOfLetter[letter] ?? [])

test('the hexagon: neighbours 1, alternates 2, opposites 3', () => {
  expect(hexagonDistance('realistic', 'investigative')).toBe(1)
  expect(hexagonDistance('realistic', 'conventional')).toBe(1)
  expect(hexagonDistance('realistic', 'enterprising')).toBe(2)
  expect(hexagonDistance('realistic', 'social')).toBe(3)
})

test.each([
  // Brown & Gore’s formula by hand: 3 · 3 + 2 · 3 + 1 · 3
  ['RIA', 'RIA', 18],
  // opposites in every place
  ['RIA', 'SEC', 0],
  // R–I neighbours 2 → 6, I–R neighbours 2 → 4, C–C 3 → 3
  ['RIC', 'IRC', 13],
  // S–S 3 → 9, A–E alternates 1 → 2, E–A alternates 1 → 1
  ['SAE', 'SEA', 12],
])('congruence of %s with %s is %i', (person, occupation, index) => expect(congruence(code(person), code(occupation))).toBe(index))

test('the code is the three strongest types; of equals the earlier on the hexagon', () => {
  const scores = [['realistic', 2], ['investigative', 4], ['artistic', 3.5], ['social', 4], ['enterprising', 1], ['conventional', 3.5]].map(([scale, mean]) => ({ scale: String(scale), mean: Number(mean) }))
  expect(interestCodeOf(scores)).toEqual(['investigative', 'social', 'artistic'])
})
