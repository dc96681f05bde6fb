import { openTestCloud, type TestCloud } from '../documents/test-support/open-test-cloud'
import { isLinearizable } from './linearizability/check-linearizable'
import type { Call, Operation } from './linearizability/history'
import { recordHistory } from './linearizability/record-history'

/** With DEEP=1 many histories; each is checked in full. */
const HISTORIES = process.env.DEEP ? 400 : 12

jest.setTimeout(600_000)

/** Operations from `[client, sent, answered, call]`. */
function history(...rows: [number, number, number, Call][]): Operation[] {
  return rows.map(([client, sentAt, answeredAt, call]) => ({ client, sentAt, answeredAt, call }))
}

const write = (value: number, id = 'p'): Call => ({ kind: 'write', id, value })
const read = (seen: Record<string, number | undefined>): Call => ({ kind: 'read', ids: Object.keys(seen), seen })

describe('the checker itself accepts', () => {
  const start = { p: 0, q: 0 }
  test.each<[string, Operation[]]>([
    ['nothing', []],
    ['one after the other', history([1, 1, 2, write(1)], [2, 3, 4, read({ p: 1 })])],
    ['a read during a write that sees the old', history([1, 1, 4, write(1)], [2, 2, 3, read({ p: 0 })])],
    ['a read during a write that sees the new', history([1, 1, 4, write(1)], [2, 2, 3, read({ p: 1 })])],
    ['two writes at once, either may be last', history([1, 1, 3, write(1)], [2, 2, 4, write(2)], [1, 5, 6, read({ p: 1 })])],
    ['one of two exchanges of a value', history([1, 1, 3, { kind: 'exchange', id: 'p', from: 0, to: 1, succeeded: true }], [2, 2, 4, { kind: 'exchange', id: 'p', from: 0, to: 2, succeeded: false }])],
    ['a transaction seen whole', history([1, 1, 4, { kind: 'transaction', seen: { p: 0, q: 0 }, written: { p: 1, q: 1 } }], [2, 2, 3, read({ p: 1, q: 1 })])],
  ])('%s', (_name, operations) => expect(isLinearizable(operations, start)).toBe(true))
})

describe('the checker itself rejects', () => {
  const start = { p: 0, q: 0 }
  const exchange = (to: number): Call => ({ kind: 'exchange', id: 'p', from: 0, to, succeeded: true })
  test.each<[string, Operation[]]>([
    ['a stale read', history([1, 1, 2, write(1)], [2, 3, 4, read({ p: 0 })])],
    ['a value nobody wrote', history([1, 1, 2, read({ p: 7 })])],
    ['a read that goes back', history([1, 1, 8, write(1)], [2, 2, 3, read({ p: 1 })], [2, 4, 5, read({ p: 0 })])],
    ['a lost increment', history([1, 1, 3, { kind: 'increment', id: 'p', by: 1 }], [2, 2, 4, { kind: 'increment', id: 'p', by: 1 }], [1, 5, 6, read({ p: 1 })])],
    ['two exchanges of one value', history([1, 1, 3, exchange(1)], [2, 2, 4, exchange(2)])],
    ['a failed exchange that must have succeeded', history([1, 1, 2, { ...exchange(1), succeeded: false } as Call])],
    ['a transaction seen half', history([1, 1, 4, { kind: 'transaction', seen: { p: 0, q: 0 }, written: { p: 1, q: 1 } }], [2, 2, 3, read({ p: 1, q: 0 })])],
    ['a transaction on a stale read', history([1, 1, 2, write(5)], [2, 3, 4, { kind: 'transaction', seen: { p: 0, q: 0 }, written: { p: 1, q: 1 } }])],
    ['two transactions that read the same and both wrote', history([1, 1, 3, { kind: 'transaction', seen: { p: 0 }, written: { p: 1 } }], [2, 2, 4, { kind: 'transaction', seen: { p: 0 }, written: { p: 2 } }])],
    ['a write of a transaction that was rolled back', history([1, 3, 4, read({ p: 9 })])],
  ])('%s', (_name, operations) => expect(isLinearizable(operations, start)).toBe(false))
})

describe('the store under concurrent clients', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openTestCloud({ indexes: { registers: [{ name: 'v', keys: [{ field: 'v', direction: 1 }] }] } })
  })
  afterAll(() => cloud.close())

  test(`${HISTORIES} histories of single documents, queries and transactions`, async () => {
    let transactions = 0
    for (let seed = 1; seed <= HISTORIES; seed++) {
      await cloud.store.load('registers', [{ _id: 'p', v: 1 }, { _id: 'q', v: 2 }])
      const operations = await recordHistory(cloud.db, 'registers', { clients: 5, calls: 8, seed })
      transactions += operations.filter(({ call }) => call.kind === 'transaction').length
      expect({ seed, isLinearizable: isLinearizable(operations, { p: 1, q: 2 }), operations }).toMatchObject({ isLinearizable: true })
    }
    expect(transactions).toBeGreaterThan(0)
  })
})
