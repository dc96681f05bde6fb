import { PROVENANCES, type CompetencyLevel } from '~/domain/catalogues/codes'
import { ByteReader } from '../index/bytes/byte-reader'
import { ByteWriter } from '../index/bytes/byte-writer'
import { readIds, writeIds } from '../index/bytes/pack-ids'
import type { Vocabulary } from '../index/blocks/vocabulary'
import { Numbering } from '../index/numbering'
import type { ListedStudent } from './packed-students'
import type { StudentRow } from './student-row'

const FORMAT = 1

/** Students as bytes, about 40 each, in the order of their ids. */
export function encodeStudentBlock(listed: readonly ListedStudent[], vocabulary: Vocabulary): Uint8Array {
  const sorted = [...listed].sort((a, b) => (a.row.id < b.row.id ? -1 : 1))
  const body = new ByteWriter()
  const words = new Numbering(0)
  for (const { row, cities } of sorted) {
    body.numbers([words.of(row.major), words.of(row.schoolId), row.graduationYear, row.needs, row.salaryMin, row.payFrom])
    body.number((row.payTo - row.payFrom) * 4 + row.purposes)
    body.numbers([row.occupations.length, ...row.occupations.map((code) => words.of(code))])
    body.number(row.standings.length)
    for (const { competency, level, provenance } of row.standings)
      body.numbers([words.of(competency), level * 4 + PROVENANCES.indexOf(provenance)])
    body.number(row.claims.length)
    for (const { competency, level } of row.claims) body.numbers([words.of(competency), level])
    body.numbers([cities.length, ...[...cities].sort((a, b) => a - b)])
  }
  const writer = new ByteWriter()
  writer.numbers([FORMAT, sorted.length])
  writer.number(words.numbers.size)
  for (const word of words.numbers.keys()) writer.number(vocabulary.numberOf(word))
  writeIds(writer, sorted.map(({ row }) => row.id))
  for (const byte of body.toBytes()) writer.byte(byte)
  return writer.toBytes()
}

/** The students again. Throws RangeError for another format or a cut-off block. */
export function decodeStudentBlock(bytes: Uint8Array, vocabulary: Vocabulary): ListedStudent[] {
  const reader = new ByteReader(bytes)
  if (reader.number() !== FORMAT) throw new RangeError('a student block of another format')
  const count = reader.number()
  const words = Array.from({ length: reader.number() }, () => vocabulary.wordOf(reader.number()))
  const word = () => words[reader.number()] ?? ''
  const times = <T>(read: () => T): T[] => Array.from({ length: reader.number() }, read)
  return readIds(reader, count).map((id) => {
    const [major, schoolId, graduationYear, needs, salaryMin, payFrom] = [word(), word(), reader.number(), reader.number(), reader.number(), reader.number()]
    const pay = reader.number()
    const row: StudentRow = {
      id,
      major,
      schoolId,
      graduationYear,
      needs,
      salaryMin,
      payFrom,
      payTo: payFrom + Math.floor(pay / 4),
      purposes: pay % 4,
      occupations: times(word),
      standings: times(() => {
        const competency = word()
        const code = reader.number()
        return { competency, level: (code >>> 2) as CompetencyLevel, provenance: PROVENANCES[code & 3] ?? 'self' }
      }),
      claims: times(() => ({ competency: word(), level: reader.number() as CompetencyLevel })),
    }
    return { row, cities: times(() => reader.number()) }
  })
}
