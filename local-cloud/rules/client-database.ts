import { EJSON } from 'bson'
import type { Doc, DocumentStore } from '../documents/store'
import { databasePermissionDenied, invalidParameter } from '../platform-error'
import { fillIn } from '../realtime/watch-query'
import type { CollectionAccess } from './collection-access'

/** Documents one query of a client returns at most, and unless told otherwise. */
const clientLimit = 20

type Request = Record<string, unknown>

/** The database as a client may use it: the same wire actions, each behind the security rules. */
export class ClientDatabase {
  constructor(
    private readonly store: DocumentStore,
    private readonly access: CollectionAccess,
  ) {}

  /**
   * Answers a wire action for somebody; `{openid}` in queries stands for them, and documents they add carry `_openid`.
   * @throws PlatformError −502003 when the rules do not allow it, −501007 for an action clients do not have
   */
  execute(openid: string, request: Request): Promise<Record<string, unknown>> {
    const collection = String(request.collectionName)
    const action = String(request.action)
    if (request.transactionId !== undefined) throw invalidParameter('clients have no transactions')
    const filled = { ...request, query: this.fill(request.query, openid) }
    switch (action) {
      case 'database.getDocument':
        this.assertRead(openid, collection, request.query)
        return this.store.execute(action, { ...filled, limit: Math.min(typeof request.limit === 'number' ? request.limit : clientLimit, clientLimit) })
      case 'database.calculateDocument':
        this.assertRead(openid, collection, request.query)
        return this.store.execute(action, filled)
      case 'database.insertDocument':
        return this.store.execute(action, { ...request, data: this.owned(openid, collection, request.data) })
      case 'database.modifyDocument':
        this.assertChange(openid, collection, filled)
        return this.store.execute(action, filled)
      case 'database.removeDocument':
        this.assertWrite(openid, collection, 'delete', read(filled.query), {})
        return this.store.execute(action, filled)
      default:
        throw invalidParameter(`clients have no action ${action}`)
    }
  }

  private assertRead(openid: string, collection: string, query: unknown): void {
    if (!this.access.allowsQuery(openid, collection, fillIn(read(query), openid))) throw denied()
  }

  /** A `set` of a document that does not exist creates it. */
  private assertChange(openid: string, collection: string, request: Request): void {
    const query = read(request.query)
    const data = read(request.data)
    const isNew = request.upsert === true && typeof query._id === 'string' && this.store.get(collection, query._id) === undefined
    this.assertWrite(openid, collection, isNew ? 'create' : 'update', isNew ? { ...data, _openid: openid } : query, data)
  }

  private owned(openid: string, collection: string, data: unknown): string[] {
    const documents = Array.isArray(data) ? data.map(read) : [read(data)]
    return documents.map((document) => {
      if ('_openid' in document) throw invalidParameter('_openid is set by the platform')
      const doc = { ...document, _openid: openid }
      if (!this.access.allowsWrite(openid, collection, 'create', doc, document)) throw denied()
      return EJSON.stringify(doc, { relaxed: false })
    })
  }

  private assertWrite(openid: string, collection: string, kind: 'create' | 'update' | 'delete', doc: Doc, data: Doc): void {
    if (!this.access.allowsWrite(openid, collection, kind, doc, data)) throw denied()
  }

  private fill(query: unknown, openid: string): unknown {
    return query === undefined ? undefined : EJSON.stringify(fillIn(read(query), openid), { relaxed: false })
  }
}

function read(value: unknown): Doc {
  if (typeof value === 'string') return EJSON.parse(value, { relaxed: true }) as Doc
  return (value ?? {}) as Doc
}

function denied() {
  return databasePermissionDenied('[DATABASE_PERMISSION_DENIED] not allowed by the security rules of the collection')
}
