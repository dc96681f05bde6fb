import type { CompetencyId, CompetencyLevel, Provenance } from '~/domain/catalogues/codes'
import type { Standing } from './competency-fit'
import type { Gap } from './match'
import { MATCH_WEIGHTS } from './match-weights'

/**
 * What a student can do about a gap, the nearest first: a questionnaire takes minutes, a course whose grade the school
 * records a semester, practice lets them honestly claim more, and what is left is for an employer to confirm after an
 * interview. Awards show competencies too, but nobody can promise themselves one.
 */
export const STEPS = ['assessment', 'course', 'practice', 'interview'] as const
export type Step = (typeof STEPS)[number]

/** The highest level that an assessment and a course show of one competency; 0 where there is none. */
export interface Reach {
  assessment: CompetencyLevel
  course: CompetencyLevel
}
/** From the reference data: reference/courses/reach-of.ts. */
export type ReachOf = (competency: CompetencyId) => Reach

/** Nothing is taught or assessed: practice and interviews remain, which every competency has. */
export const nothingTaught: ReachOf = () => ({ assessment: 0, course: 0 })

/** What a level counts as that was reached by a step. */
export const PROVENANCE_OF_STEP: Readonly<Record<Step, Provenance>> = {
  assessment: 'assessed',
  course: 'record',
  practice: 'self',
  interview: 'employer',
}

/** What a requirement met by a step counts, in hundredths of a level, as Standing.credit. */
export function creditOf(step: Step, level: number): number {
  return level * MATCH_WEIGHTS.confidence[PROVENANCE_OF_STEP[step]]
}

/** Whether a level reached by a step would count for more than what is there; beyond the required level nothing does. */
export function isWorth(step: Step, level: number, { required, counted, provenance }: Pick<Gap, 'required' | 'counted' | 'provenance'>): boolean {
  return creditOf(step, Math.min(level, required)) > counted * MATCH_WEIGHTS.confidence[provenance]
}

/**
 * The nearest step that reaches the required level and counts for more than what is there already. An employer's word
 * counts in full, so below a requirement met in full there is always one. Who was assessed knows the level: being asked
 * the same again is no step.
 * @param standing what is there already
 */
export function nearestStep(required: CompetencyLevel, standing: Pick<Standing, 'credit' | 'provenance'> | undefined, { assessment, course }: Reach): Step {
  const reach: Readonly<Record<Step, number>> = { assessment: standing?.provenance === 'assessed' ? 0 : assessment, course, practice: 5, interview: 5 }
  return STEPS.find((step) => reach[step] >= required && creditOf(step, required) > (standing?.credit ?? 0)) ?? 'interview'
}
