import { majorPath } from '~/domain/catalogues/major-token'
import { BLOCK_BYTES } from '../index/blocks/block-document'
import type { Layout, Listing } from '../index/blocks/layout'
import type { IndexedStudent } from './indexed-student'
import { decodeStudentBlock, encodeStudentBlock } from './student-block-bytes'
import { ANYWHERE, citiesOfWish } from './student-lists'
import { toStudentRow, type StudentRow } from './student-row'

/** A student on the list of one city. */
export interface WishRow {
  student: StudentRow
  city: number
}

/** Students by city, then discipline, class and major, then a letter of a hash. */
export const STUDENT_LAYOUT: Layout<IndexedStudent, WishRow> = {
  blockBytes: BLOCK_BYTES,

  listingsOf(student) {
    const row = toStudentRow(student)
    return citiesOfWish(student.profile).map((city) => listing(row, city))
  },

  shardOf([root = '']) {
    return studentShard(Number(root.split('|')[1]))
  },

  encode(listings, vocabulary) {
    const byId = new Map<string, { row: StudentRow; cities: number[] }>()
    for (const { id, row } of listings) {
      const known = byId.get(id)
      if (known) known.cities.push(row.city)
      else byId.set(id, { row: row.student, cities: [row.city] })
    }
    return encodeStudentBlock([...byId.values()], vocabulary)
  },

  decode(bytes, vocabulary) {
    return decodeStudentBlock(bytes, vocabulary).flatMap(({ row, cities }) => cities.map((city) => listing(row, city)))
  },
}

/** The shard of the delta that holds the changes of a city's list: its province. */
export function studentShard(city: number): string {
  return city === ANYWHERE ? 'anywhere' : String(city).padStart(6, '0').slice(0, 2)
}

export function studentRoot(city: number): string {
  return `s|${String(city).padStart(6, '0')}`
}

function listing(student: StudentRow, city: number): Listing<WishRow> {
  const root = studentRoot(city)
  const narrowing = majorPath(student.major).map((token) => `${root}|${token}`)
  return { id: student.id, path: [root, ...narrowing, `${narrowing.at(-1) ?? root}|${letterOf(student.id)}`], row: { student, city } }
}

/** One of sixteen letters, spread evenly: FNV-1a, folded to four bits. */
function letterOf(id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 16
  hash ^= hash >>> 8
  return ((hash ^ (hash >>> 4)) & 15).toString(16)
}
