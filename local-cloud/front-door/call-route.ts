import { readBody } from '../gateway/read-body'
import { sendJson } from '../gateway/respond'
import type { Handler } from '../gateway/route'
import type { Sessions } from '../identity/sessions'
import { type ClientCalls, ClientFailure } from './client-calls'
import { visitorOf } from './visitor'

const prefix = '/cloud/call/'
const largestBody = 1024 * 1024

/** `POST /cloud/call/<function>`: the event in, `{ result }` or `{ errCode, errMsg }` out. */
export function callRoute(calls: ClientCalls, sessions: Sessions): Handler {
  return async (exchange) => {
    const { request, response, url } = exchange
    if (request.method !== 'POST' || !url.pathname.startsWith(prefix)) return false
    const body = await readBody(request, largestBody)
    const openid = visitorOf(exchange, sessions)
    const scene = Number(request.headers['x-wx-scene'] ?? 0)
    try {
      const data = body.length === 0 ? {} : (JSON.parse(body.toString('utf8')) as unknown)
      const result = await calls.call(decodeURIComponent(url.pathname.slice(prefix.length)), data, { openid, scene }, response)
      sendJson(response, { result })
    } catch (error) {
      // A broken connection has no answer; the fault plan may have broken it.
      if (response.socket === null || response.socket.destroyed) return true
      if (error instanceof SyntaxError) sendJson(response, { errCode: -1, errMsg: 'cloud.callFunction:fail data is not JSON' })
      else if (error instanceof ClientFailure) sendJson(response, { errCode: error.errCode, errMsg: error.errMsg })
      else throw error
    }
    return true
  }
}
