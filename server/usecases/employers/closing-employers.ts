import type { IndexClosingRecord } from '../../ports/match-collections'
import type { SearchClosing } from '../../ports/search-collections'
import type { Transaction } from '../../ports/documents'
import { closingId } from '../matching/index-record'
import { searchClosingId } from '../search/read-manifest'

// Closing takes steps, and until the last of them the indexes still have some of the postings. Feed and search learn whose
// those are from a document that comes in a read they make anyway, so that it costs them nothing.

/** From the next call on no list shows a posting of this employer. */
export async function beginClosing(tx: Transaction, employerId: string): Promise<void> {
  const standing = await closingOf(tx)
  await keep(tx, { inFeed: [...new Set([...standing.inFeed, employerId])], inSearch: [...new Set([...standing.inSearch, employerId])] })
}

/** Nothing of it is left that a list could show, or it may be shown again. */
export async function endClosing(tx: Transaction, employerId: string): Promise<void> {
  const standing = await closingOf(tx)
  if (!standing.inFeed.includes(employerId) && !standing.inSearch.includes(employerId)) return
  const others = (ids: readonly string[]) => ids.filter((id) => id !== employerId)
  await keep(tx, { inFeed: others(standing.inFeed), inSearch: others(standing.inSearch) })
}

interface Closing {
  inFeed: string[]
  inSearch: string[]
}

async function closingOf(tx: Transaction): Promise<Closing> {
  const [feed, search] = [(await tx.get('match-index', closingId)) as IndexClosingRecord | null, (await tx.get('search-manifests', searchClosingId)) as SearchClosing | null]
  return { inFeed: feed?.employerIds ?? [], inSearch: search?.employerIds ?? [] }
}

async function keep(tx: Transaction, { inFeed, inSearch }: Closing): Promise<void> {
  await tx.put('match-index', { _id: closingId, kind: 'closing', employerIds: inFeed })
  await tx.put('search-manifests', { _id: searchClosingId, employerIds: inSearch })
}
