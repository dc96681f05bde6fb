import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import * as z from 'zod/mini'
import { operation } from '~/contract/operation'
import { common } from '~/src/i18n/zh-CN/common'
import { queryClient } from '~/src/platform/query-client'
import type { Transport } from '~/src/platform/transport/transport'
import { useOperation } from '~/src/platform/use-operation'
import { slowMs, Waiting } from './waiting'

const mockInvoke = jest.fn<ReturnType<Transport['invoke']>, Parameters<Transport['invoke']>>()
jest.mock('~/src/platform/transport/transport', () => ({ transport: { invoke: (...args: Parameters<Transport['invoke']>) => mockInvoke(...args) } }))

const readThing = operation({ name: 'readThing', home: 'public', kind: 'query', input: z.object({}), output: z.object({ name: z.string() }) })

function Page() {
  const { data } = useOperation(readThing, {})
  return data ? <>{data.name}</> : <Waiting rows={1} />
}
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))

beforeEach(() => jest.useFakeTimers())
afterEach(() => {
  queryClient.clear()
  jest.useRealTimers()
})

test('after five seconds waiting is put into words, with a way to ask anew', async () => {
  mockInvoke.mockImplementationOnce(() => new Promise(() => undefined))
  mockInvoke.mockImplementationOnce(() => Promise.resolve({ ok: true, data: { name: '小程' } }))
  render(
    <QueryClientProvider client={queryClient}>
      <Page />
    </QueryClientProvider>,
  )
  await pass(slowMs - 1)
  expect(screen.queryByText(common.slow)).toBeNull()
  await pass(1)
  expect(screen.getByText(common.slow)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: common.retry }))
  await pass(1)
  expect(screen.getByText('小程')).toBeTruthy()
  expect(mockInvoke).toHaveBeenCalledTimes(2)
})

test('where nothing was asked there is nothing to ask anew', async () => {
  render(<Waiting rows={1} />)
  await pass(slowMs)
  expect(screen.getByText(common.slow)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
