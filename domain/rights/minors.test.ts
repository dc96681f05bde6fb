import * as fc from 'fast-check'
import { consentPurposes } from '~/domain/accounts/terms'
import { ageOn, isMinorOn, isPlausibleBirth, mayBeMinor, needsGuardianOn, needsMinorNotice } from './minors'

test.each([
  ['2009-11-23', '2026-11-22', 16],
  ['2009-11-22', '2026-11-22', 17],
  ['2008-11-23', '2026-11-22', 17],
  ['2008-11-22', '2026-11-22', 18],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2024-02-29', 16],
] as const)('born on %s, %s: %i', (bornOn, today, age) => {
  expect(ageOn(bornOn, today)).toBe(age)
})

test('the day of the eighteenth birthday is the first day of being of age', () => {
  expect(isMinorOn('2008-11-22', '2026-11-21')).toBe(true)
  expect(isMinorOn('2008-11-22', '2026-11-22')).toBe(false)
})

test('under fourteen a guardian has to consent', () => {
  expect(needsGuardianOn('2012-11-23', '2026-11-22')).toBe(true)
  expect(needsGuardianOn('2012-11-22', '2026-11-22')).toBe(false)
})

test.each([
  [2026, '2026-09-01', true],
  [2025, '2026-11-22', true],
  [2025, '2027-07-31', true],
  [2025, '2027-08-01', false],
  [2024, '2026-11-22', false],
] as const)('began in %i, asked on %s: %s', (entryYear, today, isAsked) => {
  expect(mayBeMinor(entryYear, today)).toBe(isAsked)
})

test('a date of birth is plausible between ten and eighty', () => {
  expect(isPlausibleBirth('2026-01-01', '2026-11-22')).toBe(false)
  expect(isPlausibleBirth('1930-01-01', '2026-11-22')).toBe(false)
  expect(isPlausibleBirth('2008-01-01', '2026-11-22')).toBe(true)
})

test('a minor reads the explanation before opening anything beyond the school, and never to close it', () => {
  for (const purpose of consentPurposes) {
    expect(needsMinorNotice(purpose, false, true)).toBe(false)
    expect(needsMinorNotice(purpose, true, false)).toBe(false)
  }
  expect(consentPurposes.filter((purpose) => needsMinorNotice(purpose, true, true))).toEqual(['be-found-by-employers', 'share-with-family'])
})

test('age never falls as days go by', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, day, (bornOn, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one]
      return ageOn(bornOn, earlier) <= ageOn(bornOn, later)
    }),
  )
})
