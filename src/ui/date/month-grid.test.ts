import { addMonths, monthGrid } from './month-grid'

test('November 2026 begins on a Sunday: the last cell of its first week', () => {
  const weeks = monthGrid('2026-11')
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks).toHaveLength(6)
  expect(weeks[5]?.[0]).toBe('2026-11-30')
})

test('February has 28 or 29 days', () => {
  expect(monthGrid('2027-02').flat().filter(Boolean)).toHaveLength(28)
  expect(monthGrid('2028-02').flat().filter(Boolean)).toHaveLength(29)
})

test('months go over the turn of the year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
})
