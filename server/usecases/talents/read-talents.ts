import { mayHold } from '~/domain/talents/talent-bucket'
import { talentLimits } from '~/domain/talents/talent-limits'
import type { TalentRow } from '~/domain/talents/talent-row'
import type { Documents } from '../../ports/documents'
import type { TalentBucket, TalentManifest } from '../../ports/talent-collections'
import { type ListedCard, listedFields, talentRowsOf } from './talent-row-of'

const pageSize = 1000
/** Rows taken with one call: about 4 MB. */
const rowsPerCall = 20_000

/** Parts a warm instance keeps; an id names its content for ever. */
const kept = new Map<string, TalentRow[]>()
let keptRows = 0

export const talentManifestId = 'talents'

export interface TalentsRead {
  rows: TalentRow[]
  /** names of the schools there are, by id */
  schools: ReadonlyMap<string, string>
  graduationYears: number[]
}

/**
 * Everybody who may be found and may be of these years and majors, as of now: the buckets that may hold them, and over
 * them the cards changed since. Reads by key: the manifest, the changes, the parts that a warm instance lacks.
 * @returns null when they are more than one answer may look through
 */
export async function readTalents(documents: Documents, asked: { graduationYears: readonly number[]; majors: readonly string[] }): Promise<TalentsRead | null> {
  const manifest = await documents.get('talent-manifests', talentManifestId)
  const changed = await changedCards(documents, manifest?.upTo ?? '')
  const buckets = (manifest?.buckets ?? []).filter(({ key }) => mayHold(key, asked))
  if (buckets.reduce((sum, { count }) => sum + count, 0) > talentLimits.mostRows) return null
  const [standing, fresh] = await Promise.all([readParts(documents, buckets), talentRowsOf(documents, changed)])
  const superseded = new Set(changed.map(({ _id }) => _id))
  return {
    rows: [...standing.filter(({ id }) => !superseded.has(id)), ...fresh],
    schools: schoolNames(manifest, changed),
    graduationYears: yearsOf(manifest, fresh),
  }
}

/**
 * Cards changed after an instant, oldest change first.
 * @param enough stops there, though only after more than one instant: whoever goes on from the last but one gets on
 */
export async function changedCards(documents: Documents, after: string, enough = Infinity): Promise<ListedCard[]> {
  const cards: ListedCard[] = []
  for (;;) {
    const page = await documents.find('cards', { updatedAt: { gt: after } }, { order: [['updatedAt', 'asc'], ['_id', 'asc']], skip: cards.length, limit: pageSize, fields: listedFields })
    cards.push(...page)
    const getsOn = cards[0]?.updatedAt !== cards.at(-1)?.updatedAt
    if (page.length < pageSize || (cards.length >= enough && getsOn)) return cards
  }
}

/** Rows of whole buckets. @throws when a part is missing: the manifest names only what stands */
async function readParts(documents: Documents, buckets: readonly TalentBucket[]): Promise<TalentRow[]> {
  const ids = buckets.flatMap(partIdsOf)
  const missing = buckets.filter((bucket) => partIdsOf(bucket).some((id) => !kept.has(id)))
  for (const batch of batchesOf(missing)) {
    for (const { _id, rows } of await documents.getMany('talent-parts', batch)) keep(_id, JSON.parse(rows) as TalentRow[])
  }
  return ids.flatMap((id) => {
    const rows = kept.get(id)
    if (!rows) throw new Error(`part ${id} of the talents is missing`)
    return rows
  })
}

export function partIdsOf({ key, version, parts }: TalentBucket): string[] {
  return Array.from({ length: parts }, (_, part) => `${key}|${version}|${part}`)
}

/** Ids for one call each. */
function batchesOf(buckets: readonly TalentBucket[]): string[][] {
  const batches: string[][] = []
  let rows = Infinity
  for (const bucket of buckets) {
    const ids = partIdsOf(bucket)
    const last = batches.at(-1)
    if (!last || rows + bucket.count > rowsPerCall || last.length + ids.length > pageSize) {
      batches.push(ids)
      rows = bucket.count
    } else {
      last.push(...ids)
      rows += bucket.count
    }
  }
  return batches
}

/** Keeps a part; what was kept is dropped first where it would be too much, never while one answer needs it. */
function keep(id: string, rows: TalentRow[]): void {
  kept.set(id, rows)
  keptRows += rows.length
}

/** To be called before an answer is read: an instance keeps about two answers' worth. */
export function dropKeptWhenFull(): void {
  if (keptRows < talentLimits.mostRows) return
  kept.clear()
  keptRows = 0
}

function schoolNames(manifest: TalentManifest | null, changed: readonly ListedCard[]): Map<string, string> {
  return new Map([...(manifest?.schools ?? []).map(({ id, name }) => [id, name] as const), ...changed.map(({ schoolId, schoolName }) => [schoolId, schoolName] as const)])
}

function yearsOf(manifest: TalentManifest | null, fresh: readonly TalentRow[]): number[] {
  const years = [...(manifest?.buckets ?? []).map(({ key }) => Number(key.split('|')[0])), ...fresh.map(({ graduationYear }) => graduationYear)]
  return [...new Set(years)].sort((a, b) => a - b)
}
