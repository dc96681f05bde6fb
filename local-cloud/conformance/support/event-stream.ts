import type { WatchChange } from '../../realtime/watcher'

export interface Snapshot {
  eventId: number
  docChanges: WatchChange[]
  docs: Record<string, unknown>[]
}

/** Reads `GET /cloud/watch` the way EventSource does, one snapshot at a time. */
export class EventStream {
  private buffer = ''
  private readonly decoder = new TextDecoder()

  private constructor(
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    private readonly abort: AbortController,
  ) {}

  /** Rejects with the answer's text when the watch is refused. */
  static async open(url: string): Promise<EventStream> {
    const abort = new AbortController()
    const response = await fetch(url, { signal: abort.signal })
    if (!response.ok || !response.body) throw new Error(await response.text())
    return new EventStream(response.body.getReader(), abort)
  }

  async next(): Promise<Snapshot> {
    for (;;) {
      const end = this.buffer.indexOf('\n\n')
      if (end !== -1) {
        const message = this.buffer.slice(0, end)
        this.buffer = this.buffer.slice(end + 2)
        const data = /^data: (.*)$/m.exec(message)?.[1]
        if (data) return JSON.parse(data) as Snapshot
        continue
      }
      const { value, done } = await this.reader.read()
      if (done) throw new Error('the stream ended')
      this.buffer += this.decoder.decode(value, { stream: true })
    }
  }

  close(): void {
    this.abort.abort()
  }
}
