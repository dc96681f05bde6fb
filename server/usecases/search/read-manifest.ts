import type { DocumentReader, Documents } from '../../ports/documents'
import type { SearchClosing, SearchManifest } from '../../ports/search-collections'

export const manifestId = 'jobs'
export const searchClosingId = 'closing'

/** The manifest in force; null before there is one. */
export async function readManifest(reader: Pick<DocumentReader, 'get'>): Promise<SearchManifest | null> {
  return (await reader.get('search-manifests', manifestId)) as SearchManifest | null
}

/** The same in one read with the employers of whose jobs none is to be shown. */
export async function readManifestAndClosing(documents: Pick<Documents, 'getMany'>): Promise<{ manifest: SearchManifest | null; closing: readonly string[] }> {
  const found = await documents.getMany('search-manifests', [manifestId, searchClosingId])
  const manifest = found.find(({ _id }) => _id === manifestId) as SearchManifest | undefined
  const closing = found.find(({ _id }) => _id === searchClosingId) as SearchClosing | undefined
  return { manifest: manifest ?? null, closing: closing?.employerIds ?? [] }
}
