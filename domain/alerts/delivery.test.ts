import { backOffSeconds, deliveryLimits, mayTryAgain } from './delivery'

test('waiting doubles from what the platform asked for, up to six hours', () => {
  expect([1, 2, 3, 4].map((attempt) => backOffSeconds(60, attempt))).toEqual([60, 120, 240, 480])
  expect(backOffSeconds(3600, 6)).toBe(21_600)
})

test('what may have arrived is tried once more and no further', () => {
  expect(mayTryAgain({ attempts: 1, unknownCount: 1 })).toBe(true)
  expect(mayTryAgain({ attempts: 2, unknownCount: 2 })).toBe(false)
})

test('what surely did not arrive is tried until the attempts are used up', () => {
  expect(mayTryAgain({ attempts: deliveryLimits.attempts - 1, unknownCount: 0 })).toBe(true)
  expect(mayTryAgain({ attempts: deliveryLimits.attempts, unknownCount: 0 })).toBe(false)
})
