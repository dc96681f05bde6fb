import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { invites } from '~/src/i18n/zh-CN/invites'
import { queryClient } from '~/src/platform/query-client'
import type { Transport } from '~/src/platform/transport/transport'
import { InviteEditor } from './invite-editor'

const mockInvoke = jest.fn<ReturnType<Transport['invoke']>, Parameters<Transport['invoke']>>()
jest.mock('~/src/platform/transport/transport', () => ({ transport: { invoke: (...args: Parameters<Transport['invoke']>) => mockInvoke(...args) } }))

interface Event {
  operation: string
  input: { slots: { startsAt: string }[]; answerBy: string }
}

/** Answers the first invitation so; everything sent is noted. */
function answering(answer: object) {
  const sent: Event['input'][] = []
  mockInvoke.mockImplementation((_home, event) => {
    const { operation, input } = event as Event
    if (operation === 'listInterviews') return Promise.resolve({ ok: true, data: { interviews: [], cursor: null } })
    sent.push(input)
    return Promise.resolve(answer)
  })
  return sent
}

async function open() {
  const view = render(
    <QueryClientProvider client={queryClient}>
      <InviteEditor jobId="j" jobTitle="前端" studentId="s" name="林夏" onSent={() => undefined} renderPage={(form, footer) => [<div key="form">{form}</div>, <div key="footer">{footer}</div>]} />
    </QueryClientProvider>,
  )
  await settle()
  // A video interview can't be offered without one.
  fireEvent.change(screen.getByRole('textbox', { name: invites.meetingLink }), { target: { value: 'https://meeting.example.com/7' } })
  return view
}
const settle = () => act(() => jest.advanceTimersByTimeAsync(1))
const send = async () => {
  fireEvent.click(screen.getByRole('button', { name: /^发出邀请/ }))
  await settle()
}

beforeEach(() => {
  localStorage.clear()
  jest.useFakeTimers({ now: Date.parse('2026-03-02T02:00:00Z') })
})
afterEach(() => {
  queryClient.clear()
  jest.useRealTimers()
})

test('an answer time that the server calls past is marked, until another one is chosen', async () => {
  answering({ ok: false, error: { code: 'INVALID_INPUT', traceId: 't', fields: { answerBy: 'in-past' } } })
  await open()
  await send()
  expect(screen.getByText(invites.answerByPast)).toBeTruthy()
  const [other] = screen.getAllByText(/前$/)
  fireEvent.click(other as HTMLElement)
  await settle()
  expect(screen.queryByText(invites.answerByPast)).toBeNull()
})

test('time goes on while one writes: what is offered is still to come when it is sent', async () => {
  const sent = answering({ ok: true, data: { invitationId: 'i' } })
  await open()
  fireEvent.click(screen.getByRole('button', { name: invites.addDay }))
  // The next day, some minutes after the first times laid out for that day.
  await act(() => jest.advanceTimersByTimeAsync(28.2 * 3_600_000))
  await send()
  const now = Date.now()
  expect(sent).toHaveLength(1)
  expect(sent[0]?.slots.map(({ startsAt }) => Date.parse(startsAt) > now)).not.toContain(false)
  expect(Date.parse(sent[0]?.answerBy ?? '')).toBeGreaterThan(now)
})

test('days, times and the answer time are there again at the next visit, and gone once sent', async () => {
  const sent = answering({ ok: true, data: { invitationId: 'i' } })
  const first = await open()
  fireEvent.click(screen.getByRole('button', { name: invites.addDay }))
  fireEvent.click(screen.getAllByText('14:45')[0] as HTMLElement)
  await settle()
  first.unmount()
  const second = await open()
  await send()
  const starts = sent[0]?.slots.map(({ startsAt }) => startsAt) ?? []
  expect(new Set(starts.map((at) => at.slice(0, 10)))).toEqual(new Set(['2026-03-03', '2026-03-04']))
  expect(starts).not.toContain('2026-03-03T06:45:00.000Z')
  second.unmount()
  await open()
  await send()
  expect(sent[1]?.slots.map(({ startsAt }) => startsAt)).toContain('2026-03-03T06:45:00.000Z')
})
