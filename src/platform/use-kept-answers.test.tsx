import { act, renderHook } from '@testing-library/react'
import type { GivenAnswer } from './kept-answers'
import { type Sent, useKeptAnswers } from './use-kept-answers'

const save = jest.fn<Promise<Sent>, [GivenAnswer<number>[]]>()
const read = jest.fn<Promise<Record<string, number> | undefined>, []>()
const open = (saved: Record<string, number>) => renderHook(() => useKeptAnswers<number>({ form: 'test', saved, save, read, onGone: () => undefined }))

beforeEach(() => {
  localStorage.clear()
  jest.resetAllMocks()
})

test('what another device answered later is read again, and shown', async () => {
  save.mockResolvedValue({ outcome: 'taken', newer: ['a'] })
  read.mockResolvedValue({ a: 5, b: 4 })
  const { result } = open({ b: 2 })
  act(() => result.current.answer('a', 1))
  expect(result.current.answers).toEqual({ a: 1, b: 2 })
  await act(async () => expect(await result.current.send()).toBe(true))
  expect(result.current.answers).toEqual({ a: 5, b: 2 })
})

test('nothing is read again where nothing is newer', async () => {
  save.mockResolvedValue({ outcome: 'taken', newer: [] })
  const { result } = open({})
  act(() => result.current.answer('a', 1))
  await act(async () => expect(await result.current.send()).toBe(true))
  expect(read).not.toHaveBeenCalled()
  expect(result.current).toMatchObject({ answers: { a: 1 }, state: 'saved' })
})

test.each([['OFFLINE', 'kept'], ['INTERNAL', 'unsent'], ['INVALID_INPUT', 'unsent']])('why an answer was not sent (%s) is told until it is', async (code, state) => {
  save.mockResolvedValue({ outcome: 'not-now', error: { code, traceId: '' } })
  const { result } = open({})
  act(() => result.current.answer('a', 1))
  expect(result.current).toMatchObject({ error: null, state: 'saving' })
  await act(async () => expect(await result.current.send()).toBe(false))
  expect(result.current).toMatchObject({ error: { code }, state })
  save.mockResolvedValue({ outcome: 'taken', newer: [] })
  await act(async () => expect(await result.current.send()).toBe(true))
  expect(result.current).toMatchObject({ error: null, state: 'saved' })
})

test('a sheet that takes no more says why, also when sent again', async () => {
  save.mockResolvedValue({ outcome: 'never', error: { code: 'CLOSED', traceId: '' } })
  const { result } = open({})
  act(() => result.current.answer('a', 1))
  for (let time = 0; time < 2; time++) await act(async () => expect(await result.current.send()).toBe(false))
  expect(result.current).toMatchObject({ error: { code: 'CLOSED' }, lost: 1 })
})
