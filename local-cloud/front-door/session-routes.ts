import { readBody } from '../gateway/read-body'
import { sendJson } from '../gateway/respond'
import type { Handler } from '../gateway/route'
import type { Sessions } from '../identity/sessions'

const largestBody = 16 * 1024

/** `GET /cloud/personas` and `POST /cloud/session`: choose who to be; what WeChat knows by itself. */
export function sessionRoutes(sessions: Sessions): Handler {
  return async ({ request, response, url }) => {
    if (request.method === 'GET' && url.pathname === '/cloud/personas') {
      sendJson(response, sessions.personas ?? [])
      return true
    }
    if (request.method !== 'POST' || url.pathname !== '/cloud/session') return false
    const { openid } = JSON.parse((await readBody(request, largestBody)).toString('utf8')) as { openid?: unknown }
    const token = typeof openid === 'string' ? sessions.open(openid) : undefined
    if (token) sendJson(response, { token })
    else sendJson(response, { errCode: -601004, errMsg: 'unknown persona' }, 403)
    return true
  }
}
