import type { JobOffer } from '~/domain/matching/market'
import { scoreMatch } from '~/domain/matching/score-match'
import type { Documents } from '../../ports/documents'
import type { MatchCandidate } from '../../ports/match-collections'
import { studentMarket } from './market-entry'
import { readMarket } from './read-market'

/** Students whom an offer fits at least this well, best first, ties by id. */
export async function findStudents(
  documents: Documents,
  offer: JobOffer,
  leastScore: number,
  admits: (candidate: MatchCandidate) => boolean,
): Promise<{ candidate: MatchCandidate; score: number }[]> {
  const { snapshot, superseded, changed } = await readMarket(documents, studentMarket, (entries) => entries)
  const standing = snapshot.filter(({ profile }) => !superseded.has(profile.id))
  return [...standing, ...changed]
    .filter(admits)
    .map((candidate) => ({ candidate, score: scoreMatch(offer, candidate.profile).score }))
    .filter(({ score }) => score > 0 && score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.candidate.profile.id < b.candidate.profile.id ? -1 : 1))
}
