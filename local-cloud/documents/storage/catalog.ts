import type { IndexDeclaration } from '../store'
import type { Environment } from './environment'

export interface CollectionRecord {
  number: number
  count: number
  nextRecord: number
}

export interface IndexRecord {
  number: number
  keys: IndexDeclaration['keys']
  unique: boolean
  /** an array was indexed: one document may have several entries */
  isMultikey: boolean
  /** a long value was cut: entries no longer sort exactly */
  isTruncated: boolean
}

export interface IndexInfo extends IndexRecord {
  name: string
}

export interface CollectionInfo extends CollectionRecord {
  name: string
  indexes: IndexInfo[]
}

/**
 * What collections and indexes exist. Held in memory and written through inside the write transaction that changes
 * it; after a failed transaction `reload` returns to what is on disk.
 */
export class Catalog {
  private readonly byName = new Map<string, CollectionInfo>()
  private version = 0

  constructor(private readonly environment: Environment) {
    this.reload()
  }

  reload(): void {
    this.byName.clear()
    for (const { key, value } of this.environment.collections.getRange())
      this.byName.set(key, { ...value, name: key, indexes: [] })
    for (const { key, value } of this.environment.indexes.getRange()) {
      const [collection, name] = splitIndexKey(key)
      this.byName.get(collection)?.indexes.push({ ...value, name })
    }
    this.version = this.environment.counters.get('version') ?? 0
  }

  collection(name: string): CollectionInfo | undefined {
    return this.byName.get(name)
  }

  collections(): CollectionInfo[] {
    return [...this.byName.values()]
  }

  /** The number for what the running write transaction writes; greater than all before it. */
  nextVersion(): number {
    this.version += 1
    this.environment.counters.putSync('version', this.version)
    return this.version
  }

  createCollection(name: string): CollectionInfo {
    const collection: CollectionInfo = { name, number: this.nextNumber(), count: 0, nextRecord: 1, indexes: [] }
    this.byName.set(name, collection)
    this.save(collection)
    return collection
  }

  save({ name, number, count, nextRecord }: CollectionInfo): void {
    this.environment.collections.putSync(name, { number, count, nextRecord })
  }

  addIndex(collection: CollectionInfo, declaration: IndexDeclaration): IndexInfo {
    const index: IndexInfo = {
      name: declaration.name,
      number: this.nextNumber(),
      keys: declaration.keys,
      unique: declaration.unique ?? false,
      isMultikey: false,
      isTruncated: false,
    }
    collection.indexes.push(index)
    this.saveIndex(collection, index)
    return index
  }

  saveIndex(collection: CollectionInfo, { name, ...record }: IndexInfo): void {
    this.environment.indexes.putSync(indexKey(collection.name, name), record)
  }

  removeIndex(collection: CollectionInfo, index: IndexInfo): void {
    collection.indexes = collection.indexes.filter((other) => other !== index)
    this.environment.indexes.removeSync(indexKey(collection.name, index.name))
  }

  private nextNumber(): number {
    const number = (this.environment.counters.get('number') ?? 0) + 1
    this.environment.counters.putSync('number', number)
    return number
  }
}

function indexKey(collection: string, index: string): string {
  return `${collection}/${index}`
}

function splitIndexKey(key: string): [string, string] {
  const at = key.indexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}
