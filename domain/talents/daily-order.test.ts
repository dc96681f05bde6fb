import { dailyPlace } from './daily-order'

const ids = Array.from({ length: 1000 }, (_, n) => `s${n}`)
const order = (date: string) => [...ids].sort((a, b) => dailyPlace(date, a) - dailyPlace(date, b))

test('the order is the same all day and another one the next', () => {
  expect(order('2026-11-22')).toEqual(order('2026-11-22'))
  expect(order('2026-11-23')).not.toEqual(order('2026-11-22'))
})

test('over a hundred days nobody stands on the first page much more often than others', () => {
  const times = new Map<string, number>()
  for (let day = 0; day < 100; day += 1) {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    for (const id of order(date).slice(0, 100)) times.set(id, (times.get(id) ?? 0) + 1)
  }
  // Ten times each on average; binomial, so 30 would be more than six standard deviations away.
  expect(Math.max(...times.values())).toBeLessThan(30)
  expect(times.size).toBeGreaterThan(990)
})
