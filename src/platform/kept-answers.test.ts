import { longestAnswerAge } from '~/contract/fields'
import { answersSoFar, batchOf, batchSize, type KeptAnswers, withNewer, withoutSent } from './kept-answers'

const kept: KeptAnswers<number> = { a: { value: 3, at: 1000 }, b: { value: 4, at: 2000 } }

test('what is sent says how long ago it was given, and never a time to come', () => {
  expect(batchOf(kept, 1500)).toEqual([{ question: 'a', value: 3, age: 500 }, { question: 'b', value: 4, age: 0 }])
})

test('what waited longer than the server takes, or since a wrong clock, goes as the oldest it takes', () => {
  const day = 86_400_000
  const ages = (now: number) => batchOf({ a: { value: 3, at: 0 } }, now).map(({ age }) => age)
  expect([ages(366 * day - 1), ages(366 * day + 1), ages(Date.UTC(2026, 10, 1))]).toEqual([[366 * day - 1], [longestAnswerAge], [longestAnswerAge]])
})

test('what arrived no longer waits; what was changed meanwhile does', () => {
  const sent = batchOf(kept, 3000)
  expect(withoutSent(kept, sent)).toEqual({})
  expect(withoutSent({ ...kept, b: { value: 5, at: 2500 }, c: { value: 1, at: 2600 } }, sent)).toEqual({ b: { value: 5, at: 2500 }, c: { value: 1, at: 2600 } })
})

test('a request carries no more than the operation takes', () => {
  const many: KeptAnswers<number> = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`i${index}`, { value: 2, at: 1 }]))
  expect(batchOf(many, 2)).toHaveLength(batchSize)
})

test('what another device answered later counts over what was sent, also that it was taken back', () => {
  expect(withNewer({ a: 1, b: 2, c: 3 }, ['a', 'b'], { a: 5, c: 4, d: 2 })).toEqual({ a: 5, c: 3 })
})

test('what was answered here counts over what was read', () => {
  expect(answersSoFar({ a: 1, z: 2 }, kept)).toEqual({ a: 3, b: 4, z: 2 })
})
