import fc from 'fast-check'
import { nextDue, parseCron } from './cron'

const next = (expression: string, after: string) => {
  const due = nextDue(parseCron(expression), Date.parse(after))
  return due === undefined ? undefined : new Date(due).toISOString()
}

test.each([
  ['*/5 * * * * * *', '2026-03-01T00:00:02Z', '2026-03-01T00:00:05.000Z'],
  ['0 0 9 * * * *', '2026-03-01T00:59:59.999Z', '2026-03-01T01:00:00.000Z'], // nine o'clock in Beijing
  ['0 0 9 * * * *', '2026-03-01T01:00:00Z', '2026-03-02T01:00:00.000Z'],
  ['0 30 2 * * * *', '2026-12-31T20:00:00Z', '2027-01-01T18:30:00.000Z'],
  ['0 0 10 ? * MON-FRI *', '2026-03-06T02:00:00Z', '2026-03-09T02:00:00.000Z'], // Friday to Monday
  ['0 0 0 29 2 * *', '2026-03-01T00:00:00Z', '2028-02-28T16:00:00.000Z'],
  ['0 0 0 1 1 ? 2030', '2026-01-01T00:00:00Z', '2029-12-31T16:00:00.000Z'],
  ['0 0 0 15 * SUN *', '2026-03-08T16:00:00Z', '2026-03-14T16:00:00.000Z'], // the 15th or a Sunday, here both
  ['0 10,20-22 8 * * * *', '2026-03-01T00:10:00Z', '2026-03-01T00:20:00.000Z'],
  ['0 5/20 * * * * *', '2026-03-01T00:06:00Z', '2026-03-01T00:25:00.000Z'],
])('%s after %s', (expression, after, expected) => {
  expect(next(expression, after)).toBe(expected)
})

test('a timer of a past year never fires', () => {
  expect(next('0 0 0 1 1 ? 2020', '2026-01-01T00:00:00Z')).toBeUndefined()
})

test.each(['* * * * *', '60 * * * * * *', '* * 24 * * * *', '* * * 0 * * *', '* * * * * 7 *', '*/0 * * * * * *', 'x * * * * * *', '5-3 * * * * * *'])('%s is refused', (expression) => {
  expect(() => parseCron(expression)).toThrow('cron')
})

test('the next moment is later, allowed, and none is skipped within a minute', () => {
  const fields = fc.record({ second: fc.integer({ min: 0, max: 59 }), minute: fc.integer({ min: 0, max: 59 }), step: fc.integer({ min: 1, max: 12 }) })
  fc.assert(
    fc.property(fields, fc.integer({ min: 0, max: 4_000_000_000_000 }), ({ second, minute, step }, after) => {
      const due = nextDue(parseCron(`${second} ${minute} */${step} * * * *`), after)
      if (due === undefined) return after > Date.UTC(2099, 11, 31)
      const wall = new Date(due + 8 * 3_600_000)
      const isAllowed = wall.getUTCSeconds() === second && wall.getUTCMinutes() === minute && wall.getUTCHours() % step === 0
      return due > after && isAllowed && due - after <= 24 * 3_600_000
    }),
  )
})
