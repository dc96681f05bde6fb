import { deskLimits } from '~/domain/desk/desk-limits'
import { counterOf } from './counter-of'

test('however many keys somebody invents, the counters are as many as they are', () => {
  const keys = Array.from({ length: deskLimits.counters * 20 }, (_, n) => `invented-key-${n}`)
  expect(new Set(keys.map(counterOf)).size).toBe(deskLimits.counters)
  expect(counterOf('browser-of-the-desk-01')).toBe(counterOf('browser-of-the-desk-01'))
})
