import type { BothLanguages } from '~/domain/rights/export-schema'
import type { CollectionName, DocumentReader, Filter, Stored } from '../../../ports/documents'
import type { Ports } from '../../../ports/ports'

/** Whose data it is. */
export interface Person {
  studentId: string
  accountId: string
  openid: string
}

/** Who leaves, and by what name what must stay goes on. */
export interface Leaver extends Person {
  /** `former-…`: stands for the person where another party's record has to remain; leads back to nobody */
  pseudonym: string
}

/**
 * What one collection holds about a student, why, who reads it, and what becomes of it. Sentences are English for
 * docs/privacy.md, which a test holds to this; what also stands in a student's own export is in both languages.
 */
export interface Holding {
  title: BothLanguages
  purpose: string
  readers: string
  kept: string
  /** the person's rows as the export hands them out; null: nothing about a student is in it, or `withheld` says why not */
  read: ((ports: Ports, person: Person) => Promise<Record<string, unknown>[]>) | null
  withheld?: BothLanguages
  /** takes the person out of it; may stop anywhere and run again. null: nothing about a student is in it */
  forget: ((ports: Ports, leaver: Leaver) => Promise<void>) | null
  /** what stays after that, and why */
  remains?: string
}

type Words = Pick<Holding, 'title' | 'purpose' | 'readers' | 'kept'> & { withheld?: BothLanguages; remains?: string }

/** A collection that holds nothing about a student. */
export function impersonal(words: Words): Holding {
  return { ...words, read: null, forget: null }
}

const pageSize = 500

/** Every document that satisfies the filter, however many, by id. */
export async function readAll<C extends CollectionName>(documents: DocumentReader, collection: C, filter: Filter<Stored<C>>): Promise<Stored<C>[]> {
  const all: Stored<C>[] = []
  for (;;) {
    const page = await documents.find(collection, filter, { order: [['_id', 'asc']], skip: all.length, limit: pageSize })
    all.push(...page)
    if (page.length < pageSize) return all
  }
}

/** Removes every document that satisfies the filter. */
export async function removeAll<C extends CollectionName>({ documents }: Ports, collection: C, filter: Filter<Stored<C>>): Promise<void> {
  for (const { _id } of await readAll(documents, collection, filter)) await documents.remove(collection, _id)
}

/** A collection whose documents are one person's own: exported as they stand, and removed. */
export function owned<C extends CollectionName>(
  collection: C,
  words: Words,
  /** finds them; never an empty filter */
  whose: (person: Person) => Filter<Stored<C>>,
  /** fields that are the product's or another person's business, each with the reason */
  leftOut: Partial<Record<keyof Stored<C> & string, string>> = {},
): Holding {
  return {
    ...words,
    async read({ documents }, person) {
      const rows = await readAll(documents, collection, whose(person))
      return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !(field in leftOut))))
    },
    forget: (ports, leaver) => removeAll(ports, collection, whose(leaver)),
  }
}

/** The rows an export hands out of a collection, without the fields left out. */
export function without(row: object, ...fields: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)))
}
