import type { ErrorCodeOf, Operation, OutputOf, ParsedInputOf } from '~/contract/operation'
import type { OperationName, operations } from '~/contract/operations'
import type { policy } from '~/contract/policy'
import type { Transaction } from '../ports/documents'
import type { Ports } from '../ports/ports'
import type { ActorFor } from './actor'
import type { Result } from './result'

type Operations = typeof operations
type QueryName = { [N in OperationName]: Operations[N]['kind'] extends 'query' ? N : never }[OperationName]
type CommandName = Exclude<OperationName, QueryName>

/** One call as a use case sees it: everything from outside comes with it. */
export interface Call<N extends OperationName> {
  input: ParsedInputOf<Operations[N]>
  actor: ActorFor<(typeof policy)[N]>
  /** the instant of the call, ISO 8601 in UTC */
  now: string
  ports: Ports
  /** commands only: the client's id of this intent; '' on queries */
  requestId: string
}

export type Answer<N extends OperationName> = Promise<Result<OutputOf<Operations[N]>, ErrorCodeOf<Operations[N]>>>

export interface QueryImplementation<N extends OperationName> {
  operation: Operations[N]
  kind: 'query'
  handle: (call: Call<N>) => Answer<N>
}

export interface CommandImplementation<N extends OperationName, Prepared> {
  operation: Operations[N]
  kind: 'command'
  /** reads and slow or outside work before the transaction; runs again when a request is repeated before it took effect */
  prepare?: (call: Call<N>) => Promise<Result<Prepared, ErrorCodeOf<Operations[N]>>>
  /** reads and writes through the transaction alone: it may run more than once */
  run: (call: Call<N>, tx: Transaction, prepared: Prepared) => Answer<N>
}

/** A use case as the router keeps it, whatever its types. */
export interface Implementation {
  operation: Operation
  kind: 'query' | 'command'
  handle?: (call: never) => Promise<Result<unknown, string>>
  prepare?: (call: never) => Promise<Result<unknown, string>>
  run?: (call: never, tx: Transaction, prepared: never) => Promise<Result<unknown, string>>
}

/** Implements a query: no writes, no transaction. */
export function implementQuery<N extends QueryName>(operation: Operations[N] & { name: N }, handle: (call: Call<N>) => Answer<N>): QueryImplementation<N> {
  return { operation, kind: 'query', handle }
}

/**
 * Implements a command. The kernel runs it in one transaction together with the record of its request, so that the
 * same request id has one effect and is answered with the same reply.
 */
export function implementCommand<N extends CommandName, Prepared = undefined>(
  operation: Operations[N] & { name: N },
  parts: Omit<CommandImplementation<N, Prepared>, 'operation' | 'kind'>,
): CommandImplementation<N, Prepared> {
  return { operation, kind: 'command', ...parts }
}
