/** Students or jobs in one document of a round's outcome: about 30 KB. */
const perShard = 100

/** How many documents hold the outcome for so many. */
export function shardsFor(count: number): number {
  return Math.max(1, Math.ceil(count / perShard))
}

/** The document that holds what is said of an id; FNV-1a, so that whoever knows the id knows the document. */
export function shardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % shards
}
