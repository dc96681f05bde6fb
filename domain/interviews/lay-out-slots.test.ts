import fc from 'fast-check'
import { isOnGrid } from './slot-cells'
import { layOutSlots, type Stretch } from './lay-out-slots'

const afternoon: Stretch = { date: '2026-11-25', from: 14 * 60, until: 16 * 60, minutes: 30, breakMinutes: 15 }
const now = '2026-11-22T00:00:00.000Z'
const starts = (stretch: Partial<Stretch>, booked: { startsAt: string; minutes: number }[] = [], at = now) => layOutSlots({ ...afternoon, ...stretch }, booked, at).map(({ startsAt }) => startsAt.slice(11, 16))

test('an afternoon lays itself out, with the breaks', () => {
  expect(starts({})).toEqual(['06:00', '06:45', '07:30'])
  expect(starts({ breakMinutes: 0, minutes: 60 })).toEqual(['06:00', '07:00'])
  expect(starts({ until: 14 * 60 + 15 })).toEqual([])
})

test('what is booked is passed over, what has begun is left out', () => {
  expect(starts({}, [{ startsAt: '2026-11-25T06:15:00.000Z', minutes: 30 }])).toEqual(['06:45', '07:30'])
  expect(starts({}, [], '2026-11-25T06:00:00.000Z')).toEqual(['06:45', '07:30'])
})

test('whatever the stretch: on the grid, inside it, never over a booked time or each other', () => {
  const quarter = (min: number, max: number) => fc.integer({ min, max }).map((n) => n * 15)
  fc.assert(
    fc.property(quarter(0, 60), quarter(4, 36), quarter(1, 8), quarter(0, 4), fc.array(quarter(0, 90), { maxLength: 6 }), (from, length, minutes, breakMinutes, bookedAt) => {
      const booked = bookedAt.map((at) => ({ startsAt: new Date(Date.parse('2026-11-24T16:00:00.000Z') + at * 60_000).toISOString(), minutes: 30 }))
      const slots = layOutSlots({ date: '2026-11-25', from, until: from + length, minutes, breakMinutes }, booked, now)
      const spans = slots.map((slot) => [Date.parse(slot.startsAt), Date.parse(slot.startsAt) + slot.minutes * 60_000] as const)
      expect(slots.every(isOnGrid)).toBe(true)
      spans.forEach(([start], index) => index === 0 || expect(start).toBeGreaterThanOrEqual((spans[index - 1]?.[1] ?? 0) + breakMinutes * 60_000))
      for (const { startsAt } of booked) {
        const start = Date.parse(startsAt)
        expect(spans.every(([from, until]) => until <= start || from >= start + 30 * 60_000)).toBe(true)
      }
    }),
  )
})
