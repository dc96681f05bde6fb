import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { confirmations } from '~/src/i18n/zh-CN/confirmations'
import { DisputeLevel } from './dispute-level'

function show(isTaken: boolean) {
  const sent: string[] = []
  const view = render(
    <DisputeLevel
      form="dispute:test"
      what="沟通 3 级"
      error={null}
      onSend={(words) => {
        sent.push(words)
        return Promise.resolve({ ok: isTaken })
      }}
      onClose={() => undefined}
    />,
  )
  return { sent, view }
}
const send = () => act(async () => {
  fireEvent.click(screen.getByRole('button', { name: confirmations.disputeSend }))
  await Promise.resolve()
})

beforeEach(() => localStorage.clear())

test('words that could not be sent are there on the next visit; those that were are gone', async () => {
  const first = show(false)
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '没有面试过' } })
  await send()
  await waitFor(() => expect(first.sent).toEqual(['没有面试过']))
  first.view.unmount()
  const second = show(true)
  expect(screen.getByDisplayValue('没有面试过')).toBeTruthy()
  await send()
  await waitFor(() => expect(second.sent).toEqual(['没有面试过']))
  second.view.unmount()
  show(true)
  expect(screen.queryByDisplayValue('没有面试过')).toBeNull()
})
