import type * as z from 'zod/mini'
import type { ErrorCodeOf, Operation, OutputOf, ParsedInputOf } from '~/contract/operation'
import type { OperationName } from '~/contract/operations'
import type { policy } from '~/contract/policy'
import type { Transaction } from '../ports/documents'
import type { Ports } from '../ports/ports'
import type { ActorFor } from './actor'
import type { Result } from './result'

/** An operation of the contract: one the policy has a row for. */
type Known<Kind extends 'query' | 'command'> = Operation<OperationName, z.ZodMiniType, z.ZodMiniType, string, Kind>

/** One call as a use case sees it: everything from outside comes with it. */
export interface Call<O extends Known<'query' | 'command'>> {
  input: ParsedInputOf<O>
  actor: ActorFor<(typeof policy)[O['name']]>
  /** the instant of the call, ISO 8601 in UTC */
  now: string
  ports: Ports
  /** commands only: the client's id of this intent; '' on queries */
  requestId: string
}

export type Answer<O extends Known<'query' | 'command'>> = Promise<Result<OutputOf<O>, ErrorCodeOf<O>>>

export interface QueryImplementation<O extends Known<'query'>> {
  operation: O
  kind: 'query'
  handle: (call: Call<O>) => Answer<O>
}

export interface CommandImplementation<O extends Known<'command'>, Prepared> {
  operation: O
  kind: 'command'
  /**
   * false: the request and its reply are not kept. For replies that hold a secret, and for effects that are the same
   * however often they happen.
   */
  isRecorded?: boolean
  /** reads and slow or outside work before the transaction; runs again when a request is repeated before it took effect */
  prepare?: (call: Call<O>) => Promise<Result<Prepared, ErrorCodeOf<O>>>
  /** reads and writes through the transaction alone: it may run more than once */
  run: (call: Call<O>, tx: Transaction, prepared: Prepared) => Answer<O>
}

/** A use case as the router keeps it, whatever its types. */
export interface Implementation {
  operation: Operation
  kind: 'query' | 'command'
  isRecorded?: boolean
  handle?: (call: never) => Promise<Result<unknown, string>>
  prepare?: (call: never) => Promise<Result<unknown, string>>
  run?: (call: never, tx: Transaction, prepared: never) => Promise<Result<unknown, string>>
}

/** Implements a query: no transaction, and no writes but the log of whose data it showed, and of files that go. */
export function implementQuery<O extends Known<'query'>>(operation: O, handle: (call: Call<O>) => Answer<O>): QueryImplementation<O> {
  return { operation, kind: 'query', handle }
}

/**
 * Implements a command. The kernel runs it in one transaction together with the record of its request, so that the
 * same request id has one effect and is answered with the same reply.
 */
export function implementCommand<O extends Known<'command'>, Prepared = undefined>(
  operation: O,
  parts: Omit<CommandImplementation<O, Prepared>, 'operation' | 'kind'>,
): CommandImplementation<O, Prepared> {
  return { operation, kind: 'command', ...parts }
}
