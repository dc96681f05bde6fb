import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { common } from '~/src/i18n/zh-CN/common'
import { DeclineDialog } from './decline-dialog'

function show(ok: boolean) {
  const sent: string[] = []
  const onDecline = (message: string) => {
    sent.push(message)
    return Promise.resolve({ ok })
  }
  const view = render(<DeclineDialog applicationId="a" name="林夏" jobTitle="前端" onDecline={onDecline} onCancel={() => undefined} />)
  return { sent, view }
}

beforeEach(() => localStorage.clear())

test('words that did not go out are there again', async () => {
  const { sent, view } = show(false)
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '名额满了，谢谢你' } })
  fireEvent.click(screen.getByRole('button', { name: common.send }))
  await waitFor(() => expect(sent).toEqual(['名额满了，谢谢你']))
  view.unmount()
  const again = show(true)
  expect(screen.getByDisplayValue('名额满了，谢谢你')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: common.send }))
  await waitFor(() => expect(again.sent).toHaveLength(1))
  again.view.unmount()
  show(true)
  expect(screen.queryByDisplayValue('名额满了，谢谢你')).toBeNull()
})
