import type { Query, QueryKey } from '@tanstack/react-query'
import type { Operation } from '~/contract/operation'
import { queryClient } from './query-client'

/** Answers are kept per operation, membership acted under, and input. */
export function operationKey(operation: Operation, actingAs: object | null, input: unknown): QueryKey {
  return [operation.name, actingAs, input]
}

/** Marks answers of these operations as old: those on a screen are asked for again. Without any: all of them. */
export function refresh(...operations: readonly Operation[]): void {
  if (operations.length === 0) void queryClient.invalidateQueries()
  for (const { name } of operations) void queryClient.invalidateQueries({ queryKey: [name] })
}

const isUnanswered = ({ state }: Query): boolean => state.fetchStatus === 'fetching' && state.data === undefined

/** Whether a screen waits for its first answer. */
export const isWaitedFor = (): boolean => queryClient.isFetching({ type: 'active', predicate: isUnanswered }) > 0

/** Asks anew for the first answers that a screen waits for, in place of the calls under way. */
export function askAnew(): void {
  for (const query of queryClient.getQueryCache().findAll({ type: 'active', predicate: isUnanswered })) {
    // Refetching alone would join the call under way, as long as there is no data.
    void query.cancel({ silent: true })
    query.fetch().catch(() => undefined)
  }
}

/**
 * Asks again because something changed just now: in place of a refetch under way, and after a first answer that is still
 * on its way, which may not know of it. Settles with the newest answer.
 */
export async function askForNews(queryKey: QueryKey): Promise<void> {
  const query = queryClient.getQueryCache().find({ queryKey, exact: true })
  if (query && isUnanswered(query)) await query.promise?.catch(() => undefined)
  await queryClient.refetchQueries({ queryKey, exact: true })
}

/** Something happened: answers that no screen shows are old, so that a page opened next does not show them as fresh. */
export function forgetUnseen(): void {
  void queryClient.invalidateQueries({ type: 'inactive', refetchType: 'none' })
}

/** Forgets every answer: they were given to somebody who stood differently. A page in sight asks again by `retry`. */
export function forgetAnswers(): void {
  queryClient.clear()
}
