/** The documents a term stands in, ascending, each with the fields it stands in. */
export interface PostingList {
  documents: Uint32Array
  masks: Uint8Array
}

export const NO_POSTINGS: PostingList = { documents: new Uint32Array(0), masks: new Uint8Array(0) }

/** One list of several: a document once, with the fields of all. */
export function unite(lists: readonly PostingList[]): PostingList {
  const [first, second, ...rest] = lists
  if (!first) return NO_POSTINGS
  if (!second) return first
  if (rest.length > 0) {
    const middle = lists.length >> 1
    return uniteTwo(unite(lists.slice(0, middle)), unite(lists.slice(middle)))
  }
  return uniteTwo(first, second)
}

function uniteTwo(a: PostingList, b: PostingList): PostingList {
  const room = a.documents.length + b.documents.length
  const documents = new Uint32Array(room)
  const masks = new Uint8Array(room)
  let size = 0
  for (let atA = 0, atB = 0; atA < a.documents.length || atB < b.documents.length; size += 1) {
    const left = a.documents[atA] ?? Infinity
    const right = b.documents[atB] ?? Infinity
    documents[size] = Math.min(left, right)
    masks[size] = (left <= right ? a.masks[atA]! : 0) | (right <= left ? b.masks[atB]! : 0)
    if (left <= right) atA += 1
    if (right <= left) atB += 1
  }
  return { documents: documents.subarray(0, size), masks: masks.subarray(0, size) }
}

/** A list as bytes: for each document the step from the one before and the fields, in groups of seven bits, lowest first. */
export function encodePostings({ documents, masks }: PostingList): Uint8Array {
  const bytes = new Uint8Array(documents.length * 6)
  let size = 0
  let before = -1
  for (let at = 0; at < documents.length; at += 1) {
    let value = (documents[at]! - before - 1) * 16 + masks[at]!
    before = documents[at]!
    for (; value > 127; value = Math.floor(value / 128)) bytes[size++] = (value % 128) | 128
    bytes[size++] = value
  }
  return bytes.slice(0, size)
}

/** The list again. */
export function decodePostings(bytes: Uint8Array): PostingList {
  const documents = new Uint32Array(bytes.length)
  const masks = new Uint8Array(bytes.length)
  let size = 0
  let before = -1
  for (let at = 0; at < bytes.length; size += 1) {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const group = bytes[at++] ?? 0
      value += (group & 127) * scale
      if (group < 128) break
    }
    before += Math.floor(value / 16) + 1
    documents[size] = before
    masks[size] = value & 15
  }
  return { documents: documents.subarray(0, size), masks: masks.subarray(0, size) }
}
