import type { ErrorCodeOf, InputOf, Operation, OperationCall, OperationReply, OutputOf } from '~/contract/operation'
import { newRequestId } from './request-id'
import { learnFromReply, useSessionStore } from './session'
import { transport as platformTransport, type Transport } from './transport/transport'
import { TransportError, type TransportFailure } from './transport/transport-error'

/** What went wrong, for machines; the words for people are in src/i18n, keyed by `code`. */
export interface CallError<Code extends string = string> {
  code: Code | TransportFailure
  /** Empty when the call never reached us. */
  traceId: string
  /** Path of the field → what is wrong with it. */
  fields?: Record<string, string>
}

export type CallResult<O extends Operation> =
  | { ok: true; data: OutputOf<O> }
  | { ok: false; error: CallError<ErrorCodeOf<O>> }

export interface CallOptions {
  /** The intent this call serves; pass the same one to try the same thing again. Commands get one if none is given. */
  requestId?: string
  transport?: Transport
  /** Injected by tests. */
  wait?: (ms: number) => Promise<void>
}

/** Milliseconds before the second and third try. */
const backOff = [400, 1_500] as const
/** How long one try may take, in ms: the cloud ends a function at its own limit shortly before. */
const timeouts: Partial<Record<Operation['home'], number>> = { documents: 65_000 }
const defaultTimeout = 20_000

const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

function isReply(value: unknown): value is OperationReply {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

async function attempt(home: Operation['home'], event: OperationCall, transport: Transport): Promise<OperationReply> {
  try {
    const reply = await transport.invoke(home, event, timeouts[home] ?? defaultTimeout)
    return isReply(reply) ? reply : { ok: false, error: { code: 'INTERNAL', traceId: '' } }
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    return { ok: false, error: { code: error.code, traceId: '' } }
  }
}

/** Tries that may end in silence: two of 20 s are as long as anybody waits without being asked. */
const mostSilences = 2

/** No answer, or an answer that asks to come again: both kinds of operation are safe to repeat under one request id. */
const isWorthRepeating = ({ code, traceId }: CallError) => code === 'BUSY' || (traceId === '' && code !== 'OFFLINE')

/**
 * Calls an operation where it lives. Never throws for what can be expected: refusals, no network, no answer.
 * Repeats itself on BUSY and when no answer came, once after a TIMEOUT; a command always under the same request id, so it has one effect.
 */
export async function call<O extends Operation>(operation: O, input: InputOf<O>, options: CallOptions = {}): Promise<CallResult<O>> {
  const { transport = platformTransport, wait = sleep } = options
  const { actingAs } = useSessionStore.getState()
  const event: OperationCall = {
    operation: operation.name,
    ...(operation.kind === 'command' ? { requestId: options.requestId ?? newRequestId() } : {}),
    ...(actingAs ? { as: actingAs } : {}),
    input,
  }
  let reply = await attempt(operation.home, event, transport)
  let silences = 0
  for (const ms of backOff) {
    if (reply.ok || !isWorthRepeating(reply.error)) break
    if (reply.error.code === 'TIMEOUT') silences += 1
    if (silences === mostSilences) break
    await wait(ms)
    reply = await attempt(operation.home, event, transport)
  }
  learnFromReply(reply)
  return reply as CallResult<O>
}
