import type { IndexDeclaration } from '../../documents/store'

/** Indexes of the collection that the crash test writes to: one of single values, one of lists, one unique. */
export const CRASH_INDEXES: Record<string, IndexDeclaration[]> = {
  docs: [
    { name: 'n', keys: [{ field: 'n', direction: 1 }] },
    { name: 'tags', keys: [{ field: 'tags', direction: 1 }] },
    { name: 'key', keys: [{ field: '_id', direction: -1 }], unique: true },
  ],
}
