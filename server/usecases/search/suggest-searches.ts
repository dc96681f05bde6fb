import { suggestSearches as operation } from '~/contract/search'
import type { OutputOf } from '~/contract/operation'
import { markText } from '~/domain/search/query/mark-text'
import { queryWords, type QueryWord } from '~/domain/search/query/query-words'
import type { SearchFilters } from '~/domain/search/query/search-filters'
import { chinaDateOf } from '~/domain/time/china-date'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { runSearch, type SearchRun } from './run-search'

/** Jobs looked at, and suggestions of each kind. */
const looked = 200
const most = { title: 4, employer: 2 } as const

const noFilters: SearchFilters = { cities: [], occupations: [], majors: [], level: null, salaryMin: null, employerKinds: [], employerSizes: [], closesBy: null }

type Suggestion = OutputOf<typeof operation>['suggestions'][number]

/** What the jobs that have the words are called, and whose they are: the commonest first. */
export const suggestSearches = implementQuery(operation, async ({ input, now, ports: { documents } }) => {
  const words = queryWords(input.text)
  if (words.length === 0) return ok({ suggestions: [] })
  const run = await runSearch(documents, { words, filters: noFilters, today: chinaDateOf(now) })
  const ids = await mostRelevant(run)
  if (ids.length === 0) return ok({ suggestions: [] })
  const jobs = await documents.find('jobs', { _id: { in: ids }, status: 'published' }, { fields: ['title', 'employerName'], limit: looked })
  return ok({ suggestions: [...commonest('title', jobs.map(({ title }) => plainTitle(title)), words), ...commonest('employer', jobs.map(({ employerName }) => employerName), words)] })
})

async function mostRelevant({ found, view, shelf, hidden }: SearchRun): Promise<string[]> {
  const best = [...found.documents.keys()].sort((a, b) => (found.relevance[b] ?? 0) - (found.relevance[a] ?? 0)).slice(0, looked)
  const documents = best.map((at) => found.documents[at] ?? 0)
  await shelf.load(view.blocksOfDocuments(documents))
  return documents.map((document) => view.document(document).id).filter((id) => !hidden.has(id))
}

/** A title without what is said in brackets at its end: （校招）, (intern). */
function plainTitle(title: string): string {
  return title.replace(/\s*[（(][^（()）]*[)）]\s*$/, '') || title
}

function commonest(kind: Suggestion['kind'], texts: readonly string[], words: readonly QueryWord[]): Suggestion[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([text]) => ({ kind, text, marks: markText(text, words) }))
    .filter(({ marks }) => marks.length > 0)
    .slice(0, most[kind])
}
