import type { Collections } from './collections'

export type CollectionName = keyof Collections
export type Stored<C extends CollectionName> = Collections[C]

/** What one field must satisfy. A plain value means equality; on an array field, that it holds the value. */
export type Condition<V> =
  | V
  | (V extends readonly (infer Element)[] ? Element : never)
  | { in: readonly V[] }
  | { notIn: readonly V[] }
  | { not: V }
  | { gt?: V; gte?: V; lt?: V; lte?: V }
  | { startsWith: string }
  | { contains: string }

/** The fields of a document; of any of them, where a collection holds several kinds. */
type FieldOf<T> = T extends unknown ? keyof T : never
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never

/** Fields of the document, and dotted paths into them. */
export type Filter<T> = { [K in FieldOf<T>]?: Condition<ValueOf<T, K>> } & { [path: `${string}.${string}`]: Condition<unknown> }

export interface FindOptions<T> {
  order?: readonly (readonly [keyof T & string, 'asc' | 'desc'])[]
  /** 1–1000, the platform's clamp; 100 unless told */
  limit?: number
  skip?: number
  /** only these fields (and _id) */
  fields?: readonly ((keyof T | FieldOf<T>) & string)[]
}

export interface Change<T> {
  /** replaces each field whole */
  set?: Partial<Omit<T, '_id'>>
  increment?: { [K in keyof T]?: T[K] extends number ? number : never }
}

export interface DocumentReader {
  get<C extends CollectionName>(collection: C, id: string): Promise<Stored<C> | null>
  find<C extends CollectionName>(collection: C, filter: Filter<Stored<C>>, options?: FindOptions<Stored<C>>): Promise<Stored<C>[]>
}

/**
 * Snapshot reads and writes that all happen or none do. A conflict with another transaction is retried by running
 * the whole function again, so it must do nothing but read and write through this.
 */
export interface Transaction extends DocumentReader {
  /** @throws DuplicateDocument when the id exists */
  create<C extends CollectionName>(collection: C, document: Stored<C>): Promise<void>
  /** creates or replaces */
  put<C extends CollectionName>(collection: C, document: Stored<C>): Promise<void>
  update<C extends CollectionName>(collection: C, id: string, change: Change<Stored<C>>): Promise<void>
  remove(collection: CollectionName, id: string): Promise<void>
}

export interface Documents extends DocumentReader {
  /** one read for up to 1000 ids; missing ones are left out, order is not kept */
  getMany<C extends CollectionName>(collection: C, ids: readonly string[]): Promise<Stored<C>[]>
  /** one read: documents that pass at least one of the filters, each once; in no order */
  findAny<C extends CollectionName>(collection: C, filters: readonly Filter<Stored<C>>[], options: { limit: number }): Promise<Stored<C>[]>
  count<C extends CollectionName>(collection: C, filter: Filter<Stored<C>>): Promise<number>
  /** groups by one field and counts: { value → count } */
  countBy<C extends CollectionName>(collection: C, filter: Filter<Stored<C>>, field: keyof Stored<C> & string): Promise<Record<string, number>>
  /** groups by one field (a path: 'student.graduationYear') and counts the different values of another: { value → count } */
  countDistinctBy<C extends CollectionName>(collection: C, filter: Filter<Stored<C>>, fields: { distinct: keyof Stored<C> & string; by: string }): Promise<Record<string, number>>
  /** outside a transaction: for work that may be repeated without harm */
  put<C extends CollectionName>(collection: C, document: Stored<C>): Promise<void>
  update<C extends CollectionName>(collection: C, id: string, change: Change<Stored<C>>): Promise<void>
  remove(collection: CollectionName, id: string): Promise<void>
  /** @returns false, and changes nothing, when the id exists */
  createIfAbsent<C extends CollectionName>(collection: C, document: Stored<C>): Promise<boolean>
  /** Replaces the fields of a document that still passes the filter. @returns false, and changes nothing, when none does */
  replaceWhere<C extends CollectionName>(collection: C, document: Stored<C>, filter: Filter<Stored<C>>): Promise<boolean>
  /** @returns how many there were @throws on an empty filter */
  removeWhere<C extends CollectionName>(collection: C, filter: Filter<Stored<C>>): Promise<number>
  /** @throws Busy after the retries */
  transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T>
}

/** A document with this id exists already: somebody else won. */
export class DuplicateDocument extends Error {
  constructor(
    readonly collection: string,
    readonly id: string,
  ) {
    super(`${collection}/${id} exists`)
    this.name = 'DuplicateDocument'
  }
}

/** The database kept refusing because of conflicts; trying again later is safe. */
export class Busy extends Error {
  override name = 'Busy'
}
