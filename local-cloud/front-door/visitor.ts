import type { Exchange } from '../gateway/route'
import type { Sessions } from '../identity/sessions'

/**
 * Who stands at the door: the openid behind the bearer token, or an empty string for a visitor.
 * EventSource cannot send headers, hence the query parameter.
 */
export function visitorOf({ request, url }: Exchange, sessions: Sessions): string {
  const header = request.headers.authorization
  const token = header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : url.searchParams.get('token')
  return token ? (sessions.openid(token) ?? '') : ''
}
