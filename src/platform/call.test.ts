import fc from 'fast-check'
import * as z from 'zod/mini'
import { operation } from '~/contract/operation'
import { call } from './call'
import { forgetSession, useSessionStore } from './session'
import { TransportError, type TransportFailure } from './transport/transport-error'
import type { Transport } from './transport/transport'

jest.mock('./transport/wechat', () => ({ wechat: {} }))
jest.mock('./storage', () => {
  const nothing = { read: () => undefined, write: () => undefined, remove: () => undefined }
  return { deviceStorage: nothing, tabStorage: nothing }
})

const readThing = operation({ name: 'readThing', home: 'public', kind: 'query', input: z.object({ id: z.string() }), output: z.object({ n: z.int() }) })
const addThing = operation({ name: 'addThing', home: 'member', kind: 'command', input: z.object({ id: z.string() }), output: z.object({ n: z.int() }), errors: ['FULL'] })

type Step = TransportFailure | { code: string; traceId: string } | 'answer'

/** A transport that goes through a script and notes what it was sent. */
function scripted(steps: readonly Step[]) {
  const events: { functionName: string; event: Record<string, unknown> }[] = []
  const waits: number[] = []
  const transport: Transport = {
    invoke(functionName, event) {
      const step = steps[events.length]
      events.push({ functionName, event: { ...event } })
      if (typeof step === 'string' && step !== 'answer') return Promise.reject(new TransportError(step, step))
      if (typeof step === 'object') return Promise.resolve({ ok: false, error: step })
      return Promise.resolve({ ok: true, data: { n: events.length } })
    },
  }
  const wait = (ms: number) => {
    waits.push(ms)
    return Promise.resolve()
  }
  return { events, waits, options: { transport, wait } }
}

beforeEach(forgetSession)

test('a query goes to its home without a request id', async () => {
  const { events, options } = scripted(['answer'])
  expect(await call(readThing, { id: 'a' }, options)).toEqual({ ok: true, data: { n: 1 } })
  expect(events).toEqual([{ functionName: 'public', event: { operation: 'readThing', input: { id: 'a' } } }])
})

test.each<[string, Step[], number, string | undefined]>([
  ['answers at once', ['answer'], 1, undefined],
  ['answers after two silences', ['TIMEOUT', 'INTERNAL', 'answer'], 3, undefined],
  ['asks again when busy', [{ code: 'BUSY', traceId: 't' }, 'answer'], 2, undefined],
  ['gives up after three tries', ['INTERNAL', 'TIMEOUT', 'INTERNAL', 'answer'], 3, 'INTERNAL'],
  ['gives up after two long silences', ['TIMEOUT', 'TIMEOUT', 'answer'], 2, 'TIMEOUT'],
  ['waits for the person when offline', ['OFFLINE', 'answer'], 1, 'OFFLINE'],
  ['takes a refusal as an answer', [{ code: 'FULL', traceId: 't' }, 'answer'], 1, 'FULL'],
  ['does not repeat a failure that we logged', [{ code: 'INTERNAL', traceId: 't' }, 'answer'], 1, 'INTERNAL'],
])('%s', async (_, steps, tries, code) => {
  const { events, waits, options } = scripted(steps)
  const result = await call(addThing, { id: 'a' }, options)
  expect(events).toHaveLength(tries)
  expect(waits).toEqual([400, 1_500].slice(0, tries - 1))
  expect(result.ok ? undefined : result.error.code).toBe(code)
})

test('every try of a command carries one request id, another intent another one', async () => {
  const step = fc.constantFrom<Step>('TIMEOUT', 'INTERNAL', 'OFFLINE', 'answer', { code: 'BUSY', traceId: 't' })
  const seen = new Set<unknown>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 3 }), async steps => {
      const { events, options } = scripted(steps)
      await call(addThing, { id: 'a' }, options)
      const ids = new Set(events.map(({ event }) => event['requestId']))
      expect(ids.size).toBe(1)
      const [id] = ids
      expect(id).toMatch(/^[A-Za-z0-9_-]{16,64}$/)
      expect(seen).not.toContain(id)
      seen.add(id)
    }),
  )
})

test('an intent that is tried again later keeps the id it is given', async () => {
  const { events, options } = scripted(['OFFLINE', 'answer'])
  const requestId = 'intent-0123456789'
  await call(addThing, { id: 'a' }, { ...options, requestId })
  await call(addThing, { id: 'a' }, { ...options, requestId })
  expect(events.map(({ event }) => event['requestId'])).toEqual([requestId, requestId])
})

test('something that is no reply of ours is an internal error', async () => {
  const transport: Transport = { invoke: () => Promise.resolve('<html>') }
  const result = await call(readThing, { id: 'a' }, { transport, wait: () => Promise.resolve() })
  expect(result).toEqual({ ok: false, error: { code: 'INTERNAL', traceId: '' } })
})

describe('who the caller is', () => {
  const session = { accountId: 'a1', displayName: '林', roles: [{ role: 'student', scopeId: 's1', scopeName: '校' }], unreadCount: 2 }
  const answering = (reply: object): Transport => ({ invoke: () => Promise.resolve(reply) })

  test('is learnt from replies', async () => {
    await call(readThing, { id: 'a' }, { transport: answering({ ok: true, data: { n: 1 }, session }) })
    expect(useSessionStore.getState()).toMatchObject({ standing: 'member', session })
    await call(readThing, { id: 'a' }, { transport: answering({ ok: false, error: { code: 'UNAUTHENTICATED', traceId: 't' } }) })
    expect(useSessionStore.getState()).toMatchObject({ standing: 'visitor', session: null })
  })

  test('goes along when a person acts under a chosen membership', async () => {
    useSessionStore.setState({ actingAs: { role: 'recruiter', scopeId: 'e1' } })
    const { events, options } = scripted(['answer'])
    await call(readThing, { id: 'a' }, options)
    expect(events[0]?.event['as']).toEqual({ role: 'recruiter', scopeId: 'e1' })
  })
})
