import type { Documents } from '../../ports/documents'
import type { TalentBucket } from '../../ports/talent-collections'
import { type ListedCard, listedFields, talentRowsOf } from './talent-row-of'

/** Rows of a part: about 100 KB. */
const rowsPerPart = 500
const pageSize = 1000

/** Writes the parts of one bucket under a version of their own, from the cards as they are now. */
export async function rebuildBucket(documents: Documents, key: string, version: string, builtAt: string): Promise<TalentBucket> {
  const rows = await talentRowsOf(documents, await cardsOfBucket(documents, key))
  const parts = Math.ceil(rows.length / rowsPerPart)
  for (let part = 0; part < parts; part += 1) {
    const slice = rows.slice(part * rowsPerPart, (part + 1) * rowsPerPart)
    await documents.put('talent-parts', { _id: `${key}|${version}|${part}`, builtAt, rows: JSON.stringify(slice) })
  }
  return { key, version, count: rows.length, parts }
}

async function cardsOfBucket(documents: Documents, key: string): Promise<ListedCard[]> {
  const [year = '', majorClass = ''] = key.split('|')
  const cards: ListedCard[] = []
  for (let after = ''; ; ) {
    const filter = { isFindable: true, graduationYear: Number(year), 'profile.major': { startsWith: majorClass }, _id: { gt: after } }
    const page = await documents.find('cards', filter, { order: [['_id', 'asc']], limit: pageSize, fields: listedFields })
    cards.push(...page)
    const last = page.at(-1)
    if (page.length < pageSize || !last) return cards
    after = last._id
  }
}
