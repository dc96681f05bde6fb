import { act, renderHook } from '@testing-library/react'
import * as z from 'zod/mini'
import { operation } from '~/contract/operation'
import type { Transport } from './transport/transport'
import { TransportError, type TransportFailure } from './transport/transport-error'
import { useCommand } from './use-command'

const mockInvoke = jest.fn<ReturnType<Transport['invoke']>, Parameters<Transport['invoke']>>()
jest.mock('./transport/transport', () => ({ transport: { invoke: (...args: Parameters<Transport['invoke']>) => mockInvoke(...args) } }))

const addThing = operation({ name: 'addThing', home: 'member', kind: 'command', input: z.object({ id: z.string(), parts: z.array(z.string()) }), output: z.object({ n: z.int() }), errors: ['FULL'] })
type Input = { id: string; parts: string[] }

type Answer = TransportFailure | 'FULL' | 'ok'

/** Taps with these inputs, one after the other, and answers so; gives the request id of each. */
async function idsOf(taps: readonly [Input, Answer][]): Promise<unknown[]> {
  const ids: unknown[] = []
  const { result } = renderHook(() => useCommand(addThing))
  for (const [input, answer] of taps) {
    let requestId: unknown
    mockInvoke.mockImplementation((_home, event) => {
      requestId = (event as { requestId: unknown }).requestId
      if (answer === 'ok') return Promise.resolve({ ok: true, data: { n: 1 } })
      if (answer === 'FULL') return Promise.resolve({ ok: false, error: { code: answer, traceId: 't' } })
      return Promise.reject(new TransportError(answer, answer))
    })
    await act(async () => {
      const run = result.current.run(input)
      await jest.runAllTimersAsync()
      await run
    })
    ids.push(requestId)
  }
  return ids
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const input = () => ({ id: 'a', parts: ['x'] })

test.each<TransportFailure>(['OFFLINE', 'TIMEOUT', 'INTERNAL'])('the same words after a lost answer (%s) are the same intent', async (failure) => {
  const [first, second, third] = await idsOf([[input(), failure], [input(), 'ok'], [input(), 'ok']])
  expect(second).toBe(first)
  // It was answered: the next tap means something new.
  expect(third).not.toBe(second)
})

test('other words are another intent, and forget the one before', async () => {
  const [first, second, third] = await idsOf([[input(), 'OFFLINE'], [{ id: 'a', parts: ['y'] }, 'ok'], [input(), 'ok']])
  expect(new Set([first, second, third]).size).toBe(3)
})

test('after a refusal one begins anew', async () => {
  const [first, second] = await idsOf([[input(), 'FULL'], [input(), 'ok']])
  expect(second).not.toBe(first)
})
