import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Doc, type DocumentStore, openDocumentStore } from '../store'
import type { Position } from './shapes'

jest.setTimeout(120_000)

let store: DocumentStore
let dir: string

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'cells-'))
  store = await openDocumentStore({ dir, indexes: { indexed: [{ name: 'at', keys: [{ field: 'at', direction: '2dsphere' }] }] } })
})
afterAll(async () => {
  await store.close()
  rmSync(dir, { recursive: true, force: true })
})

const position: fc.Arbitrary<Position> = fc.tuple(fc.double({ min: 100, max: 112, noNaN: true }), fc.double({ min: 20, max: 32, noNaN: true }))
const box = fc.tuple(position, fc.double({ min: 0.1, max: 6, noNaN: true }), fc.double({ min: 0.1, max: 6, noNaN: true })).map(([[west, south], width, height]) => ({
  type: 'Polygon',
  coordinates: [[[west, south], [west + width, south], [west + width, south + height], [west, south + height], [west, south]]],
}))
const geometry: fc.Arbitrary<Doc> = fc.oneof(
  position.map((coordinates) => ({ type: 'Point', coordinates })),
  fc.tuple(position, position).map((coordinates) => ({ type: 'LineString', coordinates })),
  box,
)
const condition: fc.Arbitrary<Doc> = fc.oneof(
  box.map((area) => ({ $geoWithin: { $geometry: area } })),
  geometry.map((area) => ({ $geoIntersects: { $geometry: area } })),
  fc.tuple(position, fc.double({ min: 0.001, max: 0.1, noNaN: true })).map((cap) => ({ $geoWithin: { $centerSphere: cap } })),
)

test('the location index finds what a scan finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(geometry, { minLength: 1, maxLength: 20 }), fc.array(condition, { minLength: 1, maxLength: 5 }), async (geometries, conditions) => {
      const docs = geometries.map((at, n) => ({ _id: `g${n}`, at }))
      for (const collectionName of ['plain', 'indexed']) {
        await store.load(collectionName, docs)
        for (const { _id } of store.find(collectionName, {})) if (!docs.some((doc) => doc._id === _id)) await store.execute('database.removeDocument', { collectionName, query: JSON.stringify({ _id }), multi: false })
      }
      for (const at of conditions) {
        const ids = (collection: string): unknown[] => store.find(collection, { at }).map(({ _id }) => _id).sort()
        expect({ at, ids: ids('indexed') }).toEqual({ at, ids: ids('plain') })
      }
    }),
    { numRuns: process.env.DEEP ? 2_000 : 60 },
  )
})

test('great circles: the shortest way between two places of one latitude passes north of it', async () => {
  await store.load('arcs', [{ _id: 'north', at: { type: 'Point', coordinates: [110, 50.5] } }, { _id: 'south', at: { type: 'Point', coordinates: [110, 49.9] } }])
  const area = { type: 'Polygon', coordinates: [[[90, 50], [130, 50], [130, 20], [90, 20], [90, 50]]] }
  expect(store.find('arcs', { at: { $geoWithin: { $geometry: area } } }).map(({ _id }) => _id)).toEqual(['north', 'south'])
})
