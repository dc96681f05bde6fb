import { collectStandings } from '../../domain/matching/competency-fit'
import { findBlockers } from '../../domain/matching/find-blockers'
import type { JobOffer, StudentProfile } from '../../domain/matching/market'
import { harmonicMean, ONE } from '../../domain/matching/score-unit'
import { weighUtilities } from '../../domain/matching/weigh-utilities'
import type { Found } from './engine'

/** Scores what a general engine found, with the product's own functions, and cuts: engines differ in finding alone. */
export function rankCandidates(candidates: Iterable<JobOffer>, student: StudentProfile, count: number, today: string): Found[] {
  const standings = collectStandings(student.competencies)
  const ranked: Found[] = []
  for (const job of candidates) {
    if (job.closesOn < today || findBlockers(job, student, standings).length > 0) continue
    const { student: ours, employer } = weighUtilities(job, student, standings)
    ranked.push({ id: job.id, score: harmonicMean(ours, employer) / ONE })
  }
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, count)
}
