import type { Vocabulary } from '../blocks/vocabulary'
import type { JobColumns } from '../job-columns'
import { ByteReader } from './byte-reader'
import { ByteWriter } from './byte-writer'
import { readPackedIds, writeIds } from './pack-ids'
import { spellOut } from './packed-ids'

const FORMAT = 1

/** A block as bytes, about 35 a job. Throws RangeError for what a block cannot hold. */
export function encodeJobBlock(columns: JobColumns, vocabulary: Vocabulary): Uint8Array {
  const writer = new ByteWriter()
  const count = columns.ids.length
  const firstDay = count === 0 ? 0 : columns.closesOn.reduce((a, b) => Math.min(a, b))
  const masks = [...new Set(columns.admits)]
  writer.numbers([FORMAT, count, firstDay, masks.length])
  writer.numbers(masks)
  writer.text(columns.token)
  for (const words of [columns.occupations, columns.competencies]) {
    writer.number(words.length)
    writer.numbers(words.map((word) => vocabulary.numberOf(word)))
  }
  writeIds(writer, spellOut(columns.ids))
  let pay = 65535
  for (let job = 0; job < count; job += 1) {
    writer.number(pay - columns.pay[job]!)
    pay = columns.pay[job]!
    writeSalaryMax(writer, columns.salaryMax[job]!)
    writer.number(masks.indexOf(columns.admits[job]!))
    writer.number(columns.occupation[job]!)
    writer.number(columns.closesOn[job]! - firstDay)
    const start = columns.requirementStart[job]!
    const end = columns.requirementStart[job + 1]!
    writer.number((end - start) * 4 + columns.musts[job]!)
    writer.numbers(columns.requirements.subarray(start, end))
  }
  writer.number(columns.special.size)
  for (const [job, { schools, years }] of columns.special) {
    writer.number(job)
    writer.texts(schools)
    writer.number(years.length)
    writer.numbers(years)
  }
  writer.number(columns.lists.length)
  for (const { city, jobs } of columns.lists) {
    writer.numbers([city, jobs.length])
    jobs.forEach((job, at) => writer.number(at === 0 ? job : job - jobs[at - 1]!))
  }
  return writer.toBytes()
}

/** The block again. Throws RangeError for another format a cut-off block, or one newer than the vocabulary. */
export function decodeJobBlock(bytes: Uint8Array, vocabulary: Vocabulary): JobColumns {
  const reader = new ByteReader(bytes)
  if (reader.number() !== FORMAT) throw new RangeError('a job block of another format')
  const count = reader.number()
  const firstDay = reader.number()
  const masks = Array.from({ length: reader.number() }, () => reader.number())
  const token = reader.text()
  const words = () => Array.from({ length: reader.number() }, () => vocabulary.wordOf(reader.number()))
  const occupations = words()
  const competencies = words()
  const ids = readPackedIds(reader, count)
  const columns = {
    pay: new Uint16Array(count),
    salaryMax: new Uint32Array(count),
    admits: new Uint16Array(count),
    musts: new Uint8Array(count),
    occupation: new Uint16Array(count),
    closesOn: new Uint16Array(count),
    requirementStart: new Uint32Array(count + 1),
  }
  const requirements: number[] = []
  let pay = 65535
  for (let job = 0; job < count; job += 1) {
    pay -= reader.number()
    columns.pay[job] = pay
    columns.salaryMax[job] = readSalaryMax(reader)
    columns.admits[job] = masks[reader.number()]!
    columns.occupation[job] = reader.number()
    columns.closesOn[job] = firstDay + reader.number()
    const size = reader.number()
    columns.musts[job] = size & 3
    for (let left = size >>> 2; left > 0; left -= 1) requirements.push(reader.number())
    columns.requirementStart[job + 1] = requirements.length
  }
  const special = new Map<number, { schools: string[]; years: number[] }>()
  for (let left = reader.number(); left > 0; left -= 1) {
    const job = reader.number()
    special.set(job, { schools: reader.texts(), years: Array.from({ length: reader.number() }, () => reader.number()) })
  }
  const lists = Array.from({ length: reader.number() }, () => {
    const city = reader.number()
    const jobs = new Uint32Array(reader.number())
    let job = 0
    for (let at = 0; at < jobs.length; at += 1) jobs[at] = job += reader.number()
    return { city, jobs }
  })
  return { token, ids, occupations, competencies, ...columns, requirements: Uint16Array.from(requirements), special, lists }
}

// Most salaries are whole hundreds: one bit tells, two bytes hold them.
function writeSalaryMax(writer: ByteWriter, value: number): void {
  writer.number(value % 100 === 0 ? (value / 100) * 2 : value * 2 + 1)
}

function readSalaryMax(reader: ByteReader): number {
  const value = reader.number()
  return value % 2 === 0 ? value * 50 : (value - 1) / 2
}
