import type { CallError } from '~/src/platform/call'
import { Text } from '~/src/ui/text/text'
import { Failed } from './failed'
import { Waiting } from './waiting'

interface ListFootProps {
  pages: { error: CallError | null; isFetching: boolean; hasMore: boolean; retry: () => void }
  /** said once everything is there */
  end?: string | undefined
}

/** Below a list that fetches more by itself: more is on its way, or could not be read, or that was all. */
export function ListFoot({ pages: { error, isFetching, hasMore, retry }, end }: ListFootProps) {
  if (error) return <Failed error={error} onRetry={retry} />
  if (hasMore) return isFetching ? <Waiting rows={1} /> : null
  if (end === undefined) return null
  return (
    <Text size={14} tone="muted" align="center">
      {end}
    </Text>
  )
}
