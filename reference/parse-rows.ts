import type { Searchable } from '~/domain/catalogues/search-catalogue'

/** A row of a compact catalogue, 'code|Chinese|English|initials', as reference/authoring writes it. */
export function parseRow(row: string): Searchable {
  const [code, zh, en, initials, ...rest] = row.split('|')
  if (!code || !zh || !en || !initials || rest.length > 0) throw new Error(`Malformed catalogue row: ${row}`)
  return { code, zh, en, initials }
}

/** Finds an entry by its code; made once for a catalogue. */
export function indexByCode<T extends { code: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.code, entry]))
}
