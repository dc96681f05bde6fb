import { answerTimes, firstHabits, nextWorkday, ownBooked, planDays, usualAnswerTime } from './invite-plan'

const now = '2026-11-20T02:00:00.000Z'

test('the next workday passes over the weekend', () => {
  expect(nextWorkday('2026-11-19')).toBe('2026-11-20')
  expect(nextWorkday('2026-11-20')).toBe('2026-11-23')
})

test('days are planned in order, around what is booked on them', () => {
  const booked = [{ startsAt: '2026-11-23T06:00:00.000Z', minutes: 30 }]
  const [monday, tuesday] = planDays(['2026-11-24', '2026-11-23'], firstHabits, booked, now)
  expect(monday).toMatchObject({ date: '2026-11-23', booked })
  expect(monday?.slots[0]?.startsAt).toBe('2026-11-23T06:30:00.000Z')
  expect(tuesday?.booked).toEqual([])
  expect(tuesday?.slots).toHaveLength(5)
})

test('what a colleague has booked leaves one’s own time free', () => {
  const at = { startsAt: '2026-11-23T06:00:00.000Z', minutes: 30 }
  const rows = [
    { ...at, status: 'booked' as const, isMine: false },
    { ...at, status: 'cancelled' as const, isMine: true },
  ]
  expect(ownBooked(rows)).toEqual([])
  expect(ownBooked([...rows, { ...at, status: 'booked' as const, isMine: true }])).toMatchObject([at])
})

test('an answer is asked for before the last time, never at once', () => {
  const slots = [{ startsAt: '2026-11-21T06:00:00.000Z', minutes: 30 }, { startsAt: '2026-11-21T08:00:00.000Z', minutes: 30 }]
  const times = answerTimes(slots, Date.parse(now))
  expect(times).toEqual(['2026-11-20T14:00:00.000Z', '2026-11-21T02:00:00.000Z', '2026-11-21T04:00:00.000Z'])
  expect(usualAnswerTime(times, Date.parse(now))).toBe('2026-11-21T02:00:00.000Z')
  expect(answerTimes([{ startsAt: '2026-11-20T02:45:00.000Z', minutes: 30 }], Date.parse(now))).toEqual([])
  expect(answerTimes([], Date.parse(now))).toEqual([])
})

test('an answer time that was chosen stays while it still serves', () => {
  const slots = [{ startsAt: '2026-11-21T08:00:00.000Z', minutes: 30 }]
  const [chosen = ''] = answerTimes(slots, Date.parse(now))
  const later = Date.parse('2026-11-20T05:30:00.000Z')
  expect(answerTimes(slots, later)).not.toContain(chosen)
  expect(answerTimes(slots, later, chosen)).toContain(chosen)
  expect(answerTimes(slots, Date.parse('2026-11-20T13:30:00.000Z'), chosen)).not.toContain(chosen)
})
