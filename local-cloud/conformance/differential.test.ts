import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EJSON } from 'bson'
import fc from 'fast-check'
import { type DocumentStore, openDocumentStore } from '../documents/store'
import * as generate from './oracle/generators'
import { KEPT_QUERIES, KEPT_UPDATES } from './oracle/kept-cases'
import { oracleMatches } from './oracle/oracle-match'
import { oracleSort } from './oracle/oracle-sort'
import { oracleUpdate, Refused } from './oracle/oracle-update'
import type { Json } from './oracle/oracle-values'

type Doc = Record<string, Json>

/** With DEEP=1: 10,000 queries and 10,000 updates; otherwise enough to notice a mistake. */
const RUNS = process.env.DEEP ? 2_000 : 150
const PER_RUN = 5

jest.setTimeout(600_000)

/** Indexes of every kind, so that the planner's choices are compared with a plain reading of all documents. */
const INDEXES = {
  indexed: [
    { name: 'a', keys: [{ field: 'a', direction: 1 as const }] },
    { name: 'b-a', keys: [{ field: 'b', direction: -1 as const }, { field: 'a', direction: 1 as const }] },
    { name: 'a.b', keys: [{ field: 'a.b', direction: 1 as const }] },
    { name: 'c-b', keys: [{ field: 'c', direction: 1 as const }, { field: 'b', direction: 1 as const }] },
  ],
}

let store: DocumentStore
let dir: string

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'differential-'))
  store = await openDocumentStore({ dir, indexes: INDEXES })
  await store.execute('database.addCollection', { collectionName: 'plain' })
})

afterAll(async () => {
  await store.close()
  rmSync(dir, { recursive: true, force: true })
})

async function fill(docs: Doc[]): Promise<void> {
  for (const collectionName of ['plain', 'indexed']) {
    await store.execute('database.removeDocument', { collectionName, multi: true })
    await store.load(collectionName, docs)
  }
}

function ejson(value: unknown): string {
  return EJSON.stringify(value, { relaxed: false })
}

async function ids(collectionName: string, query: Doc, order: [string, 1 | -1][], skip: number, limit: number): Promise<unknown[]> {
  const reply = await store.execute('database.getDocument', { collectionName, query: ejson(query), order: ejson(Object.fromEntries(order)), offset: skip, limit })
  if (reply.code) throw new Error(String(reply.message))
  return (reply.data as { list: string[] }).list.map((text) => (JSON.parse(text) as { _id: unknown })._id)
}

/** Both collections answer as the oracle does. */
async function expectFound(docs: Doc[], query: Doc, order: [string, 1 | -1][], skip: number, limit: number): Promise<void> {
  const expected = oracleSort(docs.filter((doc) => oracleMatches(query, doc)), order).slice(skip, skip + limit).map(({ _id }) => _id)
  for (const collection of ['plain', 'indexed']) expect({ collection, query, order, ids: await ids(collection, query, order, skip, limit) }).toEqual({ collection, query, order, ids: expected })
}

async function expectUpdated(before: Doc, update: Record<string, Doc>): Promise<void> {
  for (const collectionName of ['plain', 'indexed']) {
    const request = { collectionName, query: ejson({ _id: before._id }), data: ejson(update), multi: false, merge: true, upsert: false }
    const reply = await store.execute('database.modifyDocument', request)
    const after = reply.code ? 'refused' : store.get(collectionName, before._id as string)
    expect({ before, update, after }).toEqual({ before, update, after: expectedAfter(before, update) })
  }
}

const withIds = (bodies: Doc[]): Doc[] => bodies.map((body, at) => ({ _id: `d${at}`, ...body }))

describe('queries against the oracle', () => {
  test.each(KEPT_QUERIES)('$why', async ({ docs, query }) => {
    await fill(withIds(docs))
    await expectFound(withIds(docs), query, [['_id', 1]], 0, 100)
  })

  it('finds the same documents in the same order, with and without indexes', async () => {
    const searches = fc.array(fc.record({ query: generate.query, sort: generate.sort, skip: fc.integer({ min: 0, max: 2 }), limit: fc.integer({ min: 1, max: 8 }) }), { minLength: PER_RUN, maxLength: PER_RUN })
    await fc.assert(
      fc.asyncProperty(fc.array(generate.doc, { minLength: 1, maxLength: 8 }), searches, async (bodies, list) => {
        await fill(withIds(bodies))
        for (const { query, sort, skip, limit } of list) await expectFound(withIds(bodies), query, [...sort, ['_id', 1]], skip, limit)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('updates against the oracle', () => {
  test.each(KEPT_UPDATES)('$why', async ({ doc, update }) => {
    await fill(withIds([doc]))
    await expectUpdated(withIds([doc])[0]!, update)
  })

  it('gives the same document or is refused alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(generate.doc, generate.update), { minLength: PER_RUN, maxLength: PER_RUN }), async (cases) => {
        const docs = withIds(cases.map(([body]) => body))
        await fill(docs)
        for (const [at, [, update]] of cases.entries()) await expectUpdated(docs[at]!, update)
      }),
      { numRuns: RUNS },
    )
  })
})

function expectedAfter(before: Doc, update: Record<string, Doc>): Doc | 'refused' {
  try {
    return oracleUpdate(before, update)
  } catch (error) {
    if (error instanceof Refused) return 'refused'
    throw error
  }
}
