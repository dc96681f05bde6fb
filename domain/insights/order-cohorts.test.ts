import { graduatingYear, orderCohorts } from './order-cohorts'

test.each([
  ['2026-11-22', 2027],
  ['2027-06-30', 2027],
  ['2027-07-01', 2028],
])('on %s the class of %i graduates next', (today, year) => {
  expect(graduatingYear(today)).toBe(year)
})

test('the class that graduates next comes first, those that have left last', () => {
  const cohorts = [2029, 2028, 2027, 2026, 2025].map((graduationYear) => ({ graduationYear }))
  expect(orderCohorts(cohorts, '2026-11-22').map(({ graduationYear }) => graduationYear)).toEqual([2027, 2028, 2029, 2026, 2025])
})
