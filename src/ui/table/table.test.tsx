import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { Column } from './column'
import { Table } from './table'

interface Person {
  id: string
  name: string
  score: number
}

const people: Person[] = Array.from({ length: 1000 }, (_, index) => ({ id: `p${index}`, name: `人${index}`, score: (index * 7) % 100 }))
const columns: Column<Person>[] = [
  { id: 'name', header: '姓名', render: (person) => person.name },
  { id: 'score', header: '匹配', render: (person) => person.score, sortBy: (person) => person.score },
]

function Example({ rows = people, onOpen }: { rows?: Person[]; onOpen?: (person: Person) => void }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  return (
    <Table
      label="应聘"
      columns={columns}
      rows={rows}
      keyOf={(person) => person.id}
      nameOf={(person) => person.name}
      {...(onOpen && { onOpen })}
      selected={selected}
      onSelect={setSelected}
    />
  )
}

const grid = () => screen.getByRole('grid')
const press = (key: string) => fireEvent.keyDown(grid(), { key })
const active = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')?.textContent

test('draws a windowful of a thousand rows, and says how many there are', () => {
  render(<Example />)
  expect(screen.getAllByRole('row').length).toBeLessThan(80)
  expect(grid().getAttribute('aria-rowcount')).toBe('1001')
})

test('arrows move, Enter opens, Space selects, Home goes to the top', () => {
  const onOpen = jest.fn()
  render(<Example onOpen={onOpen} />)
  press('ArrowDown')
  press('ArrowDown')
  expect(active()).toContain('人1')
  press('ArrowUp')
  expect(active()).toContain('人0')
  press('Enter')
  expect(onOpen).toHaveBeenCalledWith(people[0])
  press('ArrowDown')
  press(' ')
  expect(screen.getByRole('checkbox', { name: '选择 人1' }).getAttribute('aria-checked')).toBe('true')
  press('Home')
  expect(active()).toContain('人0')
})

test('stays within the table at both ends', () => {
  render(<Example rows={people.slice(0, 2)} />)
  press('ArrowUp')
  expect(active()).toContain('人0')
  press('ArrowDown')
  press('ArrowDown')
  press('ArrowDown')
  expect(active()).toContain('人1')
})

test('a header sorts up, then down, and says so', () => {
  render(<Example />)
  const sort = screen.getByRole('button', { name: '按匹配排序' })
  fireEvent.click(sort)
  expect(screen.getByRole('columnheader', { name: /匹配/ }).getAttribute('aria-sort')).toBe('ascending')
  expect(screen.getAllByRole('row')[1]?.textContent).toContain('人0')
  fireEvent.click(sort)
  expect(screen.getByRole('columnheader', { name: /匹配/ }).getAttribute('aria-sort')).toBe('descending')
  expect(screen.getAllByRole('row')[1]?.textContent).toContain('人57')
})

test('selects all rows, also those not drawn, and none again', () => {
  render(<Example />)
  const all = screen.getByRole('checkbox', { name: '选择全部' })
  fireEvent.click(all)
  expect(all.getAttribute('aria-checked')).toBe('true')
  fireEvent.click(screen.getByRole('checkbox', { name: '选择 人3' }))
  expect(all.getAttribute('aria-checked')).toBe('false')
  fireEvent.click(all)
  fireEvent.click(all)
  expect(screen.getByRole('checkbox', { name: '选择 人3' }).getAttribute('aria-checked')).toBe('false')
})

test('ticking a row does not open it; tapping it does', () => {
  const onOpen = jest.fn()
  render(<Example onOpen={onOpen} />)
  fireEvent.click(screen.getByRole('checkbox', { name: '选择 人2' }))
  expect(onOpen).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('人2'))
  expect(onOpen).toHaveBeenCalledWith(people[2])
})
