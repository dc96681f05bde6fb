/** What a catalogue entry offers to be found by. */
export interface Searchable {
  code: string
  zh: string
  en: string
  /** First letters of the Chinese name's pinyin, lower case, computed when the data was written: 'jsjkxyjs'. */
  initials: string
  /** Other Chinese names, e.g. the titles an occupation goes by in postings. */
  aliases?: readonly string[]
}

/**
 * Finds entries by Chinese name, English name, pinyin initials or code. Best first: whole name, then beginning of the
 * name, then inside it; ties keep the catalogue's order. An empty query finds nothing.
 * @param limit most entries returned, ≥ 1
 */
export function searchCatalogue<T extends Searchable>(entries: readonly T[], query: string, limit = 20): T[] {
  const needle = normalize(query)
  if (needle === '') return []
  const found: { entry: T; rank: number; order: number }[] = []
  entries.forEach((entry, order) => {
    const rank = rankEntry(entry, needle)
    if (rank !== undefined) found.push({ entry, rank, order })
  })
  found.sort((a, b) => a.rank - b.rank || a.order - b.order)
  return found.slice(0, limit).map(({ entry }) => entry)
}

const normalize = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s·・'’-]+/g, '')

/** 0 is the best. Chinese before code, code before initials, initials before English: the order of certainty. */
function rankEntry(entry: Searchable, needle: string): number | undefined {
  const zh = normalize(entry.zh)
  if (zh === needle) return 0
  if (zh.startsWith(needle)) return 1
  const aliases = entry.aliases?.map(normalize) ?? []
  if (aliases.includes(needle)) return 1
  const code = normalize(entry.code)
  if (code.startsWith(needle)) return 2
  if (entry.initials === needle) return 3
  if (entry.initials.startsWith(needle)) return 4
  if (zh.includes(needle) || aliases.some((alias) => alias.includes(needle))) return 5
  const en = normalize(entry.en)
  if (en.startsWith(needle)) return 6
  if (needle.length >= 2 && entry.initials.includes(needle)) return 7
  if (needle.length >= 3 && en.includes(needle)) return 8
  return undefined
}
