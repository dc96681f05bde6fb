import { chinaDateOf, startOfChinaDate } from './china-date'

test.each([
  ['2026-11-22T15:59:59.999Z', '2026-11-22'],
  ['2026-11-22T16:00:00.000Z', '2026-11-23'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
])('the day in China of %s is %s', (instant, date) => {
  expect(chinaDateOf(instant)).toBe(date)
})

test('a date begins at 16:00 UTC of the day before', () => {
  expect(startOfChinaDate('2026-03-01')).toBe('2026-02-28T16:00:00.000Z')
  expect(chinaDateOf(startOfChinaDate('2028-02-29'))).toBe('2028-02-29')
})
