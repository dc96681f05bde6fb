import type { Doc } from '../values/doc'
import type { SdkAggregate, SdkCommands } from './sdk-commands'

/**
 * The SDK's database as it behaves with promises. Its own declarations give every result as `string | void | …` and
 * lack newer commands.
 */
export interface SdkDatabase {
  command: SdkCommands
  Geo: Record<
    'Point' | 'LineString' | 'Polygon' | 'MultiPoint' | 'MultiLineString' | 'MultiPolygon',
    (...parts: unknown[]) => object
  >
  collection(name: string): SdkCollection
  createCollection(name: string): Promise<{ errMsg: string }>
  serverDate(options?: { offset: number }): object
  RegExp(pattern: { regexp: string; options?: string }): object
  runTransaction<T>(run: (transaction: SdkTransaction) => Promise<T>, times?: number): Promise<T>
  startTransaction(): Promise<SdkTransaction & { commit(): Promise<unknown> }>
}

export interface SdkTransaction {
  collection(name: string): SdkCollection
  rollback(reason?: unknown): Promise<unknown>
}

export interface SdkQuery {
  where(condition: object): SdkQuery
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  limit(count: number): SdkQuery
  skip(count: number): SdkQuery
  field(projection: object): SdkQuery
  get(): Promise<{ data: Doc[]; errMsg: string }>
  count(): Promise<{ total: number }>
  update(options: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>
}

export interface SdkCollection extends SdkQuery {
  doc(id: string | number): SdkDocument
  add(options: { data: object }): Promise<{ _id: string; _ids?: string[] }>
  aggregate(): SdkAggregate
}

export interface SdkDocument {
  field(projection: object): SdkDocument
  get(): Promise<{ data: Doc }>
  set(options: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}
