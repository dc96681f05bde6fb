import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { NumberInput } from './number-input'
import { TextInput } from './text-input'

test('the error stands beside the field, belongs to it, and takes the place of the hint', () => {
  const { rerender } = render(<TextInput id="phone" label="Phone" hint="11 digits" value="138" onChange={() => undefined} />)
  const input = screen.getByRole('textbox', { name: 'Phone' })
  expect(input.getAttribute('aria-invalid')).toBe('false')
  expect(screen.getByText('11 digits')).toBeTruthy()
  rerender(<TextInput id="phone" label="Phone" hint="11 digits" error="A mobile number has 11 digits" value="138" onChange={() => undefined} />)
  expect(screen.queryByText('11 digits')).toBeNull()
  expect(input.getAttribute('aria-invalid')).toBe('true')
  const note = document.getElementById(input.getAttribute('aria-describedby') ?? '')
  expect(note?.textContent).toBe('A mobile number has 11 digits')
  expect(note?.getAttribute('role')).toBe('alert')
})

test('passes on what is typed and counts it', () => {
  function Form() {
    const [value, setValue] = useState('')
    return <TextInput label="Title" value={value} onChange={setValue} maxLength={10} hasCounter />
  }
  render(<Form />)
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '后端工程师' } })
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('后端工程师')
  expect(screen.getByText('5/10')).toBeTruthy()
})

describe('a number', () => {
  function Form({ onValue, decimals = 0 }: { onValue: (value: number | undefined) => void; decimals?: 0 | 1 }) {
    const [value, setValue] = useState<number | undefined>(undefined)
    return <NumberInput label="Pay" decimals={decimals} value={value} onChange={(next) => { setValue(next); onValue(next) }} />
  }
  const type = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } })

  test('is read with full-width digits and separators', () => {
    const onValue = jest.fn()
    render(<Form onValue={onValue} />)
    type('８，０００'.replace('，', ','))
    expect(onValue).toHaveBeenLastCalledWith(8000)
  })

  test('keeps what was there when a letter is typed', () => {
    const onValue = jest.fn()
    render(<Form onValue={onValue} />)
    type('80')
    type('80a')
    expect(onValue).toHaveBeenCalledTimes(1)
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('80')
  })

  test('a point being typed is not taken away', () => {
    const onValue = jest.fn()
    render(<Form onValue={onValue} decimals={1} />)
    type('8.')
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('8.')
    type('8.5')
    expect(onValue).toHaveBeenLastCalledWith(8.5)
    type('')
    expect(onValue).toHaveBeenLastCalledWith(undefined)
  })
})

test('in WeChat it is WeChat\'s own input', () => {
  const platform = process.env.TARO_ENV
  process.env.TARO_ENV = 'weapp'
  try {
    const onChange = jest.fn()
    const onBlur = jest.fn()
    const { container } = render(<TextInput label="Title" value="" onChange={onChange} onBlur={onBlur} />)
    const input = container.querySelector('taro-input-core')
    fireEvent(input ?? container, new CustomEvent('input', { detail: { value: '后端' } }))
    fireEvent(input ?? container, new CustomEvent('blur', { detail: { value: '后端' } }))
    expect(onChange).toHaveBeenCalledWith('后端')
    expect(onBlur).toHaveBeenCalledTimes(1)
  } finally {
    process.env.TARO_ENV = platform
  }
})
