import { readToken } from '../identity-token'
import { isSignalDocument, type SignalSource } from './signal'

/** The same watch over server-sent events. */
export const browserSignals: SignalSource = {
  watch(onSnapshot, onEnd) {
    const query = new URLSearchParams({
      collection: 'signals',
      query: JSON.stringify({ to: '{openid}' }),
      token: readToken() ?? '',
    })
    const events = new EventSource(`/cloud/watch?${query.toString()}`)
    events.addEventListener('snapshot', ({ data }: MessageEvent<string>) => {
      const { docs } = JSON.parse(data) as { docs: unknown[] }
      onSnapshot(docs.find(isSignalDocument))
    })
    events.onerror = () => {
      // A browser reconnects by itself unless the server refused.
      if (events.readyState === EventSource.CLOSED) onEnd()
    }
    return () => events.close()
  },
}
