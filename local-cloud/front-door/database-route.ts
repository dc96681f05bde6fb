import { readBody } from '../gateway/read-body'
import { sendJson } from '../gateway/respond'
import type { Handler } from '../gateway/route'
import type { Sessions } from '../identity/sessions'
import { PlatformError } from '../platform-error'
import { newRequestId } from '../request-id'
import type { ClientDatabase } from '../rules/client-database'
import { visitorOf } from './visitor'

const largestBody = 1024 * 1024

/** `POST /cloud/database`: the database for clients, behind the security rules; body and answer as on the SDK's wire. */
export function databaseRoute(database: ClientDatabase, sessions: Sessions): Handler {
  return async (exchange) => {
    const { request, response, url } = exchange
    if (request.method !== 'POST' || url.pathname !== '/cloud/database') return false
    const body = JSON.parse((await readBody(request, largestBody)).toString('utf8')) as Record<string, unknown>
    try {
      sendJson(response, await database.execute(visitorOf(exchange, sessions), body))
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      sendJson(response, { code: error.code, message: error.message, requestId: newRequestId() })
    }
    return true
  }
}
