import { act, fireEvent, render, screen } from '@testing-library/react'
import { assessments } from '~/src/i18n/zh-CN/assessments'
import { errors } from '~/src/i18n/zh-CN/errors'
import type { Transport } from '~/src/platform/transport/transport'
import { TransportError } from '~/src/platform/transport/transport-error'
import { TakeSitting } from './take-sitting'
import type { Sitting } from './use-answers'

const mockInvoke = jest.fn<ReturnType<Transport['invoke']>, Parameters<Transport['invoke']>>()
jest.mock('~/src/platform/transport/transport', () => ({ transport: { invoke: (...args: Parameters<Transport['invoke']>) => mockInvoke(...args) } }))

const words = (zh: string) => ({ zh, en: zh })
const sitting: Sitting = {
  ...{ semester: '2026-1', instrumentId: 'decision', version: '1', state: 'open', answers: { de1: 3 } },
  ...{ name: words('决策'), prompt: words('像你吗'), source: words('自编'), licence: words('自有') },
  options: ['很不像', '不太像', '一般', '比较像', '很像'].map(words),
  items: [{ id: 'de1', ...words('第一件') }, { id: 'de2', ...words('第二件') }],
}

/** Every call is answered so from now on; the operations that arrive. */
function answering(answer: 'ok' | 'OFFLINE' | 'INTERNAL' | 'INVALID_INPUT') {
  const arrived: unknown[] = []
  mockInvoke.mockImplementation((_home, event) => {
    const { operation } = event as { operation: string }
    arrived.push(operation)
    if (answer === 'OFFLINE') return Promise.reject(new TransportError(answer, answer))
    if (answer !== 'ok') return Promise.resolve({ ok: false, error: { code: answer, traceId: 't' } })
    const data = operation === 'saveAnswers' ? { answeredCount: 2, savedAt: '2026-11-01T00:00:00.000Z', newer: [] } : { isFinished: false, signs: { isTooFast: false, isStraightLined: false } }
    return Promise.resolve({ ok: true, data })
  })
  return arrived
}

const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const handIn = async () => {
  fireEvent.click(screen.getByRole('button', { name: assessments.take.finish }))
  await wait(100)
}
/** The last answer, and the hand-in before it was sent by itself. */
async function answerTheLast() {
  render(<TakeSitting sitting={sitting} />)
  fireEvent.click(screen.getByRole('radio', { name: /比较像/ }))
  await wait(500)
}

beforeEach(() => {
  localStorage.clear()
  jest.useFakeTimers({ now: Date.parse('2026-11-01T02:00:00Z') })
})
afterEach(() => jest.useRealTimers())

test.each(['INTERNAL', 'INVALID_INPUT'] as const)('an answer that can’t be sent (%s) is said where one hands in, and nothing is handed in', async (code) => {
  const arrived = answering(code)
  await answerTheLast()
  await handIn()
  expect(screen.getByRole('alert').textContent).toContain(code === 'INVALID_INPUT' ? errors.answerRefused : errors[code])
  expect(screen.getByText(assessments.take.unsent)).toBeTruthy()
  expect(screen.queryByText(assessments.take.kept)).toBeNull()
  expect(arrived).toEqual(['saveAnswers'])

  // Once it goes through, nothing is in the way any more.
  const after = answering('ok')
  await handIn()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText(assessments.take.saved)).toBeTruthy()
  expect(after).toEqual(['saveAnswers', 'finishSitting'])
})

test('without a network it waits for one', async () => {
  answering('OFFLINE')
  await answerTheLast()
  await handIn()
  expect(screen.getByRole('alert').textContent).toContain(errors.OFFLINE)
  expect(screen.getByText(assessments.take.kept)).toBeTruthy()
})
