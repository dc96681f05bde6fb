import fc from 'fast-check'
import { arbitraryJob, arbitraryJobs } from '../../testing/arbitrary-market'
import { Vocabulary } from '../blocks/vocabulary'
import { toJobColumns, toListedJobs } from '../job-columns'
import { citiesOfJob } from '../job-lists'
import { toJobRow } from '../job-row'
import { ByteReader } from './byte-reader'
import { ByteWriter } from './byte-writer'
import { decodeJobBlock, encodeJobBlock } from './job-block-bytes'
import { readIds, writeIds } from './pack-ids'
import { spellOut } from './packed-ids'

describe('job blocks as bytes', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(arbitraryJobs, (jobs) => {
        const columns = toJobColumns('0809', jobs.map((job) => ({ row: toJobRow(job), cities: citiesOfJob(job) })))
        const vocabulary = new Vocabulary(['known'])
        const back = decodeJobBlock(encodeJobBlock(columns, vocabulary), new Vocabulary(vocabulary.words))
        expect({ ...back, ids: spellOut(back.ids) }).toEqual(columns)
        expect(toJobColumns('0809', toListedJobs(back))).toEqual(columns)
      }),
    )
  })

  it('hold any number and any text', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), fc.array(fc.string({ unit: 'binary' })), (numbers, texts) => {
        const writer = new ByteWriter()
        writer.numbers(numbers)
        writer.texts(texts)
        const reader = new ByteReader(writer.toBytes())
        expect(numbers.map(() => reader.number())).toEqual(numbers)
        expect(reader.texts()).toEqual(texts)
        expect(() => reader.byte()).toThrow(RangeError)
      }),
    )
  })

  it('hold ids of any length and alphabet, in no more bits than the alphabet needs', () => {
    const id = fc.string({ unit: fc.constantFrom(...'0123456789abcXYZ_|:.-'), maxLength: 30 })
    fc.assert(
      fc.property(fc.array(fc.oneof(id, id.map((tail) => `job_${tail}`))), (ids) => {
        const writer = new ByteWriter()
        writeIds(writer, ids)
        expect(readIds(new ByteReader(writer.toBytes()), ids.length)).toEqual(ids)
      }),
    )
    const writer = new ByteWriter()
    writeIds(writer, Array.from({ length: 1000 }, (_, at) => (at * 2654435761).toString(16).padStart(16, '0').slice(0, 16)))
    expect(writer.toBytes().length).toBeLessThan(1000 * 9 + 100)
  })

  it('refuse a block that is cut off, of another format, or newer than the vocabulary', () => {
    const vocabulary = new Vocabulary()
    const row = toJobRow(fc.sample(arbitraryJob, 1)[0]!)
    const bytes = encodeJobBlock(toJobColumns('any', [{ row, cities: [1] }]), vocabulary)
    expect(() => decodeJobBlock(bytes.slice(0, -1), vocabulary)).toThrow(RangeError)
    expect(() => decodeJobBlock(Uint8Array.from([9, ...bytes.slice(1)]), vocabulary)).toThrow(RangeError)
    expect(() => decodeJobBlock(bytes, new Vocabulary())).toThrow(RangeError)
  })
})
