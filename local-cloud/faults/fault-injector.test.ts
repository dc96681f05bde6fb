import { FaultInjector } from './fault-injector'
import { seededChance } from './seeded-chance'

const site = { action: 'database.getDocument', functionName: 'student', operation: 'readHome', collection: 'cards' }
const strikes = (injector: FaultInjector, count: number) => Array.from({ length: count }, () => injector.strike(site, ['slow']) !== undefined)

test('a rule strikes where all its fields match', () => {
  const plan = (rule: object) => new FaultInjector({ rules: [{ kind: 'slow', ...rule }] }, 1).strike(site, ['slow']) !== undefined
  expect([{}, { action: 'database.*' }, { action: 'database.getDocument', functionName: 'student', operation: 'readHome', collection: 'cards' }].map(plan)).toEqual([true, true, true])
  expect([{ action: 'storage.*' }, { functionName: 'tick' }, { operation: 'x' }, { collection: 'x' }, { method: 'x' }, { kind: 'hang' }].map(plan)).toEqual(Array(6).fill(false))
})

test('skip and times count matching requests', () => {
  expect(strikes(new FaultInjector({ rules: [{ kind: 'slow', skip: 2, times: 1 }] }, 1), 5)).toEqual([false, false, true, false, false])
})

test('chance depends on the seed and the occurrence, not on what else happened', () => {
  const rules = [{ kind: 'slow' as const, chance: 0.5 }]
  const alone = strikes(new FaultInjector({ rules }, 5), 50)
  const busy = new FaultInjector({ rules: [...rules, { kind: 'hang' as const, action: 'timer' }] }, 5)
  const mixed = Array.from({ length: 50 }, () => {
    busy.strike({ action: 'timer' }, ['hang'])
    return busy.strike(site, ['slow']) !== undefined
  })
  expect(mixed).toEqual(alone)
  expect(strikes(new FaultInjector({ rules }, 6), 50)).not.toEqual(alone)
})

test('chances are spread evenly', () => {
  const values = Array.from({ length: 10_000 }, (_, occurrence) => seededChance(3, 0, occurrence))
  const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((value) => Math.floor(value * 10) === tenth).length)
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('a new plan starts counting anew', () => {
  const injector = new FaultInjector({ rules: [{ kind: 'slow', times: 1 }] }, 1)
  strikes(injector, 1)
  injector.attach({ rules: [{ kind: 'slow', times: 1 }] })
  expect(strikes(injector, 2)).toEqual([true, false])
  expect(injector.history).toHaveLength(1)
})
