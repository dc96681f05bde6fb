import { isSame, ownLevelsOf, strongest, withLevel, type Held } from './own-levels'

const held: Held[] = [
  { id: 'python', level: 3, provenance: 'self' },
  { id: 'python', level: 4, provenance: 'assessed' },
  { id: 'sql', level: 2, provenance: 'self' },
  { id: 'english', level: 5, provenance: 'record' },
]

test('only what the student says can be edited', () => {
  expect(ownLevelsOf(held)).toEqual({ python: 3, sql: 2 })
})

test('level 0 takes a competency out; a changed level keeps its place', () => {
  const levels = ownLevelsOf(held)
  expect(withLevel(levels, 'python', 0)).toEqual({ sql: 2 })
  expect(Object.keys(withLevel(levels, 'python', 5))).toEqual(['python', 'sql'])
  expect(isSame(withLevel(withLevel(levels, 'java', 1), 'java', 0), levels)).toBe(true)
  expect(isSame(withLevel(levels, 'sql', 3), levels)).toBe(false)
})

test('of several statements about one competency the highest counts', () => {
  expect(strongest(held, 2).map(({ id, level }) => `${id} ${level}`)).toEqual(['english 5', 'python 4'])
})
