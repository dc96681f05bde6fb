import { applicationStages, isOver } from './application-stage'
import { cardAccessOf, cardAccessRules, isCardOpen } from './card-access'

const changedAt = '2026-12-01T00:00:00.000Z'
const after = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString()

test.each(applicationStages)('%s: today’s card is open while the posting is, unless the application is over', (stage) => {
  expect(isCardOpen({ stage, changedAt }, null, after(changedAt, 4000))).toBe(!isOver(stage))
})

test.each([
  ['the day the posting closed', '2026-12-10T00:00:00.000Z', 0, true],
  ['the last moment', '2026-12-10T00:00:00.000Z', cardAccessRules.openDaysAfterClosing - 0.001, true],
  ['then no more', '2026-12-10T00:00:00.000Z', cardAccessRules.openDaysAfterClosing, false],
] as const)('nobody decided, %s', (_name, closedAt, days, expected) => {
  expect(isCardOpen({ stage: 'viewed', changedAt }, closedAt, after(closedAt, days))).toBe(expected)
})

test('what happened after the posting closed keeps it open from then on', () => {
  const closedAt = '2026-09-01T00:00:00.000Z'
  expect(isCardOpen({ stage: 'interview', changedAt }, closedAt, after(changedAt, cardAccessRules.openDaysAfterClosing - 1))).toBe(true)
  expect(isCardOpen({ stage: 'interview', changedAt }, closedAt, after(changedAt, cardAccessRules.openDaysAfterClosing))).toBe(false)
})

test.each([
  ['viewed', undefined, 'card'],
  ['viewed', ['competencies'], 'card'],
  ['viewed', ['courses'], 'wishes'],
  ['offered', [], 'wishes'],
  ['declined', ['competencies'], 'sent'],
  ['withdrawn', ['competencies'], 'sent'],
] as const)('%s, shown %s: %s', (stage, shownToEmployers, expected) => {
  expect(cardAccessOf({ stage, changedAt }, { ...(shownToEmployers && { shownToEmployers }) }, null, changedAt)).toBe(expected)
})
