import { searchJobs as operation } from '~/contract/jobs'
import { meetsLevel } from '~/domain/catalogues/education-level'
import { coversMajor } from '~/domain/catalogues/major-token'
import type { JobOffer } from '~/domain/matching/market'
import { chinaDateOf } from '~/domain/time/china-date'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { ok } from '../../kernel/result'
import type { ParsedInputOf } from '~/contract/operation'
import type { Job } from '../../ports/collections'
import type { Filter } from '../../ports/documents'
import { explain } from '../matching/match-view'
import { jobCard } from './job-view'

const pageSize = 30
/** The platform's clamp on one read; a search that finds more ranks the newest thousand. */
const candidates = 1000

/** Jobs that pass the filters: best match first for a student with a card, newest first otherwise. */
export const searchJobs = implementQuery(operation, async ({ input, actor, now, ports: { documents } }) => {
  const studentId = studentIdOfAccount(actor.account)
  const [card, found, applications] = await Promise.all([
    studentId ? documents.get('cards', studentId) : null,
    documents.find('jobs', filterOf(input, now), { order: [['publishedAt', 'desc']], limit: candidates, fields: ['offer'] }),
    studentId ? documents.find('applications', { studentId }, { limit: candidates, fields: ['jobId'] }) : [],
  ])
  const offers = found.flatMap(({ offer }) => (offer && passes(input, offer) ? [offer] : []))
  const matches = offers.map((offer) => ({ id: offer.id, match: card && explain(offer, card.profile) }))
  // Array.sort is stable: without a card, and among equals, the newest stays first.
  if (card) matches.sort((a, b) => (b.match?.score ?? 0) - (a.match?.score ?? 0))
  const page = pageOf(matches.slice(skipOf(input.cursor)), skipOf(input.cursor), pageSize)
  const jobs = new Map((await documents.getMany('jobs', page.rows.map(({ id }) => id))).map((job) => [job._id, job]))
  const applied = new Set(applications.map(({ jobId }) => jobId))
  return ok({
    total: matches.length,
    isPartial: found.length === candidates,
    jobs: page.rows.flatMap(({ id, match }) => {
      const job = jobs.get(id)
      return (job && jobCard(job, match, applied.has(id))) ?? []
    }),
    cursor: page.cursor,
  })
})

type Search = ParsedInputOf<typeof operation>

/** The filters the database can apply by itself. */
function filterOf({ text, cities, occupations, salaryMin }: Search, now: string): Filter<Job> {
  return {
    status: 'published',
    closesOn: { gte: chinaDateOf(now) },
    ...(text && { searchText: { contains: text.toLowerCase() } }),
    ...(cities?.length && { 'offer.cities': { in: cities } }),
    ...(occupations?.length && { 'offer.occupation': { in: occupations } }),
    ...(salaryMin && { 'offer.salary.max': { gte: salaryMin } }),
  }
}

/** Those it can't: a job open to a whole class also answers a search for one of its majors. */
function passes({ majors, level }: Search, offer: JobOffer): boolean {
  if (level && !meetsLevel(offer.level, level)) return false
  if (!majors?.length || offer.majors.length === 0) return true
  return offer.majors.some((token) => majors.some((major) => coversMajor(token, major) || coversMajor(major, token)))
}
