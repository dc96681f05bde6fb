import { decodePostings, encodePostings, type PostingList, unite } from './posting-list'
import type { Segment } from './segment'

/** A segment and the documents of it that a newer one speaks for, or that are gone. */
export interface LivingSegment {
  segment: Segment
  dead: ReadonlySet<number>
}

/** One segment with what lives in several: exactly what packing those documents anew gives. */
export function mergeSegments(parts: readonly LivingSegment[]): Segment {
  const living = parts.flatMap(({ segment, dead }, part) => segment.ids.flatMap((id, number) => (dead.has(number) ? [] : [{ id, part, number }])))
  living.sort((a, b) => (a.id < b.id ? -1 : 1))
  const renumbered = parts.map(({ segment }) => new Int32Array(segment.ids.length).fill(-1))
  living.forEach(({ part, number }, now) => {
    const numbers = renumbered[part]
    if (numbers) numbers[number] = now
  })
  const terms: string[] = []
  const postings: Uint8Array[] = []
  const at = parts.map(() => 0)
  for (;;) {
    let term: string | undefined
    parts.forEach(({ segment }, part) => {
      const next = segment.terms[at[part]!]
      if (next !== undefined && (term === undefined || next < term)) term = next
    })
    if (term === undefined) break
    const lists: PostingList[] = []
    parts.forEach(({ segment }, part) => {
      if (segment.terms[at[part]!] !== term) return
      lists.push(renumber(decodePostings(segment.postings[at[part]!]!), renumbered[part]!))
      at[part]! += 1
    })
    const list = unite(lists)
    if (list.documents.length === 0) continue
    terms.push(term)
    postings.push(encodePostings(list))
  }
  return {
    ids: living.map(({ id }) => id),
    publishedAt: living.map(({ part, number }) => parts[part]!.segment.publishedAt[number]!),
    terms,
    postings,
  }
}

/** Ids keep their order, so the numbers stay ascending. */
function renumber({ documents, masks }: PostingList, numbers: Int32Array): PostingList {
  const kept = new Uint32Array(documents.length)
  const keptMasks = new Uint8Array(documents.length)
  let size = 0
  for (let at = 0; at < documents.length; at += 1) {
    const now = numbers[documents[at]!]!
    if (now < 0) continue
    kept[size] = now
    keptMasks[size++] = masks[at]!
  }
  return { documents: kept.subarray(0, size), masks: keptMasks.subarray(0, size) }
}
