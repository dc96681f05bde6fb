import * as z from 'zod/mini'
import type { FunctionName, OperationReply, Session } from '~/contract/operation'
import type { OperationName } from '~/contract/operations'
import { policy } from '~/contract/policy'
import type { Account } from '../ports/collections'
import { Busy } from '../ports/documents'
import type { Ports } from '../ports/ports'
import type { Identity } from './actor'
import { authorise } from './authorise'
import { accountIdOf } from './derived-ids'
import type { Implementation } from './implement'
import { fieldCodes } from './field-codes'
import { fail, type Result } from './result'
import { runCommand } from './run-command'

const CallEnvelope = z.object({
  operation: z.string().check(z.maxLength(60)),
  requestId: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/))),
  as: z.optional(z.object({ role: z.string().check(z.maxLength(40)), scopeId: z.string().check(z.maxLength(80)) })),
  input: z.unknown(),
})

export type Router = (event: unknown, identity: Identity | null) => Promise<OperationReply>

/**
 * The front door of one function: parses, asks the policy, runs the use case, parses what goes out.
 * Whatever happens, the reply is one of the contract's; a bug answers INTERNAL with a trace id and is logged.
 */
export function createRouter(home: FunctionName, implementations: readonly object[], ports: Ports): Router {
  const byName = new Map((implementations as Implementation[]).map((one) => [one.operation.name, one]))
  for (const { operation } of byName.values()) {
    if (operation.home !== home) throw new Error(`${operation.name} lives in ${operation.home}, not in ${home}`)
  }

  return async (event, identity) => {
    const traceId = ports.ids.random()
    try {
      const envelope = z.safeParse(CallEnvelope, event)
      const implementation = envelope.success ? byName.get(envelope.data.operation) : undefined
      if (!envelope.success || !implementation) return refuse(fail('INVALID_INPUT'), traceId)
      const { operation } = implementation
      if (operation.kind === 'command' && !envelope.data.requestId) return refuse(fail('INVALID_INPUT', { requestId: 'missing' }), traceId)

      const accountId = identity && accountIdOf(identity.openid)
      const account = accountId ? await ports.documents.get('accounts', accountId) : null
      const actor = authorise(policy[operation.name as OperationName], identity, account, envelope.data.as)
      if (!actor.isOk) return refuse(actor, traceId)

      const input = z.safeParse(operation.input, envelope.data.input)
      if (!input.success) return refuse(fail('INVALID_INPUT', fieldCodes(input.error.issues)), traceId)

      const requestId = envelope.data.requestId ?? ''
      const call = { input: input.data, actor: actor.value, now: ports.clock.now().toISOString(), ports, requestId }
      const result =
        operation.kind === 'query'
          ? await implementation.handle?.(call as never)
          : await runCommand(implementation, call, accountId ?? visitorScope(operation.name))
      if (!result) throw new Error(`${operation.name} has no handler`)
      if (!result.isOk) return refuse(result, traceId)
      const data = z.parse(operation.output, result.value)
      return account ? { ok: true, data, session: sessionOf(account) } : { ok: true, data }
    } catch (error) {
      const code = error instanceof Busy ? 'BUSY' : 'INTERNAL'
      ports.log({ level: 'error', traceId, code, message: String(error), stack: error instanceof Error ? error.stack : undefined })
      return refuse(fail(code), traceId)
    }
  }
}

/** Visitors have no account: their request ids are random enough to stand alone. */
function visitorScope(operation: string): string {
  return `visitor.${operation}`
}

function refuse(result: Result<never, string>, traceId: string): OperationReply {
  if (result.isOk) throw new Error('not a failure')
  return { ok: false, error: { code: result.code, traceId, ...(result.fields && { fields: result.fields }) } }
}

function sessionOf(account: Account): Session {
  return {
    accountId: account._id,
    displayName: account.displayName,
    roles: account.memberships.map(({ role, scopeId, scopeName }) => ({ role, scopeId, scopeName })),
    unreadCount: Math.max(0, account.unreadCount),
  }
}
