import { act, renderHook } from '@testing-library/react'
import type { InputOf } from '~/contract/operation'
import type { saveJobDraft } from '~/contract/jobs'
import type { Transport } from '~/src/platform/transport/transport'
import { TransportError } from '~/src/platform/transport/transport-error'
import type { LoadedPosting } from './use-loaded-posting'
import { usePostingEditor } from './use-posting-editor'

const mockInvoke = jest.fn<ReturnType<Transport['invoke']>, Parameters<Transport['invoke']>>()
jest.mock('~/src/platform/transport/transport', () => ({ transport: { invoke: (...args: Parameters<Transport['invoke']>) => mockInvoke(...args) } }))

const savedAt = '2026-03-02T08:00:00.000Z'
const loaded = { jobId: 'j-1', revision: 4, draft: { title: '前端' }, savedAt } as LoadedPosting
const device = { initial: undefined, keep: () => undefined, flush: () => undefined, discard: () => undefined }

interface Event {
  requestId: string
  input: InputOf<typeof saveJobDraft>
}

/** A server that keeps one posting and the reply to each request, as ours does; its first answers are lost. */
function losingAnswers(lost: number) {
  let [revision, title, answers] = [4, '前端' as string | undefined, 0]
  const replies = new Map<string, object>()
  mockInvoke.mockImplementation((_home, event) => {
    const { requestId, input } = event as Event
    if (!replies.has(requestId)) {
      if (input.revision !== revision) return Promise.resolve({ ok: false, error: { code: 'STALE_REVISION', traceId: 't' } })
      revision += 1
      title = input.draft.title
      replies.set(requestId, { ok: true, data: { jobId: 'j-1', revision, savedAt } })
    }
    return answers++ < lost ? Promise.reject(new TransportError('OFFLINE', 'lost')) : Promise.resolve(replies.get(requestId))
  })
  return { title: () => title }
}

test("a save whose answer was lost is not met as somebody else's", async () => {
  const server = losingAnswers(2)
  const { result } = renderHook(() => usePostingEditor(loaded, device))
  act(() => result.current.change({ title: '前端工程师' }))
  await act(async () => void (await result.current.flush()))
  act(() => result.current.change({ title: '前端开发工程师' }))
  await act(async () => expect(await result.current.flush()).toEqual({ jobId: 'j-1', revision: 6 }))
  expect(result.current.theirs).toBeUndefined()
  expect(result.current.saveState).toBe('saved')
  expect(server.title()).toBe('前端开发工程师')
})
