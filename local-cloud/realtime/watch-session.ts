import { toSocketEvents, type SocketEvent } from './socket-messages'
import type { WatchEvent } from './watcher'

/** How many events a client that lost its connection may catch up on. */
const mostKeptEvents = 1000

/** One watch of a socket client. It outlives its connection for a while, so that a reconnecting client misses nothing. */
export class WatchSession {
  private events: SocketEvent[] = []
  private first: SocketEvent[] = []
  currentEvent = 0
  /** set by the hub; ends the watch */
  stop: () => void = () => undefined

  constructor(
    readonly queryId: string,
    readonly openid: string,
    /** sends new events; undefined while nobody is connected */
    public deliver: ((events: SocketEvent[]) => void) | undefined,
  ) {}

  readonly accept = (event: WatchEvent): void => {
    const events = toSocketEvents(event)
    this.currentEvent = event.eventId
    if (event.eventId === 0) {
      this.first = events
      return
    }
    this.events = [...this.events, ...events].slice(-mostKeptEvents)
    this.deliver?.(events)
  }

  /** The initial snapshot. */
  get initial(): SocketEvent[] {
    return this.first
  }

  /** What happened after `eventId`, or undefined when that is no longer known. */
  since(eventId: number): SocketEvent[] | undefined {
    const missed = this.events.filter((event) => event.ID > eventId)
    const isComplete = eventId >= this.currentEvent || missed[0]?.ID === eventId + 1
    return isComplete ? missed : undefined
  }
}
