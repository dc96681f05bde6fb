import { act, renderHook } from '@testing-library/react'
import type { Transport } from '~/src/platform/transport/transport'
import { TransportError } from '~/src/platform/transport/transport-error'
import { useOutbox } from './use-outbox'

const mockInvoke = jest.fn<ReturnType<Transport['invoke']>, Parameters<Transport['invoke']>>()
jest.mock('~/src/platform/transport/transport', () => ({ transport: { invoke: (...args: Parameters<Transport['invoke']>) => mockInvoke(...args) } }))

interface Sent {
  requestId: string
  input: { text: string }
}

/** What arrives from now on; each message is answered so. */
function answering(answer: 'ok' | 'OFFLINE' | 'CONTENT_REFUSED' | 'CHECK_NEEDS_WECHAT') {
  const sent: Sent[] = []
  mockInvoke.mockImplementation((_home, event) => {
    sent.push(event as Sent)
    if (answer === 'ok') return Promise.resolve({ ok: true, data: {} })
    return answer === 'OFFLINE' ? Promise.reject(new TransportError(answer, answer)) : Promise.resolve({ ok: false, error: { code: answer, traceId: 't' } })
  })
  return sent
}

const open = () => renderHook(() => useOutbox('c-1', true))
const shown = ({ result }: ReturnType<typeof open>) => result.current.without(new Set())
const settle = () => act(() => jest.advanceTimersByTimeAsync(0))

beforeEach(() => {
  localStorage.clear()
  jest.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00Z') })
})
afterEach(() => jest.useRealTimers())

test('a message that was not sent goes out at the next visit, once and under its own id', async () => {
  const before = answering('OFFLINE')
  const first = open()
  act(() => first.result.current.send('明天三点见'))
  await settle()
  expect(shown(first)).toMatchObject([{ text: '明天三点见', error: 'OFFLINE' }])
  first.unmount()

  const after = answering('ok')
  const second = open()
  await settle()
  expect(after.map(({ requestId, input }) => [requestId, input.text])).toEqual([[before[0]?.requestId, '明天三点见']])
  second.unmount()
  open()
  await settle()
  expect(after).toHaveLength(1)
})

test('leaving while it is on its way loses nothing', async () => {
  mockInvoke.mockImplementation(() => new Promise(() => undefined))
  const first = open()
  act(() => first.result.current.send('在吗'))
  await settle()
  first.unmount()
  const after = answering('ok')
  open()
  await settle()
  expect(after.map(({ input }) => input.text)).toEqual(['在吗'])
})

test('refused words wait for their writer, and can be taken back', async () => {
  const sent = answering('CONTENT_REFUSED')
  const first = open()
  act(() => first.result.current.send('不合适的话'))
  await settle()
  first.unmount()
  const second = open()
  await settle()
  expect(sent).toHaveLength(1)
  const [refused] = shown(second)
  expect(refused).toMatchObject({ text: '不合适的话', error: 'CONTENT_REFUSED' })
  act(() => second.result.current.withdraw(refused as NonNullable<typeof refused>))
  second.unmount()
  expect(shown(open())).toEqual([])
})

test('after a day it goes out only when its writer says so', async () => {
  answering('OFFLINE')
  const first = open()
  act(() => first.result.current.send('明天三点见'))
  await settle()
  first.unmount()
  jest.setSystemTime(Date.parse('2026-03-03T09:00:00Z'))
  const after = answering('ok')
  const second = open()
  await settle()
  expect(after).toEqual([])
  const [late] = shown(second)
  act(() => second.result.current.retry(late as NonNullable<typeof late>))
  await settle()
  expect(after).toHaveLength(1)
})
