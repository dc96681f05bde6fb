import { isDeepStrictEqual } from 'node:util'
import type { Doc, DocumentChange, DocumentStore } from '../documents/store'
import type { WatchQuery } from './watch-query'

/** Why a document shows up in a snapshot: `queueType` of the SDK. */
export type QueueType = 'init' | 'enqueue' | 'dequeue' | 'update'
/** What was done to it: `dataType` of the SDK. */
export type DataType = 'init' | 'add' | 'update' | 'remove' | 'limit'

export interface WatchChange {
  id: string
  queueType: QueueType
  dataType: DataType
  doc: Doc
  /** fields that changed, for updates of a document that stays in view */
  updatedFields?: Doc
  removedFields?: string[]
}

export interface WatchEvent {
  /** counts this watch's events from 0, the initial snapshot */
  eventId: number
  changes: WatchChange[]
  /** all documents in view after the event, in order */
  docs: Doc[]
}

/** Keeps the result of one query up to date and tells how it changed. */
export class Watcher {
  private docs: Doc[] = []
  private eventId = 0

  constructor(
    private readonly store: Pick<DocumentStore, 'find' | 'matches'>,
    readonly query: WatchQuery,
    private readonly emit: (event: WatchEvent) => void,
  ) {}

  /** Sends the initial snapshot. */
  start(): void {
    this.docs = this.read()
    const changes = this.docs.map((doc): WatchChange => ({ id: idOf(doc), queueType: 'init', dataType: 'init', doc }))
    this.emit({ eventId: this.eventId++, changes, docs: this.docs })
  }

  /** Takes a committed change in; sends an event when it touches what is in view. */
  accept(change: DocumentChange): void {
    if (change.collection !== this.query.collection) return
    const isInView = this.docs.some((doc) => idOf(doc) === change.id)
    const isMatch = change.after !== undefined && this.store.matches(this.query.query, change.after)
    if (!isInView && !isMatch) return
    const before = this.docs
    this.docs = this.read()
    const changes = differences(before, this.docs, change)
    if (changes.length > 0) this.emit({ eventId: this.eventId++, changes, docs: this.docs })
  }

  private read(): Doc[] {
    const { collection, query, order, limit } = this.query
    return this.store.find(collection, query, { order, limit })
  }
}

function differences(before: Doc[], after: Doc[], change: DocumentChange): WatchChange[] {
  const known = new Map(before.map((doc) => [idOf(doc), doc]))
  const current = new Set(after.map(idOf))
  const left = before.filter((doc) => !current.has(idOf(doc))).map((doc) => leaving(doc, change))
  const came = after.flatMap((doc): WatchChange[] => {
    const old = known.get(idOf(doc))
    if (!old) return [entering(doc, change)]
    return isDeepStrictEqual(old, doc) ? [] : [staying(old, doc)]
  })
  return [...left, ...came]
}

function leaving(doc: Doc, change: DocumentChange): WatchChange {
  const isCause = idOf(doc) === change.id
  const dataType = !isCause ? 'limit' : change.kind === 'remove' ? 'remove' : 'update'
  return { id: idOf(doc), queueType: 'dequeue', dataType, doc: isCause ? (change.after ?? doc) : doc }
}

function entering(doc: Doc, change: DocumentChange): WatchChange {
  const isCause = idOf(doc) === change.id
  return { id: idOf(doc), queueType: 'enqueue', dataType: !isCause ? 'limit' : change.kind === 'add' ? 'add' : 'update', doc }
}

function staying(old: Doc, doc: Doc): WatchChange {
  const updatedFields = Object.fromEntries(Object.entries(doc).filter(([key, value]) => !isDeepStrictEqual(old[key], value)))
  const removedFields = Object.keys(old).filter((key) => !(key in doc))
  return { id: idOf(doc), queueType: 'update', dataType: 'update', doc, updatedFields, removedFields }
}

function idOf(doc: Doc): string {
  return String(doc._id)
}
