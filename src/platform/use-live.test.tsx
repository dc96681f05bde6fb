import { renderHook } from '@testing-library/react'
import type { Signal } from './signals/signal'
import { useLive } from './use-live'

/** The page's events and the person's signals, as the test fires them. */
const mockPage = { shown: () => undefined as void, hidden: () => undefined as void, signal: (_signal: Signal) => undefined as void, pulled: () => undefined as void }
jest.mock('./page-events', () => ({
  usePageShown: (callback: () => void) => void (mockPage.shown = callback),
  usePageHidden: (callback: () => void) => void (mockPage.hidden = callback),
  usePulledDown: (callback: () => void) => void (mockPage.pulled = callback),
}))
jest.mock('./signals/use-signals', () => ({ useSignals: (callback: typeof mockPage.signal) => void (mockPage.signal = callback) }))

const noon = Date.parse('2026-03-02T04:00:00Z')
const inbox: Signal = { topic: 'inbox', ref: 'r' }

function open() {
  const asked: unknown[] = []
  const reload = (options?: object) => {
    asked.push(options)
    return Promise.resolve()
  }
  renderHook(() => useLive({ answeredAt: noon, reload }, ['inbox']))
  return asked
}

beforeEach(() => jest.useFakeTimers({ now: noon }))
afterEach(() => jest.useRealTimers())

test('a signal about it, or one that may be, is asked about at once', () => {
  const asked = open()
  mockPage.signal({ topic: 'chat', ref: 'r' })
  expect(asked).toEqual([])
  mockPage.signal(inbox)
  mockPage.signal({ topic: 'unknown' })
  expect(asked).toEqual([{ isNews: true }, { isNews: true }])
})

test('a page behind another one waits until it is in front', () => {
  const asked = open()
  mockPage.hidden()
  mockPage.signal(inbox)
  mockPage.signal(inbox)
  expect(asked).toHaveLength(0)
  mockPage.shown()
  expect(asked).toHaveLength(1)
  mockPage.shown()
  expect(asked).toHaveLength(1)
})

test('coming back asks again, though not within 30 s', () => {
  const asked = open()
  jest.setSystemTime(noon + 30_000)
  mockPage.shown()
  expect(asked).toHaveLength(0)
  jest.setSystemTime(noon + 30_001)
  mockPage.shown()
  expect(asked).toHaveLength(1)
})

test('pulling the page down asks again', () => {
  const asked = open()
  mockPage.pulled()
  expect(asked).toHaveLength(1)
})
