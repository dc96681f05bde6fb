import { type Change, type CollectionName, type Documents, DuplicateDocument, type Filter, type FindOptions, type Stored, type Transaction } from '../../ports/documents'
import { toConditions } from './conditions'
import type { SdkCollection, SdkDatabase } from './sdk'
import { runTransaction } from './transactions'

const duplicate = /DUPLICATE_WRITE|E11000|duplicate key/i

/** The documents of the cloud database, through wx-server-sdk. */
export function createDocuments(database: SdkDatabase): Documents {
  const plain = collectionOperations(database, (name) => database.collection(name))
  return {
    ...plain,
    async getMany(collection, ids) {
      if (ids.length === 0) return []
      return plain.find(collection, { _id: { in: ids } } as never, { limit: 1000 })
    },
    async findAny<C extends CollectionName>(collection: C, filters: readonly Filter<Stored<C>>[], { limit }: { limit: number }) {
      const any = database.command.or(filters.map((filter) => toConditions(database, filter)))
      return (await database.collection(collection).where(any).limit(limit).get()).data as unknown as Stored<C>[]
    },
    async createIfAbsent(collection, document) {
      try {
        await plain.create(collection, document)
        return true
      } catch (error) {
        if (error instanceof DuplicateDocument) return false
        throw error
      }
    },
    async replaceWhere(collection, { _id, ...fields }, filter) {
      const { stats } = await database
        .collection(collection)
        .where(toConditions(database, { ...filter, _id }))
        .update({ data: toUpdate(database, { set: fields } as unknown as Change<Record<string, number>>) })
      return stats.updated > 0
    },
    async removeWhere(collection, filter) {
      // The SDK takes an empty condition for all documents.
      if (Object.keys(filter).length === 0) throw new Error(`no filter for what to remove from ${collection}`)
      return (await database.collection(collection).where(toConditions(database, filter)).remove()).stats.removed
    },
    async count(collection, filter) {
      return (await database.collection(collection).where(toConditions(database, filter)).count()).total
    },
    async countBy(collection, filter, field) {
      const { list } = await database
        .collection(collection)
        .aggregate()
        .match(toConditions(database, filter))
        .group({ _id: `$${field}`, count: database.command.aggregate.sum(1) })
        .limit(1000)
        .end()
      return Object.fromEntries(list.map((group) => [String(group._id), Number(group.count)]))
    },
    async countDistinctBy(collection, filter, { distinct, by }) {
      const { list } = await database
        .collection(collection)
        .aggregate()
        .match(toConditions(database, filter))
        .group({ _id: { by: `$${by}`, distinct: `$${distinct}` } })
        .group({ _id: '$_id.by', count: database.command.aggregate.sum(1) })
        .limit(1000)
        .end()
      return Object.fromEntries(list.map((group) => [String(group._id), Number(group.count)]))
    },
    transaction: (run) => runTransaction(database, (transaction) => run(collectionOperations(database, (name) => transaction.collection(name)))),
  }
}

function collectionOperations(database: SdkDatabase, collectionOf: (name: string) => SdkCollection): Transaction {
  return {
    async get<C extends CollectionName>(collection: C, id: string) {
      return (await collectionOf(collection).doc(id).get()).data as unknown as Stored<C> | null
    },
    async find<C extends CollectionName>(collection: C, filter: object, options: FindOptions<Stored<C>> = {}) {
      let query = collectionOf(collection).where(toConditions(database, filter as Record<string, unknown>))
      for (const [field, direction] of options.order ?? []) query = query.orderBy(field, direction)
      if (options.skip) query = query.skip(options.skip)
      if (options.fields) query = query.field(Object.fromEntries(options.fields.map((field) => [field, true])))
      return (await query.limit(options.limit ?? 100).get()).data as unknown as Stored<C>[]
    },
    async create(collection, document) {
      try {
        await collectionOf(collection).add({ data: { ...document } })
      } catch (error) {
        if (duplicate.test(String((error as { errMsg?: string }).errMsg ?? error))) throw new DuplicateDocument(collection, document._id)
        throw error
      }
    },
    async put(collection, document) {
      const { _id, ...data } = document
      await collectionOf(collection).doc(_id).set({ data })
    },
    async update(collection, id, change) {
      await collectionOf(collection).doc(id).update({ data: toUpdate(database, change as Change<Record<string, number>>) })
    },
    async remove(collection, id) {
      await collectionOf(collection).doc(id).remove()
    },
  }
}

/** @throws on an undefined value, which the SDK would silently leave out */
function toUpdate(database: SdkDatabase, change: Change<Record<string, number>>): Record<string, unknown> {
  const { command } = database
  const entries = [
    ...Object.entries(change.set ?? {}).map(([field, value]): [string, unknown] => {
      if (value === undefined) throw new Error(`undefined in the update of ${field}`)
      // `set` replaces the field whole; a bare object would be merged into what stands there.
      return [field, command.set(value)]
    }),
    ...Object.entries(change.increment ?? {}).map(([field, by]): [string, unknown] => [field, command.inc(Number(by))]),
  ]
  return Object.fromEntries(entries)
}
