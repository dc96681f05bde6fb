import type { OperationReply } from '~/contract/operation'
import { deskIdentity } from '../../kernel/desk-identity'
import type { Router } from '../../kernel/router'
import type { Ports } from '../../ports/ports'
import { headerOf, type HttpEvent, jsonOf } from './http-event'

/** An "integrated response": the platform turns it into the HTTP answer. */
export interface HttpAnswer {
  statusCode: number
  headers: Record<string, string>
  body: string
}

export interface HttpAccess {
  route: Router
  ports: Ports
  /** the one origin whose pages may call, such as https://desk.example.edu.cn; without it nobody may */
  origin: string | undefined
}

/**
 * Answers a browser. Who it acts as comes from its desk session alone. An operation's reply is the body, with status 200
 * whatever the reply says: what went wrong has a code in it.
 */
export async function answerHttp(event: HttpEvent, { route, ports, origin }: HttpAccess): Promise<HttpAnswer> {
  const asking = headerOf(event, 'origin')
  // A page of any other origin is told nothing, not even that it may not: its browser will say so.
  if (!origin || (asking !== undefined && asking !== origin)) return answer(403, null, undefined)
  if (event.httpMethod === 'OPTIONS') return answer(204, null, origin)
  if (event.httpMethod !== 'POST') return answer(405, null, origin)
  try {
    const identity = await deskIdentity(ports.documents, headerOf(event, 'authorization'), ports.clock.now().toISOString())
    return answer(200, await route(jsonOf(event), identity), origin)
  } catch (error) {
    const traceId = ports.ids.random()
    ports.log({ level: 'error', traceId, what: 'http-access', message: String(error), stack: error instanceof Error ? error.stack : undefined })
    return answer(200, { ok: false, error: { code: 'INTERNAL', traceId } }, origin)
  }
}

function answer(statusCode: number, reply: OperationReply | null, origin: string | undefined): HttpAnswer {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'Origin',
      ...(origin && {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST, OPTIONS',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-max-age': '7200',
      }),
    },
    body: reply ? JSON.stringify(reply) : '',
  }
}
