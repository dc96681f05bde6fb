import { growPattern } from './grow-pattern'

const ringsOf = (svg: string) => (svg.match(/<path/g) ?? []).length
const dotsOf = (svg: string) => (svg.match(/<circle/g) ?? []).length

test('the same record grows the same pattern', () => {
  expect(growPattern('holder-1', { rings: 9, moments: 3 })).toBe(growPattern('holder-1', { rings: 9, moments: 3 }))
})

test('two holders never look alike', () => {
  expect(growPattern('holder-1', { rings: 9, moments: 3 })).not.toBe(growPattern('holder-2', { rings: 9, moments: 3 }))
})

test('a ring for every entry and a dot for every moment, within what a card can carry', () => {
  expect(ringsOf(growPattern('a', { rings: 12, moments: 5 }))).toBe(12)
  expect(dotsOf(growPattern('a', { rings: 12, moments: 5 }))).toBe(6)
  expect(ringsOf(growPattern('a', { rings: 0, moments: 0 }))).toBe(4)
  expect(ringsOf(growPattern('a', { rings: 400, moments: 900 }))).toBe(26)
  expect(dotsOf(growPattern('a', { rings: 400, moments: 900 }))).toBe(25)
})

test('a card stays recognisable when it grows: its inner rings keep their place', () => {
  const curves = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path)
  expect(curves(growPattern('a', { rings: 12, moments: 1 })).slice(0, 8)).toEqual(curves(growPattern('a', { rings: 8, moments: 0 })))
})

test('is small enough to travel with a page', () => {
  expect(growPattern('a', { rings: 26, moments: 24 }).length).toBeLessThan(32_000)
})
