import { mkdirSync } from 'node:fs'
import { type Database, open, type RootDatabase } from 'lmdb'
import type { CollectionRecord, IndexRecord } from './catalog'

/** The LMDB tables of one database folder. */
export interface Environment {
  root: RootDatabase<Buffer, Buffer>
  /** name of a collection → what is known of it */
  collections: Database<CollectionRecord, string>
  /** "collection/index" → what is known of it */
  indexes: Database<IndexRecord, string>
  /** named counters: the next number to give, the last commit */
  counters: Database<number, string>
  /** collection, record number → version and BSON */
  records: Database<Buffer, Buffer>
  /** collection, id → record number */
  ids: Database<Buffer, Buffer>
  /** index, key parts, record number → nothing */
  entries: Database<Buffer, Buffer>
}

/**
 * Opens the tables. `overlappingSync: false` makes LMDB flush data and meta page inside the commit, so that whatever
 * a commit has returned for survives a kill and a power cut.
 */
export function openEnvironment(dir: string): Environment {
  mkdirSync(dir, { recursive: true })
  const root = open<Buffer, Buffer>({
    path: dir,
    maxDbs: 8,
    maxReaders: 1024,
    overlappingSync: false,
    encoding: 'binary',
    keyEncoding: 'binary',
  })
  const binary = { encoding: 'binary', keyEncoding: 'binary' } as const
  return {
    root,
    collections: root.openDB<CollectionRecord, string>('collections', { encoding: 'json' }),
    indexes: root.openDB<IndexRecord, string>('indexes', { encoding: 'json' }),
    counters: root.openDB<number, string>('counters', { encoding: 'json' }),
    records: root.openDB<Buffer, Buffer>('records', binary),
    ids: root.openDB<Buffer, Buffer>('ids', binary),
    entries: root.openDB<Buffer, Buffer>('entries', binary),
  }
}
