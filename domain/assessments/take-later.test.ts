import { takeLater } from './take-later'

test('an answer that waited without a network does not replace a newer one', () => {
  const waited = { id: 'a', givenAt: 100, value: 1 }
  const fresh = { id: 'b', givenAt: 300, value: 2 }
  expect(takeLater({ a: 200, b: 200 }, [waited, fresh])).toEqual({ taken: [fresh], newer: ['a'], givenAt: { a: 200, b: 300 } })
})

test('the first answer is taken, and so is the same one again', () => {
  const answer = { id: 'a', givenAt: 100 }
  const first = takeLater({}, [answer])
  expect(first).toEqual({ taken: [answer], newer: [], givenAt: { a: 100 } })
  expect(takeLater(first.givenAt, [answer])).toEqual(first)
})
