import { findOfferProblem, invitationStatusAt, statusAfterCancellation } from './invitation-rules'

const now = '2026-11-22T08:00:00.000Z'
const morning = { startsAt: '2026-11-24T01:00:00.000Z', minutes: 30 }
const noon = { startsAt: '2026-11-24T04:00:00.000Z', minutes: 45 }
const answerBy = '2026-11-23T08:00:00.000Z'

test.each([
  ['good times', [morning, noon], answerBy, null],
  ['a start off the quarter hour', [{ ...morning, startsAt: '2026-11-24T01:10:00.000Z' }], answerBy, 'SLOT_OFF_GRID'],
  ['a length off the quarter hour', [{ ...morning, minutes: 40 }], answerBy, 'SLOT_OFF_GRID'],
  ['a time that begins now', [{ startsAt: now, minutes: 30 }], answerBy, 'SLOT_IN_PAST'],
  ['two that share their last quarter', [morning, { startsAt: '2026-11-24T01:15:00.000Z', minutes: 15 }], answerBy, 'SLOTS_OVERLAP'],
  ['one after the other', [morning, { startsAt: '2026-11-24T01:30:00.000Z', minutes: 15 }], answerBy, null],
  ['an answer asked for in the past', [morning], '2026-11-22T07:59:59.000Z', 'ANSWER_BY_PAST'],
  ['an answer due when the last time begins', [morning, noon], noon.startsAt, 'ANSWER_BY_TOO_LATE'],
  ['an answer due between the times', [morning, noon], '2026-11-24T03:00:00.000Z', null],
])('%s', (_name, slots, due, problem) => {
  expect(findOfferProblem(slots, due, now)).toBe(problem)
})

test('silence lapses at the instant the answer was due', () => {
  expect(invitationStatusAt({ status: 'open', answerBy }, '2026-11-23T07:59:59.999Z')).toBe('open')
  expect(invitationStatusAt({ status: 'open', answerBy }, answerBy)).toBe('lapsed')
  expect(invitationStatusAt({ status: 'accepted', answerBy }, answerBy)).toBe('accepted')
})

test('a called-off interview opens its invitation again while another time can be taken', () => {
  const invitation = { slots: [morning, noon], answerBy }
  expect(statusAfterCancellation(invitation, morning.startsAt, now)).toBe('open')
  expect(statusAfterCancellation(invitation, morning.startsAt, answerBy)).toBe('lapsed')
  expect(statusAfterCancellation({ ...invitation, slots: [morning] }, morning.startsAt, now)).toBe('lapsed')
})
