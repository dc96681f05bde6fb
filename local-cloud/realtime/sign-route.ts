import type { Handler } from '../gateway/route'
import { sendJson } from '../gateway/respond'
import type { Sessions } from '../identity/sessions'
import { visitorOf } from '../front-door/visitor'
import { socketPath } from './watch-socket'

/** `POST /cloud/watch/sign`: what `auth.wsWebSign` tells a database client before it opens its socket. */
export function signRoute(sessions: Sessions, envId: string): Handler {
  return (exchange) => {
    const { request, response, url } = exchange
    if (request.method !== 'POST' || url.pathname !== '/cloud/watch/sign') return false
    const openid = visitorOf(exchange, sessions)
    const signStr = openid === '' ? '' : sessions.tokenFor(openid)
    const wsUrl = `ws://${request.headers.host ?? '127.0.0.1'}${socketPath}`
    sendJson(response, { data: { signStr, wsUrl, secretVersion: '1', envId } })
    return true
  }
}
