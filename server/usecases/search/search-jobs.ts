import type { OutputOf, ParsedInputOf } from '~/contract/operation'
import { type FoundJob, searchJobs as operation } from '~/contract/search'
import { factsText } from '~/domain/search/index/document-terms'
import { excerpt } from '~/domain/search/query/excerpt'
import type { Found } from '~/domain/search/query/find-documents'
import { markText } from '~/domain/search/query/mark-text'
import { queryWords, type QueryWord } from '~/domain/search/query/query-words'
import type { SearchFilters } from '~/domain/search/query/search-filters'
import { chinaDateOf } from '~/domain/time/china-date'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import type { Card, Job } from '../../ports/collections'
import { isOpenForApplications, jobCard } from '../jobs/job-view'
import { matchView } from '../matching/match-view'
import { rankFound } from './rank-found'
import { runSearch } from './run-search'
import { cursorAfter, rowsAfter } from './search-cursor'

const pageSize = 30

/** Jobs that have the words and pass the filters, in the order of domain/search/query/rank-hits. */
export const searchJobs = implementQuery(operation, async ({ input, actor, now, ports: { documents } }) => {
  const studentId = studentIdOfAccount(actor.account)
  const words = queryWords(input.text ?? '')
  const [card, applications, run] = await Promise.all([
    studentId ? documents.get('cards', studentId) : null,
    studentId ? documents.find('applications', { studentId, stage: { not: 'withdrawn' } }, { limit: 1000, fields: ['jobId'] }) : [],
    runSearch(documents, { words, filters: filtersOf(input), today: chinaDateOf(now) }),
  ])
  const hits = (await rankFound(documents, run, card?.profile, now)).filter(({ id }) => !run.hidden.has(id))
  const rest = rowsAfter(hits, input.cursor)
  const page = rest.slice(0, pageSize)
  const last = page.at(-1)
  const jobs = new Map((await documents.getMany('jobs', page.map(({ id }) => id))).map((job) => [job._id, job]))
  const applied = new Set(applications.map(({ jobId }) => jobId))
  return ok({
    total: hits.length,
    near: run.found.near,
    relax: hits.length === 0 ? mostKeptAway(run.found) : null,
    jobs: page.flatMap(({ id }) => {
      const job = jobs.get(id)
      return (job && isOpenForApplications(job, now) && foundJob(job, card, applied.has(id), words)) || []
    }),
    cursor: last && rest.length > pageSize ? cursorAfter(last) : null,
  })
})

function filtersOf({ cities = [], occupations = [], majors = [], employerKinds = [], employerSizes = [], ...single }: ParsedInputOf<typeof operation>): SearchFilters {
  const { level = null, salaryMin = null, closesBy = null }: Partial<SearchFilters> = single
  return { cities, occupations, majors, level, salaryMin, employerKinds, employerSizes, closesBy }
}

function mostKeptAway({ without }: Found): OutputOf<typeof operation>['relax'] {
  const [most] = (Object.entries(without) as [keyof typeof without, number][]).sort(([, a], [, b]) => b - a)
  return most && most[1] > 0 ? { part: most[0], total: most[1] } : null
}

function foundJob(job: Job, card: Card | null, hasApplied: boolean, words: readonly QueryWord[]): FoundJob | null {
  const shown = jobCard(job, card && matchView(job, card), hasApplied)
  if (!shown || !job.published) return null
  const [title, employer] = [markText(shown.title, words), markText(shown.employerName, words)]
  const isSaid = title.length > 0 || employer.length > 0
  return { ...shown, found: { title, employer, other: isSaid ? null : (namedIn(job.published, words) ?? excerpt(job.published.duties, words)) } }
}

/** The name of the occupation or the city that has a word. */
function namedIn(posting: NonNullable<Job['published']>, words: readonly QueryWord[]): FoundJob['found']['other'] {
  for (const text of factsText(posting).split('\n')) {
    const marks = markText(text, words)
    if (marks.length > 0) return { text, marks }
  }
  return null
}
