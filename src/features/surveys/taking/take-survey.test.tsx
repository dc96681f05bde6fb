import { act, fireEvent, render, screen } from '@testing-library/react'
import type { Survey } from '~/contract/surveys'
import type { Questionnaire } from '~/domain/surveys/questionnaire'
import { errors } from '~/src/i18n/zh-CN/errors'
import { surveys } from '~/src/i18n/zh-CN/surveys'
import type { Transport } from '~/src/platform/transport/transport'
import { TransportError } from '~/src/platform/transport/transport-error'
import { TakeSurvey } from './take-survey'

const mockInvoke = jest.fn<ReturnType<Transport['invoke']>, Parameters<Transport['invoke']>>()
jest.mock('~/src/platform/transport/transport', () => ({ transport: { invoke: (...args: Parameters<Transport['invoke']>) => mockInvoke(...args) } }))

const words = (zh: string) => ({ zh, en: zh })
const questionnaire: Questionnaire = {
  version: '1',
  questions: [
    { id: 'situation', form: 'choice', ...words('在做什么'), most: 1, options: [{ code: 'employed', ...words('上班') }] },
    { id: 'life', form: 'rating', ...words('满意吗'), options: [words('很不满意'), words('不满意'), words('一般'), words('满意'), words('很满意')] },
  ],
  source: words('自编'),
}
const survey: Survey = {
  ...{ round: 'half-year', state: 'open', opensOn: '2026-11-01', closesOn: '2027-03-31', version: '1' },
  ...{ answers: { situation: ['employed'] }, finishedAt: null, isCounted: false },
}

/** Every call is answered so from now on; whether each that arrives hands in. */
function answering(answer: 'ok' | 'OFFLINE' | 'INTERNAL' | 'INVALID_INPUT') {
  const arrived: boolean[] = []
  mockInvoke.mockImplementation((_home, event) => {
    const { input } = event as { input: { isFinished: boolean } }
    arrived.push(input.isFinished)
    if (answer === 'OFFLINE') return Promise.reject(new TransportError(answer, answer))
    return Promise.resolve(answer === 'ok' ? { ok: true, data: { finishedAt: null, isCounted: false, newer: [] } } : { ok: false, error: { code: answer, traceId: 't' } })
  })
  return arrived
}

const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const handIn = async () => {
  fireEvent.click(screen.getByRole('button', { name: surveys.handIn.action }))
  await wait(100)
}
/** The last answer, not sent by itself yet. @returns whether it was handed in */
async function answerTheLast() {
  const onHandedIn = jest.fn()
  render(<TakeSurvey survey={survey} questionnaire={questionnaire} isConsented={false} onHandedIn={onHandedIn} />)
  fireEvent.click(screen.getByRole('radio', { name: /^4?\s*满意/ }))
  await wait(500)
  return onHandedIn
}

beforeEach(() => {
  localStorage.clear()
  jest.useFakeTimers({ now: Date.parse('2026-11-02T02:00:00Z') })
})
afterEach(() => jest.useRealTimers())

test.each(['INTERNAL', 'INVALID_INPUT'] as const)('an answer that can’t be sent (%s) is said where one hands in, and nothing is handed in', async (code) => {
  const arrived = answering(code)
  const onHandedIn = await answerTheLast()
  await handIn()
  expect(screen.getByRole('alert').textContent).toContain(code === 'INVALID_INPUT' ? errors.answerRefused : errors[code])
  expect(screen.getByText(surveys.take.unsent)).toBeTruthy()
  expect(screen.queryByText(surveys.take.kept)).toBeNull()
  expect([arrived, onHandedIn.mock.calls.length]).toEqual([[false], 0])

  // Once it goes through, nothing is in the way any more.
  const after = answering('ok')
  await handIn()
  expect(screen.queryByRole('alert')).toBeNull()
  expect([after, onHandedIn.mock.calls.length]).toEqual([[false, true], 1])
})

test('without a network it waits for one', async () => {
  answering('OFFLINE')
  await answerTheLast()
  await handIn()
  expect(screen.getByRole('alert').textContent).toContain(errors.OFFLINE)
  expect(screen.getByText(surveys.take.kept)).toBeTruthy()
})
