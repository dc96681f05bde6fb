import type { IndexDeclaration } from '~/local-cloud/documents/store'

export interface CollectionDeclaration {
  rules: { read: boolean | string; write: boolean | string }
  indexes: IndexDeclaration[]
}

/** One collection as CloudBase's manager API takes it. */
export interface DatabaseStep {
  collection: string
  createIndexes: { IndexName: string; MgoKeySchema: { MgoIsUnique: boolean; MgoIndexKeys: { Name: string; Direction: string }[] } }[]
  /** Closed to clients (ADMINONLY), or a security rule. */
  access: { AclTag: 'ADMINONLY' } | { AclTag: 'CUSTOM'; Rule: string }
}

const isClosed = ({ read, write }: CollectionDeclaration['rules']) => read === false && write === false

/** What makes a database out of cloud/collections.json; each step may be repeated. */
export function databaseSteps(declared: Readonly<Record<string, CollectionDeclaration>>): DatabaseStep[] {
  return Object.entries(declared).map(([collection, { rules, indexes }]) => ({
    collection,
    createIndexes: indexes.map(({ name, keys, unique = false }) => ({
      IndexName: name,
      MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys: keys.map(({ field, direction }) => ({ Name: field, Direction: String(direction) })) },
    })),
    access: isClosed(rules) ? { AclTag: 'ADMINONLY' } : { AclTag: 'CUSTOM', Rule: JSON.stringify(rules) },
  }))
}
