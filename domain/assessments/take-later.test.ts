import { takeLater } from './take-later'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 1, 0, 0, seconds)).toISOString()

test('an answer that waited without a network does not replace a newer one', () => {
  const waited = { id: 'a', givenAt: at(100), value: 1 }
  const fresh = { id: 'b', givenAt: at(300), value: 2 }
  expect(takeLater({ a: at(200), b: at(200) }, [waited, fresh])).toEqual({ taken: [fresh], newer: ['a'], givenAt: { a: at(200), b: at(300) } })
})

test('the first answer is taken, and so is the same one again', () => {
  const answer = { id: 'a', givenAt: at(100) }
  const first = takeLater({}, [answer])
  expect(first).toEqual({ taken: [answer], newer: [], givenAt: { a: at(100) } })
  expect(takeLater(first.givenAt, [answer])).toEqual(first)
})
