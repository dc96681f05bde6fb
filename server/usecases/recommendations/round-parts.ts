import type { Pairing } from '~/domain/matching/assignment/assign'
import { ONE } from '~/domain/matching/score-unit'
import { shardOf } from '~/domain/recommendations/shard-of'
import type { Documents } from '../../ports/documents'
import type { RecommendationRound, RoundPart } from '../../ports/recommendation-collections'

type Drawing = Pick<RecommendationRound, '_id' | 'draw'>
/** What is recommended to somebody: ids with scores, best first. */
export type Picks = [id: string, score: number][]

/** Parts read with one call: about 5 MB. */
const partsPerCall = 10

/** Pairings as they are kept: ids once, then student, job and score in 1/65536 for each. */
interface KeptPairings {
  students: string[]
  jobs: string[]
  rows: number[]
}

export async function writePairings(documents: Documents, { _id, draw }: Drawing, step: number, pairings: readonly Pairing[], at: string): Promise<void> {
  const [students, jobs] = [new Map<string, number>(), new Map<string, number>()]
  const numberIn = (numbers: Map<string, number>, id: string) => {
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number
  }
  const rows = pairings.flatMap(({ student, job, score }) => [numberIn(students, student), numberIn(jobs, job), Math.round(score * ONE)])
  const content: KeptPairings = { students: [...students.keys()], jobs: [...jobs.keys()], rows }
  await documents.put('round-parts', { _id: `${_id}|${draw}|p|${step}`, roundId: _id, content: JSON.stringify(content), at })
}

export async function readPairings(documents: Documents, { _id, draw }: Drawing, steps: number): Promise<Pairing[]> {
  const pairings: Pairing[] = []
  for (let from = 0; from < steps; from += partsPerCall) {
    const ids = Array.from({ length: Math.min(partsPerCall, steps - from) }, (_, at) => `${_id}|${draw}|p|${from + at}`)
    const parts = await documents.getMany('round-parts', ids)
    if (parts.length < ids.length) throw new Error(`a part of round ${_id} is missing`)
    for (const { content } of parts) {
      const { students, jobs, rows } = JSON.parse(content) as KeptPairings
      for (let at = 0; at < rows.length; at += 3) pairings.push({ student: students[rows[at]!]!, job: jobs[rows[at + 1]!]!, score: rows[at + 2]! / ONE })
    }
  }
  return pairings
}

/** Writes the outcome where whoever knows an id finds it: by student (`s`) or by job (`j`). */
export async function writeOutcome(documents: Documents, drawing: Drawing, side: 's' | 'j', chosen: readonly Pairing[], shards: number, at: string): Promise<void> {
  for (const part of outcomeParts(drawing, side, chosen, shards, at)) await documents.put('round-parts', part)
}

/** The documents of an outcome, an empty one too: whoever looks finds that there is nothing. */
export function outcomeParts({ _id, draw }: Drawing, side: 's' | 'j', chosen: readonly Pairing[], shards: number, at: string): RoundPart[] {
  const contents = Array.from({ length: shards }, (): Record<string, Picks> => ({}))
  for (const { student, job, score } of chosen) {
    const [own, other] = side === 's' ? [student, job] : [job, student]
    const content = contents[shardOf(own, shards)]!
    content[own] = [...(content[own] ?? []), [other, score]]
  }
  return contents.map((content, shard) => {
    for (const picks of Object.values(content)) picks.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return { _id: `${_id}|${draw}|${side}|${shard}`, roundId: _id, content: JSON.stringify(content), at }
  })
}

/** What a published round recommends to one student, or for one job; [] when nothing. */
export function picksIn(content: string | undefined, id: string): Picks {
  return content === undefined ? [] : ((JSON.parse(content) as Record<string, Picks>)[id] ?? [])
}
