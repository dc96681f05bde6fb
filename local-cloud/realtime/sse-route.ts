import { EJSON } from 'bson'
import type { Doc } from '../documents/store'
import { visitorOf } from '../front-door/visitor'
import { sendJson } from '../gateway/respond'
import type { Handler } from '../gateway/route'
import type { Sessions } from '../identity/sessions'
import { PlatformError } from '../platform-error'
import type { RealtimeHub } from './realtime-hub'
import { mostWatchedDocuments } from './watch-query'

/** Milliseconds between comments that keep an idle stream open through proxies. */
const heartbeat = 20_000

/**
 * `GET /cloud/watch?collection=…&query=<EJSON>[&orderBy=field:asc][&limit=n][&token=…]`: a watch as server-sent events.
 * Each event's data is `{ eventId, docChanges, docs }`. A reconnecting EventSource gets a new initial snapshot.
 */
export function watchRoute(hub: RealtimeHub, sessions: Sessions): Handler {
  return (exchange) => {
    const { request, response, url } = exchange
    if (request.method !== 'GET' || url.pathname !== '/cloud/watch') return false
    const stream = (text: string) => response.write(text)
    try {
      const query = EJSON.parse(url.searchParams.get('query') ?? '{}', { relaxed: true }) as Doc
      const wanted = {
        collection: url.searchParams.get('collection') ?? '',
        query,
        order: readOrder(url.searchParams.get('orderBy')),
        limit: Number(url.searchParams.get('limit') ?? mostWatchedDocuments),
      }
      // The first snapshot is sent while the watch starts, so the head must be written by the first event.
      const stop = hub.watch(visitorOf(exchange, sessions), wanted, ({ eventId, changes, docs }) => {
        if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        stream(`id: ${eventId}\nevent: snapshot\ndata: ${EJSON.stringify({ eventId, docChanges: changes, docs }, { relaxed: true })}\n\n`)
      })
      const beat = setInterval(() => stream(': still here\n\n'), heartbeat)
      response.on('close', () => {
        clearInterval(beat)
        stop()
      })
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      sendJson(response, error.toClientFailure('watch'), 403)
    }
    return true
  }
}

function readOrder(text: string | null): [string, 1 | -1][] {
  if (!text) return []
  return text.split(',').map((part) => {
    const [field = '', direction] = part.split(':')
    return [field, direction === 'desc' ? -1 : 1]
  })
}
