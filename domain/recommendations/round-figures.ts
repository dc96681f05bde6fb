import type { Pairing } from '../matching/assignment/assign'
import { giniOf } from '../matching/assignment/exposure'

/** What a way of recommending does for a market. */
export interface RoundFigures {
  recommendations: number
  /** students who are recommended at least one job */
  students: number
  /** jobs that are shown to at least one student */
  jobs: number
  /** how unevenly jobs are shown: 0 = all alike, towards 1 = one gets all; over every job of the round */
  gini: number
  /** students who see the job that is shown most */
  mostSeen: number
  /** mean of the mutual scores, 0..1 */
  meanScore: number
}

/** @param jobCount jobs of the round, those that nobody is shown included */
export function figuresOf(chosen: readonly Pairing[], jobCount: number): RoundFigures {
  const seen = new Map<string, number>()
  for (const { job } of chosen) seen.set(job, (seen.get(job) ?? 0) + 1)
  const counts = [...seen.values()]
  return {
    recommendations: chosen.length,
    students: new Set(chosen.map(({ student }) => student)).size,
    jobs: seen.size,
    gini: giniOf([...counts, ...Array.from({ length: jobCount - seen.size }, () => 0)]),
    mostSeen: Math.max(0, ...counts),
    meanScore: chosen.length === 0 ? 0 : chosen.reduce((sum, { score }) => sum + score, 0) / chosen.length,
  }
}

/** What everybody would see without a balance: each student the best `perStudent`, whoever else sees them. */
export function plainTop(pairings: readonly Pairing[], perStudent: number): Pairing[] {
  const byStudent = new Map<string, Pairing[]>()
  for (const pairing of pairings) {
    const own = byStudent.get(pairing.student)
    if (own) own.push(pairing)
    else byStudent.set(pairing.student, [pairing])
  }
  return [...byStudent.values()].flatMap((own) => own.sort((a, b) => b.score - a.score || (a.job < b.job ? -1 : 1)).slice(0, perStudent))
}
