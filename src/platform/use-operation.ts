import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ErrorCodeOf, InputOf, Operation, OutputOf } from '~/contract/operation'
import { call, type CallError } from './call'
import { errorIn, unwrap } from './query-client'
import { askForNews, operationKey } from './operation-key'
import { useSessionStore } from './session'

export interface OperationState<O extends Operation> {
  data: OutputOf<O> | undefined
  error: CallError<ErrorCodeOf<O>> | null
  /** Nothing to show yet: draw the skeleton. */
  isPending: boolean
  /** Something is on its way, with or without older data on the screen. */
  isFetching: boolean
  /** There was no network; asks again by itself when there is one. */
  isOffline: boolean
  /** Asks again; what is on the screen stays meanwhile. */
  retry: () => void
  /** When it was answered, in ms since the epoch; 0: not yet. */
  answeredAt: number
  /**
   * Asks again and settles with the answer, joining what is on its way. `isNews`: something changed just now, which what
   * is on its way may not know of. Does nothing for what is not asked yet (`isEnabled`).
   */
  reload: (options?: { isNews?: boolean }) => Promise<unknown>
}

export interface OperationOptions {
  /** false: don't ask yet. */
  isEnabled?: boolean
  /** Keep the last input's data on the screen while the next input's is on its way (lists with filters). */
  keepsPrevious?: boolean
  /** Ask again every so many ms. */
  refreshEvery?: number
}

/** Reads through a query operation; the same input elsewhere shares the answer. */
export function useOperation<O extends Operation>(
  operation: O,
  input: InputOf<O>,
  { isEnabled = true, keepsPrevious = false, refreshEvery }: OperationOptions = {},
): OperationState<O> {
  const actingAs = useSessionStore(state => state.actingAs)
  const queryKey = operationKey(operation, actingAs, input)
  const query = useQuery({
    queryKey,
    queryFn: async () => unwrap(await call(operation, input)),
    enabled: isEnabled,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(refreshEvery === undefined ? {} : { refetchInterval: refreshEvery }),
  })
  return {
    data: query.data,
    error: errorIn(query.error),
    isPending: query.isPending,
    isFetching: query.isFetching,
    isOffline: errorIn(query.error)?.code === 'OFFLINE',
    answeredAt: query.dataUpdatedAt,
    reload: ({ isNews = false } = {}) => {
      if (!isEnabled) return Promise.resolve()
      return isNews ? askForNews(queryKey) : query.refetch({ cancelRefetch: false })
    },
    retry: () => void query.refetch(),
  }
}
