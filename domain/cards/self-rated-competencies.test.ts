import { withSelfRated } from './self-rated-competencies'

test('own levels are replaced, confirmed ones stay', () => {
  const held = [
    { id: 'python', level: 3, provenance: 'assessed' },
    { id: 'python', level: 5, provenance: 'self' },
    { id: 'sql', level: 2, provenance: 'self' },
    { id: 'teamwork', level: 4, provenance: 'employer' },
  ] as const
  expect(withSelfRated(held, [{ id: 'python', level: 4 }, { id: 'excel', level: 1 }, { id: 'excel', level: 2 }, { id: 'word', level: 0 }])).toEqual([
    { id: 'python', level: 3, provenance: 'assessed' },
    { id: 'teamwork', level: 4, provenance: 'employer' },
    { id: 'python', level: 4, provenance: 'self' },
    { id: 'excel', level: 2, provenance: 'self' },
  ])
})
