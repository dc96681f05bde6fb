import { type TalentFilter, searchTalents as operation } from '~/contract/talents'
import type { OutputOf } from '~/contract/operation'
import type { JobOffer } from '~/domain/matching/market'
import { scoreMatch } from '~/domain/matching/score-match'
import { dailyPlace } from '~/domain/talents/daily-order'
import { type Distribution, distributionsOf } from '~/domain/talents/distributions'
import { type LabelAsks, labelAsksOf, meetsLabels } from '~/domain/talents/label-asks'
import { labelChoicesOf, labelWordsOf } from '~/domain/talents/label-choices'
import { admitsTalent } from '~/domain/talents/talent-filter'
import { profileOfTalent, type TalentRow } from '~/domain/talents/talent-row'
import { chinaDateOf } from '~/domain/time/china-date'
import { implementCommand } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import { maySearch } from './may-search'
import { dropKeptWhenFull, readTalents } from './read-talents'
import { recordLooks } from './record-looks'
import { viewTalents } from './talent-view'

type Found = OutputOf<typeof operation>

const pageSize = 20
const shownJobs = 100

/** Searches the students who may be found; see the contract. */
export const searchTalents = implementCommand(operation, {
  // What is found is made anew each time; what it leaves behind is the same however often it happens.
  isRecorded: false,

  async prepare({ input: { filter, jobId, cursor }, actor, now, ports: { documents } }) {
    const may = await maySearch(documents, actor.membership, jobId)
    if (!may.isOk) return may
    const job = may.value
    dropKeptWhenFull()
    const read = await readTalents(documents, narrow(filter, job?.offer))
    if (!read) return fail('TOO_WIDE')
    const admitted = read.rows.filter((row) => admitsTalent(filter, row))
    const inOrder = job ? byMatch(admitted, job.offer) : byDay(admitted, chinaDateOf(now))
    const asks = labelAsksOf(filter)
    const ordered = inOrder.filter(({ labels }) => meetsLabels(asks, labels))
    const skip = skipOf(cursor)
    const page = pageOf(ordered.slice(skip, skip + pageSize + 1), skip, pageSize)
    const rows = new Map(page.rows.map((row) => [row.id, row]))
    const [talents, jobs] = await Promise.all([
      viewTalents(documents, actor.membership.scopeId, [...rows.keys()], job, rows),
      skip === 0 ? documents.find('jobs', { employerId: actor.membership.scopeId, status: 'published' }, { order: [['updatedAt', 'desc']], fields: ['title'], limit: shownJobs }) : [],
    ])
    const distributions = skip === 0 ? distributionsOf(ordered) : []
    const found: Found = {
      total: ordered.length,
      order: job ? 'match' : 'daily',
      talents,
      cursor: page.cursor,
      distributions,
      schools: (distributions.find(({ kind }) => kind === 'school')?.cells ?? []).map(({ key }) => ({ id: key, name: read.schools.get(key) ?? '' })),
      choices: {
        ...(skip === 0 ? labelsToChoose(inOrder, { asks, asked: filter.labels }, distributions) : { labels: [], labelWords: [] }),
        graduationYears: skip === 0 ? read.graduationYears : [],
        jobs: jobs.map(({ _id, title }) => ({ id: _id, title })),
      },
    }
    return ok(found)
  },

  async run({ actor, now }, tx, found) {
    const isAllowed = await recordLooks(tx, actor, found.talents.map(({ studentId }) => studentId), now)
    return isAllowed ? ok(found) : fail('LOOKS_SPENT')
  },
})

/** A posting's own years and majors leave buckets unread where the filter asks nothing. */
function narrow({ graduationYears, majors }: TalentFilter, offer: JobOffer | undefined) {
  return {
    graduationYears: graduationYears.length === 0 && offer ? offer.graduationYears : graduationYears,
    majors: majors.length === 0 && offer ? offer.majors : majors,
  }
}

/** Those who pass the posting's hard constraints, best first, ties by id. */
function byMatch(rows: readonly TalentRow[], offer: JobOffer): TalentRow[] {
  return rows
    .map((row) => ({ row, score: scoreMatch(offer, profileOfTalent(row)).score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row)
}

function byDay(rows: readonly TalentRow[], date: string): TalentRow[] {
  return rows
    .map((row) => ({ row, place: dailyPlace(date, row.id) }))
    .sort((a, b) => a.place - b.place || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row)
}

/** The labels one may go on to ask for, and how those of them, of what is asked and of the distributions that are words are written. */
function labelsToChoose(rows: readonly TalentRow[], { asks, asked }: { asks: LabelAsks; asked: readonly string[] }, distributions: readonly Distribution[]): Pick<Found['choices'], 'labels' | 'labelWords'> {
  const labels = labelChoicesOf(rows, asks)
  const cells = distributions.find(({ kind }) => kind === 'label')?.cells ?? []
  return { labels, labelWords: labelWordsOf(rows, [...asked, ...[...labels, ...cells].map(({ key }) => key)]) }
}
