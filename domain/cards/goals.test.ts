import { goalProgress } from './goals'

const held = { levels: { python: 3 } as const, entries: [{ kind: 'internship', verification: 'unverified' }, { kind: 'internship', verification: 'disputed' }] as const }

test.each([
  [{ by: 'competency', id: 'python', level: 4 }, { done: 3, of: 4, isReached: false }],
  [{ by: 'competency', id: 'python', level: 2 }, { done: 2, of: 2, isReached: true }],
  [{ by: 'competency', id: 'sql', level: 2 }, { done: 0, of: 2, isReached: false }],
  [{ by: 'entries', kind: 'internship', count: 2 }, { done: 1, of: 2, isReached: false }],
  [{ by: 'entries', kind: 'internship', count: 1 }, { done: 1, of: 1, isReached: true }],
  [{ by: 'steps', steps: [{ text: 'a', isDone: true }, { text: 'b', isDone: false }] }, { done: 1, of: 2, isReached: false }],
  [{ by: 'steps', steps: [] }, { done: 0, of: 0, isReached: false }],
] as const)('%j is %j', (measure, progress) => {
  expect(goalProgress(measure, held)).toEqual(progress)
})
