import type { Column } from './column'
import { sortRows } from './sort-rows'

interface Person {
  name: string
  score: number
}

const rows: Person[] = [{ name: '王', score: 9 }, { name: '李', score: 10 }, { name: '张', score: 9 }]
const columns: Column<Person>[] = [
  { id: 'name', header: '', render: (row) => row.name, sortBy: (row) => row.name },
  { id: 'score', header: '', render: (row) => row.score, sortBy: (row) => row.score },
  { id: 'plain', header: '', render: () => null },
]
const names = (sorted: readonly Person[]) => sorted.map((row) => row.name).join('')

test('numbers by size, equal rows as they came, also downwards', () => {
  expect(names(sortRows(rows, columns, { columnId: 'score', isDescending: false }))).toBe('王张李')
  expect(names(sortRows(rows, columns, { columnId: 'score', isDescending: true }))).toBe('李王张')
})

test('names as the Chinese dictionary has them', () => {
  expect(names(sortRows(rows, columns, { columnId: 'name', isDescending: false }))).toBe('李王张')
})

test('without an order, or by a column that has none, the rows stay', () => {
  expect(sortRows(rows, columns, undefined)).toBe(rows)
  expect(sortRows(rows, columns, { columnId: 'plain', isDescending: false })).toBe(rows)
})
