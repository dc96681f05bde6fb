import type { ServerResponse } from 'node:http'
import { readBody } from '../gateway/read-body'
import { send, sendJson } from '../gateway/respond'
import type { Exchange, Handler } from '../gateway/route'
import { type ClientCalls, ClientFailure } from './client-calls'

const prefix = '/http/'
const largestBody = 1024 * 1024

/** What a function may return to decide about the HTTP answer itself. */
interface IntegratedResponse {
  statusCode: number
  headers?: Record<string, string>
  body?: unknown
  isBase64Encoded?: boolean
}

/**
 * `/http/<function>[/…]`: HTTP access to functions, any method. The function gets an integrated request; what it returns
 * becomes the answer, as it stands or as an integrated response. Nobody is signed in: the platform knows no openid of a
 * browser, whatever its headers say.
 */
export function httpAccessRoute(calls: ClientCalls, envId: string): Handler {
  return async (exchange) => {
    const { request, response, url } = exchange
    if (!url.pathname.startsWith(prefix)) return false
    const name = decodeURIComponent(url.pathname.slice(prefix.length).split('/')[0] ?? '')
    try {
      const event = integratedRequest(exchange, name, await readBody(request, largestBody), envId)
      reply(response, await calls.call(name, event, { source: 'tcb_http' }, response))
    } catch (error) {
      if (response.socket === null || response.socket.destroyed) return true
      if (!(error instanceof ClientFailure)) throw error
      sendJson(response, { code: 'FUNCTION_INVOCATION_FAILED', message: error.errMsg }, 500)
    }
    return true
  }
}

/** Textual bodies arrive as they are, all others in base64. */
const textual = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded))/

function integratedRequest({ request, url }: Exchange, name: string, body: Buffer, envId: string) {
  const isText = body.length === 0 || textual.test(request.headers['content-type'] ?? '')
  return {
    path: url.pathname.slice(prefix.length + name.length) || '/',
    httpMethod: request.method ?? 'GET',
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { envId },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
}

function reply(response: ServerResponse, result: unknown): void {
  if (!isIntegrated(result)) return typeof result === 'string' ? send(response, Buffer.from(result), 'text/plain; charset=utf-8') : sendJson(response, result ?? null)
  const { statusCode, headers = {}, body = '', isBase64Encoded = false } = result
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(statusCode, headers).end(Buffer.from(text, isBase64Encoded ? 'base64' : 'utf8'))
}

function isIntegrated(result: unknown): result is IntegratedResponse {
  return typeof result === 'object' && result !== null && 'statusCode' in result && typeof result.statusCode === 'number'
}
