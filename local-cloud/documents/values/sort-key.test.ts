import { Binary, ObjectId } from 'bson'
import fc from 'fast-check'
import { compareValues } from './compare'
import { SortKeyWriter } from './sort-key'

const scalar = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('a\u0000', 'a', '𠀀', '\uffee', ''),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => new Binary(bytes)),
  fc.constantFrom(new ObjectId('5f0000000000000000000001'), new ObjectId('000000000000000000000002')),
)
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof({ maxDepth: 2 }, scalar, fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'ab', 'b'), tie('any'), { maxKeys: 2 })),
})).any

function bytesOf(of: unknown, descending = false): Buffer {
  return new SortKeyWriter().write(of, descending).finish()
}

test('bytes sort as the values do, both ways', () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      fc.pre(bytesOf(left).length <= 256 && bytesOf(right).length <= 256)
      const expected = compareValues(left, right)
      expect(Math.sign(Buffer.compare(bytesOf(left), bytesOf(right)))).toBe(expected)
      expect(Math.sign(Buffer.compare(bytesOf(left, true), bytesOf(right, true)))).toBe(expected === 0 ? 0 : -expected)
    }),
    { numRuns: process.env.DEEP ? 50_000 : 2_000 },
  )
})

test('the order is total: it can be turned round and chained', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(compareValues(a, b)).toBe(0 - compareValues(b, a))
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).toBeLessThanOrEqual(0)
    }),
    { numRuns: process.env.DEEP ? 20_000 : 1_000 },
  )
})

test('a long value is cut, but never taken for another', () => {
  const start = 'x'.repeat(3000)
  const writer = new SortKeyWriter().write(`${start}1`)
  expect(writer.isTruncated).toBe(true)
  expect(writer.finish().length).toBeLessThan(300)
  expect(writer.finish().equals(bytesOf(`${start}2`))).toBe(false)
  expect(writer.finish().equals(bytesOf(`${start}1`))).toBe(true)
})
