import type { Json } from './oracle-values'

type Doc = Record<string, Json>

/** Shrunk failures of the differential test and of the platform's known traps; each runs in every test run. */
export const KEPT_QUERIES: { why: string; docs: Doc[]; query: Doc }[] = [
  { why: 'an index on a path into a list of objects', docs: [{ a: [{ b: false }] }, {}], query: { 'a.b': false } },
  {
    why: 'null does not match a list without objects on the path',
    docs: [{ a: [] }, { a: [1] }, { a: 1 }, { a: [{}] }],
    query: { 'a.b': null },
  },
  {
    why: 'two bounds met by two elements of an indexed list',
    docs: [{ a: [0, 10] }, { a: [5] }],
    query: { a: { $gt: 1, $lt: 5 } },
  },
  {
    why: 'order of fields counts in equality',
    docs: [{ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }],
    query: { a: { $eq: { b: 1, c: 2 } } },
  },
  {
    why: 'list order is element by element, not of sorted copies',
    docs: [{ a: [3, 1] }, { a: [2, 9] }],
    query: { a: { $gt: [2, 9] } },
  },
  {
    why: 'text above the basic plane sorts by code point',
    docs: [{ a: '𠀀' }, { a: '\uffee' }],
    query: { a: { $gt: '\uffee' } },
  },
  { why: 'an object is no range for a number', docs: [{ a: { b: 1 } }, { a: 5 }], query: { a: { $gt: 1 } } },
  { why: 'none of all, none found', docs: [{ a: [] }, { a: 1 }], query: { a: { $all: [] } } },
  {
    why: 'not of a range includes other types and missing',
    docs: [{ a: 'x' }, {}, { a: 9 }],
    query: { a: { $not: { $gt: 1 } } },
  },
]

export const KEPT_UPDATES: { why: string; doc: Doc; update: Record<string, Doc> }[] = [
  { why: 'a date has no fields to set', doc: { a: new Date(0) }, update: { $inc: { 'a.c': 0, 'b.a': 0 } } },
  { why: 'whole numbers have no minus zero', doc: { c: 0 }, update: { $mul: { c: -1 } } },
  { why: 'null is no place for a field', doc: { a: null }, update: { $set: { 'a.b': 1 } } },
  { why: 'a list is no object', doc: { a: [1] }, update: { $set: { 'a.b': 1 } } },
  { why: 'min compares across types', doc: { a: 'text' }, update: { $min: { a: 5 } } },
  { why: 'a slice cuts what a push creates', doc: {}, update: { $push: { a: { $each: [1, 2, 3], $slice: -2 } } } },
  { why: 'a rename onto itself', doc: { a: 1 }, update: { $rename: { a: 'a' } } },
]
