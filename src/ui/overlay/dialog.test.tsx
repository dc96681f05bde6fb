import { act, fireEvent, render, screen } from '@testing-library/react'
import { Dialog } from './dialog'

const consequences = ['The employer will know at once', 'It can be undone for ten minutes']

function open(over: Partial<Parameters<typeof Dialog>[0]> = {}) {
  const props = { isOpen: true, title: 'Withdraw?', confirmLabel: 'Withdraw', onConfirm: jest.fn(), onCancel: jest.fn(), consequences, ...over }
  render(<Dialog {...props} />)
  return props
}

test('says what will happen', () => {
  open()
  expect(screen.getByRole('alertdialog', { name: 'Withdraw?' })).toBeTruthy()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(consequences)
})

test('what to bear in mind stands apart from what will happen', () => {
  open({ note: 'There is no hurry.' })
  expect(screen.getByText('There is no hurry.')).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(consequences.length)
})

test('confirms once, however often it is tapped while it works', async () => {
  let finish: () => void = () => undefined
  const onConfirm = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  open({ onConfirm })
  const confirm = screen.getByRole('button', { name: 'Withdraw' })
  fireEvent.click(confirm)
  fireEvent.click(confirm)
  expect(onConfirm).toHaveBeenCalledTimes(1)
  await act(async () => {
    finish()
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve()
  })
})

test('Escape and the way back cancel, nothing else happens', () => {
  const { onCancel, onConfirm } = open()
  fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' })
  fireEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(onCancel).toHaveBeenCalledTimes(2)
  expect(onConfirm).not.toHaveBeenCalled()
})

test('the focus moves in', () => {
  open()
  expect(document.activeElement).toBe(screen.getByRole('alertdialog'))
})

test('closed, it is not there', () => {
  open({ isOpen: false })
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('over another overlay, Escape closes the upper one alone', () => {
  const [lower, upper] = [jest.fn(), jest.fn()]
  const props = { isOpen: true, confirmLabel: 'Yes', onConfirm: jest.fn() }
  render(
    <>
      <Dialog {...props} title="Lower?" onCancel={lower} />
      <Dialog {...props} title="Upper?" onCancel={upper} />
    </>,
  )
  fireEvent.keyDown(screen.getByRole('alertdialog', { name: 'Upper?' }), { key: 'Escape' })
  expect(upper).toHaveBeenCalledTimes(1)
  expect(lower).not.toHaveBeenCalled()
})
