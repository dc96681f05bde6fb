import { studentRoleOn } from './student-role'

test.each([
  ['2026-11-22', 2027, 'student'],
  ['2026-11-22', 2026, 'alumnus'],
  ['2026-06-30', 2026, 'student'],
  ['2026-07-01', 2026, 'alumnus'],
  ['2026-11-22', 2020, 'alumnus'],
] as const)('on %s the class of %i: %s', (today, year, role) => {
  expect(studentRoleOn(today, year)).toBe(role)
})
