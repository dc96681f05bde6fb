import type { JobOffer, StudentProfile } from '../../domain/matching/market'

export interface Found {
  id: string
  score: number
}

/** Something that answers: the best jobs for a student. */
export interface Engine {
  name: string
  /** queries it is asked; slow ones fewer, so that a run ends */
  queries(jobs: number): number
  build(jobs: readonly JobOffer[]): BuiltEngine
}

export interface BuiltEngine {
  find(student: StudentProfile, count: number, today: string): Found[]
  /** memory that the JavaScript heap does not know of */
  nativeBytes?: number
}
