import { levelsOf, pastLevels, withLevels } from './growth'

const python = (level: 1 | 3 | 4) => [{ id: 'python', level, provenance: 'self' }] as const

test('within a semester the last change counts, across semesters each keeps its own', () => {
  const growth = withLevels(withLevels(withLevels({}, python(1), '2025-03-01'), python(3), '2025-07-31'), python(4), '2025-09-01')
  expect(growth).toEqual({ '2024-2': { python: 3 }, '2025-1': { python: 4 } })
  expect(pastLevels(growth, '2025-10-01')).toEqual([{ semester: '2024-2', levels: { python: 3 } }])
  expect(pastLevels(growth, '2026-03-01').map(({ semester }) => semester)).toEqual(['2024-2', '2025-1'])
})

test('of several statements the highest', () => {
  expect(levelsOf([...python(3), { id: 'python', level: 4, provenance: 'record' }, { id: 'sql', level: 0, provenance: 'self' }])).toEqual({ python: 4 })
})
