import fc from 'fast-check'
import type { Json } from './oracle-values'

type Doc = Record<string, Json>

/** A small world, so that equal values, shared paths and clashes are common. */
const scalar: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 4 }) },
  fc.constantFrom(0.5, -1.5, 1e10),
  { weight: 3, arbitrary: fc.constantFrom('', 'a', 'b', 'ab', '中', '𠀀', '\uffee') },
  fc.constantFrom<Json>(null, true, false),
  fc.constantFrom(new Date(0), new Date(1000)),
)

const fieldName = fc.constantFrom('a', 'b', 'c')

const nested: fc.Arbitrary<Json> = fc.letrec<{ value: Json; list: Json[]; record: Doc }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, scalar, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  record: fc.dictionary(fieldName, tie('value'), { maxKeys: 3 }),
})).value

export const value = nested
export const doc: fc.Arbitrary<Doc> = fc.dictionary(fieldName, nested, { maxKeys: 3 }).map((fields) => ({ ...fields }))
export const path = fc.constantFrom('a', 'b', 'c', 'a.b', 'a.c', 'b.a', 'a.0', 'b.1', 'a.b.c', 'a.0.b', 'c.a.0')

const comparison = fc.oneof(
  fc.record({ operator: fc.constantFrom('$eq', '$ne'), operand: value }),
  fc.record({ operator: fc.constantFrom('$gt', '$gte', '$lt', '$lte'), operand: value }),
  fc.record({ operator: fc.constantFrom('$in', '$nin', '$all'), operand: fc.array(value, { maxLength: 3 }) }),
  fc.record({ operator: fc.constant('$exists'), operand: fc.boolean() }),
  fc.record({ operator: fc.constant('$size'), operand: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    operator: fc.constant('$mod'),
    operand: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 })),
  }),
)

const operators: fc.Arbitrary<Doc> = fc
  .array(comparison, { minLength: 1, maxLength: 2 })
  .map((list) => Object.fromEntries(list.map(({ operator, operand }) => [operator, operand])))

const fieldCondition: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: operators },
  { weight: 2, arbitrary: scalar },
  operators.map((inner) => ({ $not: inner })),
  operators.map((inner) => ({ $elemMatch: inner })),
  fc.dictionary(fieldName, fc.oneof(scalar, operators), { maxKeys: 2 }).map((inner) => ({ $elemMatch: inner })),
)

const leafQuery: fc.Arbitrary<Doc> = fc.dictionary(path, fieldCondition, { minKeys: 1, maxKeys: 2 })

export const query: fc.Arbitrary<Doc> = fc.oneof(
  { weight: 5, arbitrary: leafQuery },
  fc
    .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(leafQuery, { minLength: 1, maxLength: 3 }))
    .map(([operator, parts]) => ({ [operator]: parts })),
)

export const sort: fc.Arbitrary<[string, 1 | -1][]> = fc.uniqueArray(fc.tuple(path, fc.constantFrom<1 | -1>(1, -1)), {
  maxLength: 2,
  selector: ([name]) => name,
})

const push = fc
  .record(
    {
      $each: fc.array(value, { maxLength: 3 }),
      $position: fc.integer({ min: -2, max: 3 }),
      $sort: fc.constantFrom(1, -1),
      $slice: fc.integer({ min: -3, max: 3 }),
    },
    { requiredKeys: ['$each'] },
  )
  .map((modifiers) => ({ ...modifiers }))

const change: fc.Arbitrary<{ operator: string; path: string; operand: Json }> = fc.oneof(
  fc.record({ operator: fc.constantFrom('$set', '$min', '$max'), path, operand: value }),
  fc.record({ operator: fc.constant('$unset'), path, operand: fc.constant('') }),
  fc.record({ operator: fc.constantFrom('$inc', '$mul'), path, operand: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ operator: fc.constant('$push'), path, operand: push }),
  fc.record({
    operator: fc.constant('$addToSet'),
    path,
    operand: fc.array(value, { maxLength: 3 }).map((list) => ({ $each: list })),
  }),
  fc.record({ operator: fc.constant('$pop'), path, operand: fc.constantFrom(1, -1) }),
  fc.record({ operator: fc.constant('$pull'), path, operand: fc.oneof(scalar, operators) }),
  fc.record({ operator: fc.constant('$pullAll'), path, operand: fc.array(value, { maxLength: 3 }) }),
  fc.record({ operator: fc.constant('$rename'), path, operand: path }),
)

export const update: fc.Arbitrary<Record<string, Doc>> = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) => {
    const result: Record<string, Doc> = {}
    for (const { operator, path: at, operand } of changes) result[operator] = { ...result[operator], [at]: operand }
    return result
  })
