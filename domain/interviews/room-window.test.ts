import { roomStateAt } from './room-window'

const interview = { startsAt: '2026-11-24T01:00:00.000Z', endsAt: '2026-11-24T01:45:00.000Z' }

test.each([
  ['2026-11-24T00:29:59.999Z', 'early'],
  ['2026-11-24T00:30:00.000Z', 'open'],
  ['2026-11-24T03:45:00.000Z', 'open'],
  ['2026-11-24T03:45:00.001Z', 'over'],
])('at %s the room is %s', (now, state) => {
  expect(roomStateAt(interview, now)).toBe(state)
})
