import { useInfiniteQuery } from '@tanstack/react-query'
import type { ErrorCodeOf, InputOf, Operation, OutputOf } from '~/contract/operation'
import { call, type CallError } from './call'
import { askForNews, operationKey } from './operation-key'
import { errorIn, unwrap } from './query-client'
import { useSessionStore } from './session'

export interface PagesState<O extends Operation> {
  /** The pages read so far, in order. */
  pages: OutputOf<O>[]
  error: CallError<ErrorCodeOf<O>> | null
  isPending: boolean
  isFetching: boolean
  isOffline: boolean
  hasMore: boolean
  /** Reads the next page; does nothing while one is on its way. */
  more: () => void
  retry: () => void
  /** When it was answered, in ms since the epoch; 0: not yet. */
  answeredAt: number
  /**
   * Asks again and settles with the answer, joining what is on its way. `isNews`: something changed just now, which what
   * is on its way may not know of. Does nothing for what is not asked yet (`isEnabled`).
   */
  reload: (options?: { isNews?: boolean }) => Promise<unknown>
}

/** Reads a list page by page: an operation whose input takes `cursor` and whose output ends with one. */
export function usePages<O extends Operation>(
  operation: O,
  input: Omit<InputOf<O>, 'cursor'>,
  { isEnabled = true }: { isEnabled?: boolean } = {},
): PagesState<O> {
  const actingAs = useSessionStore(state => state.actingAs)
  const queryKey = operationKey(operation, actingAs, input)
  const query = useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam }) =>
      unwrap(await call(operation, { ...input, ...(pageParam === null ? {} : { cursor: pageParam }) } as InputOf<O>)),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page as { cursor: string | null }).cursor,
    enabled: isEnabled,
  })
  return {
    pages: (query.data?.pages ?? []),
    error: errorIn(query.error),
    isPending: query.isPending,
    isFetching: query.isFetching,
    isOffline: errorIn(query.error)?.code === 'OFFLINE',
    hasMore: query.hasNextPage,
    more: () => {
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage()
    },
    answeredAt: query.dataUpdatedAt,
    reload: ({ isNews = false } = {}) => {
      if (!isEnabled) return Promise.resolve()
      return isNews ? askForNews(queryKey) : query.refetch({ cancelRefetch: false })
    },
    retry: () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch()),
  }
}
