import { consentPurposes } from '~/domain/accounts/terms'
import { consentTextOf, currentConsentText, isInForce } from './consent-texts'

test.each(consentPurposes)('%s: says in both languages what it opens', (purpose) => {
  const text = currentConsentText(purpose)
  for (const { title, explanation, shows } of [text['zh-CN'], text.en]) {
    expect(title).not.toBe('')
    expect(explanation.length).toBeGreaterThan(20)
    expect(shows.length).toBeGreaterThan(0)
  }
  expect(text.en.shows).toHaveLength(text['zh-CN'].shows.length)
})

test.each(consentPurposes)('%s: a version once agreed to is found again', (purpose) => {
  const current = currentConsentText(purpose)
  expect(consentTextOf(purpose, current.version)).toBe(current)
  expect(consentTextOf(purpose, '1999-01')).toBeUndefined()
})

test.each([
  ['be-found-by-employers', true, currentConsentText('be-found-by-employers').version, true],
  ['be-found-by-employers', false, currentConsentText('be-found-by-employers').version, false],
  // Named neither college nor level nor wished occupations.
  ['be-found-by-employers', true, '2026-11', false],
  ['be-found-by-employers', true, 'never-was', false],
  ['receive-job-alerts', true, '2026-11', true],
] as const)('%s, granted %s on %s: in force %s', (purpose, isGranted, termsVersion, expected) => {
  expect(isInForce(purpose, { isGranted, termsVersion })).toBe(expected)
})

test('nothing is in force before a decision', () => {
  expect(isInForce('be-found-by-employers', undefined)).toBe(false)
})
