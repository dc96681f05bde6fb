import type { DocumentWrite } from './storage/record-writer'
import type { DocumentChange } from './store'

type Listener = (change: DocumentChange) => void

/** Hands durable changes to listeners, in the order of the commits. */
export class ChangeFeed {
  private readonly listeners = new Set<Listener>()

  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  publish(writes: DocumentWrite[]): void {
    for (const { collection, id, before, after } of writes) {
      const kind = !before ? 'add' : after ? 'update' : 'remove'
      const change = { collection: collection.name, id: String(id), before: before?.doc, after, kind } as const
      for (const listener of this.listeners) listener(change)
    }
  }
}
