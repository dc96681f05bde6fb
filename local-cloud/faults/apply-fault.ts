import type { ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../clock'
import type { Instance } from '../functions/instance'
import { requestLimit, serverTimeout, systemError } from '../platform-error'
import type { FaultKind, FaultRule } from './fault-plan'

/** Faults that any request on the wire can meet. */
export const wireFaults: readonly FaultKind[] = [
  'duplicate-delivery',
  'timeout-before',
  'timeout-after',
  'system-error',
  'request-limit',
  'drop-before',
  'drop-after',
  'hang',
  'slow',
  'clock-skew',
  'crash-before',
  'crash-after',
]

export interface FaultedRequest {
  clock: Clock
  /** the connection to break; without one a dropped request just stays unanswered */
  response?: ServerResponse
  /** the instance that sent the request, when a function did */
  instance?: Instance | undefined
}

/** Thrown when the caller shall never see an answer. */
export class NoAnswer extends Error {}

/** Carries a request out as the fault wants it. Rejects with the platform's error, or with NoAnswer. */
export async function applyFault<T>(rule: FaultRule | undefined, request: FaultedRequest, perform: () => Promise<T>): Promise<T> {
  switch (rule?.kind) {
    case 'timeout-before':
      throw serverTimeout('resource server timeout')
    case 'system-error':
      throw systemError('resource system error')
    case 'request-limit':
      throw requestLimit('exceed request limit')
    case 'drop-before':
      return drop(request)
    case 'crash-before':
      request.instance?.stop()
      return drop(request)
    case 'hang':
      throw new NoAnswer()
    case 'slow':
      await delay(rule.milliseconds ?? 1000)
      return perform()
    case 'clock-skew':
      request.clock.advance(rule.milliseconds ?? 60_000)
      return perform()
    case 'duplicate-delivery':
      await perform()
      return perform()
    default:
      return afterwards(rule, request, await perform())
  }
}

function afterwards<T>(rule: FaultRule | undefined, request: FaultedRequest, result: T): T {
  if (rule?.kind === 'timeout-after') throw serverTimeout('resource server timeout')
  if (rule?.kind === 'drop-after') return drop(request)
  if (rule?.kind === 'crash-after') {
    request.instance?.stop()
    return drop(request)
  }
  return result
}

function drop({ response }: FaultedRequest): never {
  response?.socket?.destroy()
  throw new NoAnswer()
}
