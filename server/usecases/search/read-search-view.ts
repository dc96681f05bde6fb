import { BLOCK_SIZES } from '~/domain/search/index/lay-out-segment'
import { SearchView } from '~/domain/search/index/search-view'
import { buildSegment } from '~/domain/search/index/segment'
import { memorySource, type SearchSource, storedSource } from '~/domain/search/index/source'
import type { TermRange } from '~/domain/search/index/term-range'
import type { Documents } from '../../ports/documents'
import type { SearchDelta } from '../../ports/search-collections'
import type { Shelf } from './block-shelf'
import { readSearchDeltas } from './read-deltas'
import { readManifestAndClosing } from './read-manifest'

/** What changed, packed: made once while nothing else changes. */
let packed: { key: string; source: SearchSource } | undefined

/**
 * The market as the search sees it now. Changes are read before the manifest: should a fold run in between, what it took
 * in is read twice, never not at all. Whose jobs are not to be shown comes along.
 * @param first what will be asked first: its blocks come in the same read
 */
export async function readSearchView(documents: Documents, shelf: Shelf, first: readonly TermRange[]): Promise<{ view: SearchView; closing: readonly string[] }> {
  const deltas = await readSearchDeltas(documents)
  const { manifest, closing } = await readManifestAndClosing(documents)
  const stored = (manifest?.segments ?? []).map((head) => ({ head, source: storedSource(head, shelf, BLOCK_SIZES.ids) }))
  await shelf.load(stored.flatMap(({ source }) => [...deltas.flatMap(({ _id }) => source.blocksOfId(_id)), ...first.flatMap(source.blocksOf)]))
  const view = new SearchView([
    ...stored.map(({ head, source }) => ({ source, dead: new Set([...head.dead, ...deltas.flatMap(({ _id }) => source.numberOf(_id) ?? [])]) })),
    { source: changesOf(deltas), dead: new Set<number>() },
  ])
  return { view, closing }
}

function changesOf(deltas: readonly SearchDelta[]): SearchSource {
  const key = deltas.map(({ _id, changedAt, document }) => `${_id}|${changedAt}|${document ? '' : 'gone'}`).join(' ')
  if (packed?.key !== key) packed = { key, source: memorySource(buildSegment(deltas.flatMap(({ document }) => document ?? []))) }
  return packed.source
}
