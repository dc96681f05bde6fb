import { QueryClient } from '@tanstack/react-query'
import type { CallError, CallResult } from './call'
import type { Operation, OutputOf } from '~/contract/operation'

/** Carries a call's error through react-query, which wants something thrown. */
export class OperationError extends Error {
  override name = 'OperationError'
  constructor(readonly error: CallError) {
    super(error.code)
  }
}

/** The data of a result, or its error thrown for react-query. */
export function unwrap<O extends Operation>(result: CallResult<O>): OutputOf<O> {
  if (result.ok) return result.data
  throw new OperationError(result.error)
}

export const errorIn = (error: unknown): CallError | null =>
  error instanceof OperationError ? error.error : error ? { code: 'INTERNAL', traceId: '' } : null

/** ms for which an answer is shown again without asking. */
export const freshMs = 30_000

/**
 * One cache for the whole app. `call` does the repeating, so react-query does none. Without a network a read fails like
 * any other (`always`) instead of waiting silently behind a skeleton; what is in sight is asked for again on reconnecting.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: freshMs, gcTime: 10 * 60_000, networkMode: 'always', refetchOnReconnect: true },
    mutations: { retry: false },
  },
})
