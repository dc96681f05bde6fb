import { shardOf } from '~/domain/recommendations/shard-of'
import type { Card } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import type { PublishedRound } from '../../ports/recommendation-collections'
import { picksIn, type Picks } from './round-parts'

/** What the student's school recommends to them now: two reads by key; null while nothing is shown. */
export async function picksOfStudent(documents: Documents, { _id, schoolId }: Pick<Card, '_id' | 'schoolId'>, now: string): Promise<{ round: PublishedRound; picks: Picks } | null> {
  const round = await documents.get('published-rounds', schoolId)
  if (!round || round.endsAt <= now) return null
  const part = await documents.get('round-parts', `${round.roundId}|${round.draw}|s|${shardOf(_id, round.studentShards)}`)
  const picks = picksIn(part?.content, _id)
  return picks.length > 0 ? { round, picks } : null
}
