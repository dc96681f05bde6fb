import { consentPurposes } from '~/domain/accounts/terms'
import { consentTextOf, currentConsentText } from './consent-texts'

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
