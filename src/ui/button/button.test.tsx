import { act, fireEvent, render, screen } from '@testing-library/react'
import { Button } from './button'

/** Lets what a settled promise set off run to its end. */
const settled = () =>
  act(async () => {
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve()
  })

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('two taps in a hurry are one', () => {
  const send = jest.fn()
  render(<Button onTap={send}>Send</Button>)
  const button = screen.getByRole('button')
  fireEvent.click(button)
  fireEvent.click(button)
  expect(send).toHaveBeenCalledTimes(1)
  act(() => jest.advanceTimersByTime(400))
  fireEvent.click(button)
  expect(send).toHaveBeenCalledTimes(2)
})

test('where each tap is a step, two in a hurry are two', () => {
  const step = jest.fn()
  render(<Button isRepeatable onTap={step}>Next</Button>)
  fireEvent.click(screen.getByRole('button'))
  fireEvent.click(screen.getByRole('button'))
  expect(step).toHaveBeenCalledTimes(2)
})

test('takes no second tap until the promise settles, however long that takes', async () => {
  let finish: () => void = () => undefined
  const send = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  render(<Button onTap={send}>Send</Button>)
  const button = screen.getByRole('button')
  fireEvent.click(button)
  act(() => jest.advanceTimersByTime(60_000))
  fireEvent.click(button)
  expect(send).toHaveBeenCalledTimes(1)
  expect(button.getAttribute('aria-disabled')).toBe('true')
  finish()
  await settled()
  expect(button.getAttribute('aria-disabled')).toBeNull()
  fireEvent.click(button)
  expect(send).toHaveBeenCalledTimes(2)
})

test('a failed handler frees the button again', async () => {
  const send = jest.fn(() => Promise.reject(new Error('offline')).catch(() => undefined))
  render(<Button onTap={send}>Send</Button>)
  fireEvent.click(screen.getByRole('button'))
  await settled()
  fireEvent.click(screen.getByRole('button'))
  expect(send).toHaveBeenCalledTimes(2)
  await settled()
})

test('answers Enter and Space', () => {
  const send = jest.fn()
  render(<Button onTap={send}>Send</Button>)
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' })
  expect(send).toHaveBeenCalledTimes(1)
  act(() => jest.advanceTimersByTime(400))
  fireEvent.keyDown(screen.getByRole('button'), { key: ' ' })
  expect(send).toHaveBeenCalledTimes(2)
  fireEvent.keyDown(screen.getByRole('button'), { key: 'a' })
  expect(send).toHaveBeenCalledTimes(2)
})

test('a disabled button does nothing and says so', () => {
  const send = jest.fn()
  render(<Button onTap={send} isDisabled>Send</Button>)
  const button = screen.getByRole('button')
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  expect(send).not.toHaveBeenCalled()
  expect(button.getAttribute('aria-disabled')).toBe('true')
})

test('a second tap right away counts once; after something was typed it is a new one', () => {
  const taps = jest.fn()
  render(
    <>
      <input aria-label="name" />
      <Button onTap={() => taps()}>send</Button>
    </>,
  )
  fireEvent.click(screen.getByText('send'))
  fireEvent.click(screen.getByText('send'))
  expect(taps).toHaveBeenCalledTimes(1)
  fireEvent.input(screen.getByLabelText('name'), { target: { value: 'a' } })
  fireEvent.click(screen.getByText('send'))
  fireEvent.click(screen.getByText('send'))
  expect(taps).toHaveBeenCalledTimes(2)
})
