import { fireEvent, render, screen } from '@testing-library/react'
import { chat } from '~/src/i18n/zh-CN/chat'
import { errors } from '~/src/i18n/zh-CN/errors'
import { OutgoingBubble } from './bubble'

function show(error: string) {
  const taps: string[] = []
  render(<OutgoingBubble id="m" outgoing={{ id: 'm', text: '在吗', typedAt: 0, error }} onRetry={() => taps.push('again')} onTakeBack={() => taps.push('back')} />)
  return taps
}

test('refused words say why, and go back to be changed', () => {
  const taps = show('CONTENT_REFUSED')
  expect(screen.getByText(errors.CONTENT_REFUSED)).toBeTruthy()
  expect(screen.queryByRole('button', { name: chat.again })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: chat.takeBack }))
  expect(taps).toEqual(['back'])
})

test('what only WeChat can check says where it can be sent', () => {
  const taps = show('CHECK_NEEDS_WECHAT')
  expect(screen.getByText(`${errors.CHECK_NEEDS_WECHAT} ${chat.advice.CHECK_NEEDS_WECHAT}`)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: chat.again }))
  expect(taps).toEqual(['again'])
})
