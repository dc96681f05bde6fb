import { Aggregator } from 'mingo/aggregator'
import { pipelineContext } from './aggregate/pipeline-context'
import { projectDocs } from './query/project'
import { applyUpdate } from './update/apply-update'
import type { Doc } from './values/doc'

/** Documents are kept decoded and shared: whatever works on them must leave them as they are. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

const docs = frozen<Doc[]>([
  { _id: 1, a: 1, o: { p: 1, q: [1, 2, { r: 1 }] }, l: [3, 1, 2], at: new Date(0) },
  { _id: 3, a: 3, o: { q: [] }, l: [], at: null },
  { _id: 2, a: 2, o: { p: 2 }, l: [{ k: 1, m: 1 }, { k: 2 }], at: new Date(1) },
])

test.each<[string, Doc[]]>([
  ['addFields below an object and in lists', [{ $addFields: { 'o.new': 1, 'l.k': 5, a: '$o' } }]],
  ['project away', [{ $project: { 'o.p': 0, 'l.k': 0 } }]],
  ['project into', [{ $project: { 'o.p': 1, x: '$l' } }, { $addFields: { 'x.y': 1 } }]],
  ['unwind twice', [{ $unwind: '$l' }, { $addFields: { 'l.z': 1 } }, { $unwind: { path: '$o.q', preserveNullAndEmptyArrays: true } }]],
  ['unwind that keeps empty lists', [{ $unwind: { path: '$l', includeArrayIndex: 'n', preserveNullAndEmptyArrays: true } }]],
  ['unwind below a path', [{ $unwind: { path: '$o.q', includeArrayIndex: 'o.n', preserveNullAndEmptyArrays: true } }]],
  ['buckets', [{ $bucket: { groupBy: '$a', boundaries: [0, 2, 9], output: { all: { $push: '$$ROOT' } } } }, { $addFields: { 'all.o.x': 1 } }]],
  ['bucketAuto and sortByCount', [{ $facet: { auto: [{ $bucketAuto: { groupBy: '$a', buckets: 2, output: { o: { $push: '$o' } } } }], counts: [{ $sortByCount: '$l' }] } }]],
  ['redact by level', [{ $redact: { $cond: { if: { $eq: ['$p', 1] }, then: '$$PRUNE', else: '$$DESCEND' } } }]],
  ['graphLookup', [{ $graphLookup: { from: 'same', startWith: '$a', connectFromField: 'a', connectToField: 'a', as: 'graph', depthField: 'depth' } }]],
  ['group with lists', [{ $group: { _id: null, all: { $push: '$o' }, set: { $addToSet: '$l' }, merged: { $mergeObjects: '$o' } } }, { $addFields: { 'all.x': 1, 'merged.x': 1 } }]],
  ['sort, list functions', [{ $sort: { a: -1 } }, { $addFields: { r: { $reverseArray: '$l' }, c: { $concatArrays: ['$l', '$l'] }, s: { $slice: ['$l', 1] } } }]],
  ['replaceRoot', [{ $replaceRoot: { newRoot: '$o' } }, { $addFields: { p: 9, 'q.r': 1 } }]],
  ['redact, unset, set, facet', [{ $redact: '$$KEEP' }, { $unset: 'o.p' }, { $set: { 'o.n': 1 } }, { $facet: { one: [{ $addFields: { 'o.f': 1 } }] } }]],
  ['lookup', [{ $lookup: { from: 'same', localField: 'a', foreignField: 'a', as: 'found' } }, { $addFields: { 'found.o.x': 1 } }]],
])('a pipeline: %s', (_name, pipeline) => {
  expect(() => new Aggregator(pipeline, { context: pipelineContext, collectionResolver: () => docs }).run(docs)).not.toThrow()
})

test('rows that came from one document stay apart', () => {
  const pipeline = [{ $unwind: '$l' }, { $addFields: { 'o.l': '$l' } }, { $project: { _id: 0, l: '$o.l' } }]
  const rows = new Aggregator(pipeline, { context: pipelineContext }).run([docs[0]!])
  expect(rows).toEqual([{ l: 3 }, { l: 1 }, { l: 2 }])
})

test.each<[string, Doc]>([['drop below', { 'o.p': 0, 'l.k': 0 }], ['keep below', { 'o.q': 1 }], ['slice', { l: { $slice: 1 } }], ['elemMatch', { l: { $elemMatch: { k: 1 } } }]])('a projection: %s', (_name, projection) => {
  expect(() => projectDocs(docs, projection)).not.toThrow()
})

test('an update', () => {
  const update = { $set: { 'o.p': 5 }, $push: { l: { $each: [9], $sort: 1 } }, $unset: { a: '' }, $rename: { at: 'o.at' } }
  const after = applyUpdate(docs[0]!, update, { query: {}, now: 0 })
  expect(after).toEqual({ _id: 1, o: { p: 5, q: [1, 2, { r: 1 }], at: new Date(0) }, l: [1, 2, 3, 9] })
})
