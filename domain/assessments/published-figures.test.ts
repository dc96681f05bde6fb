import * as fc from 'fast-check'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { hasLeftUnseen, type LiveFigures, type PublishedFigures, publishedAfter } from './published-figures'

const now = '2026-12-01T00:00:00.000Z'
const earlier = '2026-11-20T00:00:00.000Z'
const live = (n: number, arrivals = n): LiveFigures => ({ n, arrivals, scales: { order: { counts: { 30: n }, complete: n, total: [0, 0], items: {} } } })
const told = (n: number, arrivals = n): PublishedFigures => ({ ...live(n, arrivals), asOf: earlier, isWithheld: false })
const after = (figures: LiveFigures, before: PublishedFigures | null, hasLeft = false) => publishedAfter({ live: figures, before, hasLeft, now }, SCORING_RULES)

test('a group is told from eleven on, and anew once five more have come', () => {
  expect(after(live(10), null)).toBeNull()
  expect(after(live(11), null)).toEqual({ ...live(11), asOf: now, isWithheld: false })
  for (const n of [12, 13, 14, 15]) expect(after(live(n), told(11))).toEqual(told(11))
  expect(after(live(16), told(11))).toMatchObject({ n: 16, asOf: now })
})

test('five who answer anew next semester are five, though the group is no larger', () => {
  expect(after(live(20, 24), told(20))).toEqual(told(20))
  expect(after(live(20, 25), told(20))).toMatchObject({ n: 20, arrivals: 25, asOf: now })
})

test('whoever leaves is out at once: of a large group the rest is told, of a small one nothing until five have changed', () => {
  expect(after(live(149), told(150), true)).toMatchObject({ n: 149, asOf: now })
  const withheld = after(live(29), told(30), true)
  expect(withheld).toEqual({ n: 30, arrivals: 30, scales: {}, asOf: earlier, isWithheld: true })
  expect(after(live(30, 31), withheld)).toEqual(withheld)
  expect(after(live(35, 36), withheld)).toMatchObject({ n: 35, isWithheld: false, asOf: now })
  // Somebody who comes and goes all the time brings nobody else to light.
  expect(after(live(30, 30), withheld, true)).toMatchObject({ isWithheld: true, scales: {} })
  expect(after(live(10), told(15), true)).toBeNull()
})

test('who left in the moment in which a group was first told of is seen to have left, once', () => {
  expect([hasLeftUnseen(live(10), null), hasLeftUnseen(live(11), told(11)), hasLeftUnseen(live(12), told(11))]).toEqual([false, false, false])
  expect(hasLeftUnseen(live(10), told(11))).toBe(true)
  const withheld = after(live(10), told(11), hasLeftUnseen(live(10), told(11)))
  expect(withheld).toMatchObject({ scales: {}, isWithheld: true })
  expect(hasLeftUnseen(live(10), withheld)).toBe(false)
  expect(after(live(10), withheld)).toBe(withheld)
})

test('whatever the coming and going, what is told of fewer than a hundred differs by nobody or by five at least', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('comes', 'comes', 'comes', 'goes', 'answers anew'), { minLength: 30, maxLength: 120 }), (steps) => {
      let present = live(0)
      let before: PublishedFigures | null = null
      let last: { persons: Set<number>; changes: number } | null = null
      let changes = 0
      const persons = new Set<number>()
      for (const [index, step] of steps.entries()) {
        const [oldest] = persons
        if (step === 'comes') persons.add(index)
        else if (oldest === undefined) continue
        else if (step === 'goes') persons.delete(oldest)
        changes++
        present = live(persons.size, present.arrivals + (step === 'goes' ? 0 : 1))
        const next: PublishedFigures | null = publishedAfter({ live: present, before, hasLeft: step === 'goes', now: String(index) }, SCORING_RULES)
        if (next && !next.isWithheld && next.asOf === String(index)) {
          if (last && before) expect(changes - last.changes).toBeGreaterThanOrEqual(SCORING_RULES.republishedAfter)
          last = { persons: new Set(persons), changes }
        }
        // Nothing that is told holds somebody who has gone.
        if (next && !next.isWithheld && last) for (const one of last.persons) expect(persons.has(one)).toBe(true)
        before = next
      }
    }),
  )
})
