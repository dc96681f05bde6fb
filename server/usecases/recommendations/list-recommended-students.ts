import { listRecommendedStudents as operation } from '~/contract/recommendations'
import type { Talent } from '~/contract/talents'
import { shardOf } from '~/domain/recommendations/shard-of'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Documents } from '../../ports/documents'
import type { PublishedRound } from '../../ports/recommendation-collections'
import { maySearch } from '../talents/may-search'
import { recordLooks } from '../talents/record-looks'
import { viewTalents } from '../talents/talent-view'
import { picksIn } from './round-parts'

const shownJobs = 200
const shownSchools = 200
/** Students of one job: more than any school's cap lets through of a few schools. */
const shownStudents = 100
/** Students of one job that are looked at anew. */
const lookedAt = 500

/** Whom schools recommend for an own job; who may not be found is left out, whatever a round says. */
export const listRecommendedStudents = implementCommand(operation, {
  isRecorded: false,

  async prepare({ input, actor: { membership }, now, ports: { documents } }) {
    const may = await maySearch(documents, membership, input.jobId)
    if (!may.isOk) return may
    const [jobs, rounds] = await Promise.all([
      documents.find('jobs', { employerId: membership.scopeId, status: 'published' }, { order: [['updatedAt', 'desc']], limit: shownJobs }),
      documents.find('published-rounds', { endsAt: { gt: now } }, { limit: shownSchools }),
    ])
    const recommended = await recommendedFor(documents, rounds, jobs.map(({ _id }) => _id))
    const withSome = jobs.filter(({ _id }) => recommended.has(_id)).sort((a, b) => (recommended.get(b._id)?.length ?? 0) - (recommended.get(a._id)?.length ?? 0))
    const job = jobs.find(({ _id }) => _id === (input.jobId ?? withSome[0]?._id))
    const mine = (job && recommended.get(job._id)) ?? []
    const best = [...mine].sort((a, b) => b.score - a.score || (a.studentId < b.studentId ? -1 : 1)).slice(0, lookedAt)
    const ids = [...new Set(best.map(({ studentId }) => studentId))]
    const { offer = null } = job ?? {}
    const talents = job && offer ? await viewTalents(documents, membership.scopeId, ids, { ...job, offer }) : []
    const schools = new Map(mine.map(({ round }) => [round._id, { name: round.schoolName, title: round.title }]))
    return ok({
      jobs: withSome.map(({ _id, title }) => ({ id: _id, title })),
      jobId: job?._id ?? null,
      schools: [...schools.values()],
      talents: bestAsShown(talents).slice(0, shownStudents),
    })
  },

  async run({ actor, now }, tx, found) {
    const isAllowed = await recordLooks(tx, actor, found.talents.map(({ studentId }) => studentId), now)
    return isAllowed ? ok(found) : fail('LOOKS_SPENT')
  },
})

/**
 * Best first, by what each of them shows: a round is drawn over whole cards, and its order would tell what is kept back.
 * What changed since it was drawn counts: who no longer passes the conditions is not recommended.
 */
function bestAsShown(talents: readonly Talent[]): Talent[] {
  const scoreOf = ({ match }: Talent) => match?.score ?? 0
  return talents.filter(({ match }) => match?.isEligible).sort((a, b) => scoreOf(b) - scoreOf(a) || (a.studentId < b.studentId ? -1 : 1))
}

interface Recommended {
  studentId: string
  score: number
  round: PublishedRound
}

/** By job; one read of the parts that speak of these jobs, whatever the schools. */
async function recommendedFor(documents: Documents, rounds: readonly PublishedRound[], jobIds: readonly string[]): Promise<Map<string, Recommended[]>> {
  const partOf = ({ roundId, draw, jobShards }: PublishedRound, jobId: string) => `${roundId}|${draw}|j|${shardOf(jobId, jobShards)}`
  const wanted = new Set(rounds.flatMap((round) => jobIds.map((jobId) => partOf(round, jobId))))
  const parts = new Map((await documents.getMany('round-parts', [...wanted].slice(0, 1000))).map(({ _id, content }) => [_id, content]))
  const found = new Map<string, Recommended[]>()
  for (const jobId of jobIds) {
    const own = rounds.flatMap((round) => picksIn(parts.get(partOf(round, jobId)), jobId).map(([studentId, score]) => ({ studentId, score, round })))
    if (own.length > 0) found.set(jobId, own)
  }
  return found
}
