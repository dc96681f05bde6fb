import { askedBy, askNothing, canBeAsked, countAsked, isAsked } from './talent-search'

test.each([
  ['major-class', '0809'],
  ['level', '21'],
  ['graduation-year', '2027'],
  ['city', '420100'],
  ['competency', 'python'],
  ['label', 'language:en'],
] as const)('a bar of %s asks for its value, and tapped again no longer', (kind, key) => {
  const asked = askedBy(askNothing, kind, key)
  expect(isAsked(asked, kind, key)).toBe(true)
  expect(countAsked(asked)).toBe(1)
  expect(askedBy(asked, kind, key)).toEqual(askNothing)
})

test('a sixth competency is not asked for: five is what one call takes', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].reduce((filter, id) => askedBy(filter, 'competency', id), askNothing)
  expect(askedBy(five, 'competency', 'f').competencies).toHaveLength(5)
})

test.each([
  ['city', '420100', true],
  ['city', 'any', false],
  ['school', 'jcu', false],
] as const)('a bar of %s %s can be asked for: %s', (kind, key, expected) => {
  expect(canBeAsked(kind, key)).toBe(expected)
})
