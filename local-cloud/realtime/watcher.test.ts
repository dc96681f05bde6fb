import fc from 'fast-check'
import type { Doc, DocumentChange } from '../documents/store'
import { Watcher, type WatchEvent } from './watcher'

/** A collection in memory, with just what a watcher asks of the store. */
class Rows {
  readonly docs = new Map<string, Doc>()
  matches = (query: Doc, doc: Doc): boolean => query.group === undefined || doc.group === query.group
  find = (_: string, query: Doc, options: { limit?: number } = {}): Doc[] =>
    [...this.docs.values()].filter((doc) => this.matches(query, doc)).sort((a, b) => Number(a.rank) - Number(b.rank) || String(a._id).localeCompare(String(b._id))).slice(0, options.limit)

  put(id: string, fields: Doc): DocumentChange {
    const before = this.docs.get(id)
    const after = { _id: id, ...fields }
    this.docs.set(id, after)
    return { collection: 'rows', id, ...(before ? { before } : {}), after, kind: before ? 'update' : 'add' }
  }

  remove(id: string): DocumentChange | undefined {
    const before = this.docs.get(id)
    return this.docs.delete(id) && before ? { collection: 'rows', id, before, kind: 'remove' } : undefined
  }
}

/** A client that only applies changes, as the SDK's does. */
class Client {
  readonly docs = new Map<string, Doc>()
  apply({ changes }: WatchEvent): void {
    for (const { queueType, id, doc } of changes) {
      if (queueType === 'dequeue') this.docs.delete(id)
      else this.docs.set(id, doc)
    }
  }
}

const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), group: fc.constantFrom('x', 'y'), rank: fc.integer({ min: 0, max: 5 }), isRemoval: fc.boolean() })

test('a client that applies every change holds what the query returns; event ids have no gaps', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (steps, limit) => {
      const rows = new Rows()
      const client = new Client()
      const events: WatchEvent[] = []
      const query = { collection: 'rows', query: { group: 'x' }, order: [], limit }
      const watcher = new Watcher(rows, query, (event) => {
        events.push(event)
        client.apply(event)
      })
      watcher.start()
      for (const { id, group, rank, isRemoval } of steps) {
        const change = isRemoval ? rows.remove(id) : rows.put(id, { group, rank })
        if (change) watcher.accept(change)
        const expected = rows.find('rows', query.query, { limit })
        expect(events.at(-1)?.docs).toEqual(expected)
        expect(new Map(expected.map((doc) => [String(doc._id), doc]))).toEqual(client.docs)
      }
      expect(events.map((event) => event.eventId)).toEqual(events.map((_, index) => index))
    }),
  )
})

test('changes of other collections and writes that change nothing are silent', () => {
  const rows = new Rows()
  const events: WatchEvent[] = []
  const watcher = new Watcher(rows, { collection: 'rows', query: {}, order: [], limit: 10 }, (event) => events.push(event))
  watcher.start()
  watcher.accept(rows.put('a', { rank: 1 }))
  watcher.accept(rows.put('a', { rank: 1 }))
  watcher.accept({ ...rows.put('b', { rank: 2 }), collection: 'others' })
  expect(events).toHaveLength(2)
})
