import { fireEvent, render, screen, within } from '@testing-library/react'
import { material } from '~/domain/resumes/testing/sample'
import { StartField } from './start-field'

const labels = () => screen.getAllByRole('option').map((option) => option.getAttribute('aria-label') ?? '')

function open(value: string | undefined, entryYear: number | null = null) {
  const onChange = jest.fn()
  render(<StartField record={{ ...material.record, entryYear }} value={value} onChange={onChange} />)
  const field = screen.getByRole('button', { name: /^入学时间/ })
  fireEvent.click(field)
  return { field: field.getAttribute('aria-label'), onChange }
}

test('what nothing says is left out, and the usual start is one of those offered', () => {
  const { field, onChange } = open(undefined)
  expect(field).toContain('不写')
  expect(labels().slice(0, 3).map((label) => label.split(' ')[0])).toEqual(['不写，只写毕业时间', '2026.09', '2026.03'])
  expect(within(screen.getByRole('option', { name: /2023\.09/ })).getByText('按常规学制推算')).toBeTruthy()
  fireEvent.click(screen.getByRole('option', { name: /2025\.09/ }))
  expect(onChange).toHaveBeenCalledWith('2025-09')
})

test('what is known stands there and can be left out', () => {
  const { field, onChange } = open(undefined, 2023)
  expect(field).toContain('2023.09')
  fireEvent.click(screen.getByRole('option', { name: /不写/ }))
  expect(onChange).toHaveBeenCalledWith('')
})

test('a start that is not among those offered stays', () => {
  expect(open('2018-10').field).toContain('2018.10')
  expect(labels().some((label) => label.startsWith('2018.10'))).toBe(true)
})
