import { assign } from '~/domain/matching/assignment/assign'
import { figuresOf, plainTop } from '~/domain/recommendations/round-figures'
import { roundLimits } from '~/domain/recommendations/round-limits'
import { shardsFor } from '~/domain/recommendations/shard-of'
import { chinaDateOf } from '~/domain/time/china-date'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { Transaction } from '../../ports/documents'
import type { Ports } from '../../ports/ports'
import type { RecommendationRound } from '../../ports/recommendation-collections'
import { removeSpentParts } from './remove-spent-parts'
import { roundJobs } from './round-jobs'
import { readPairings, writeOutcome, writePairings } from './round-parts'
import { scoreStudents } from './score-students'

/** What one step changes of its round; null when there is nothing left to do. */
export type RoundStep = Partial<RecommendationRound> | null

/**
 * Does the next step: scores a thousand students against the jobs, or, when all are scored, balances and writes the
 * outcome. Writes parts under ids of their own, so that a step may be done twice; the round moves on in `keepStep`.
 */
export async function nextStep({ documents, clock }: Ports, round: RecommendationRound): Promise<RoundStep> {
  if (round.state !== 'drawing') return null
  const now = clock.now().toISOString()
  const jobs = await roundJobs(documents, round, now)
  if (!round.isScored) {
    const { graduationYears, cursor, schoolId } = round
    const filter = { schoolId, _id: { gt: cursor }, ...(graduationYears.length > 0 && { graduationYear: { in: graduationYears } }) }
    const page = await documents.find('cards', filter, { order: [['_id', 'asc']], limit: roundLimits.studentsPerStep, fields: ['wishes', 'profile'] })
    const students = page.filter(({ wishes }) => wishes !== null).map(({ profile }) => profile)
    await writePairings(documents, round, round.step, scoreStudents(students, jobs, chinaDateOf(now)), now)
    const studentCount = round.studentCount + students.length
    const last = page.at(-1)
    const isScored = page.length < roundLimits.studentsPerStep || !last || studentCount >= roundLimits.mostStudents
    // Scored to the end, the round names nobody any more.
    return { step: round.step + 1, cursor: isScored ? '' : (last?._id ?? cursor), isScored, studentCount, jobCount: jobs.length }
  }
  // Jobs that closed while it was drawn are left out of the balance, not only of the homes.
  const isOpen = new Set(jobs.map(({ id }) => id))
  const pairings = (await readPairings(documents, round, round.step)).filter(({ job }) => isOpen.has(job))
  const chosen = assign(pairings, round)
  const [studentShards, jobShards] = [shardsFor(round.studentCount), shardsFor(jobs.length)]
  await writeOutcome(documents, round, 's', chosen, studentShards, now)
  await writeOutcome(documents, round, 'j', chosen, jobShards, now)
  return {
    step: round.step + 1,
    state: 'drawn',
    jobCount: jobs.length,
    studentShards,
    jobShards,
    balanced: figuresOf(chosen, jobs.length),
    plain: figuresOf(plainTop(pairings, round.perStudent), jobs.length),
    drawnAt: now,
  }
}

/** Moves a round on, unless somebody else did the same step or began it anew. @returns the round as it stands then */
export async function keepStep(tx: Transaction, before: RecommendationRound, change: RoundStep): Promise<RecommendationRound> {
  const standing = await tx.get('recommendation-rounds', before._id)
  if (!standing || !change || standing.draw !== before.draw || standing.step !== before.step) return standing ?? before
  await tx.update('recommendation-rounds', before._id, { set: change })
  return { ...standing, ...change }
}

/** Draws to the end what somebody began and left, and removes parts that nobody can show any more. For the night. */
export const drawRounds: TimerJob = {
  name: 'draw-rounds',
  async run(ports) {
    const { documents, clock } = ports
    const deadline = clock.now().getTime() + 30_000
    let steps = 0
    for (const round of await documents.find('recommendation-rounds', { state: 'drawing' }, { limit: 50 })) {
      for (let current = round; current.state === 'drawing' && clock.now().getTime() < deadline; steps += 1) {
        const change = await nextStep(ports, current)
        current = await documents.transaction((tx) => keepStep(tx, current, change))
      }
    }
    return steps + (await removeSpentParts(ports))
  },
}
