import type { InstrumentId } from './instrument'

/** What to do next; the words stand in reference/instruments/next-steps. */
export const nextStepIds = [
  'finish-semester',
  'know-yourself',
  'find-out',
  'choose-direction',
  'start-acting',
  'try-out',
  'look-ahead',
  'decide-yourself',
  'look-around',
  'collect-successes',
  'visit-occupations',
] as const
export type NextStepId = (typeof nextStepIds)[number]
/** The place of the product where the step is taken. */
export interface NextStep {
  id: NextStepId
  place: 'assessments' | 'competencies' | 'wishes' | 'jobs' | 'applications' | 'entry'
}

const ofScale: Readonly<Record<string, NextStep>> = {
  knowing: { id: 'know-yourself', place: 'competencies' },
  finding: { id: 'find-out', place: 'jobs' },
  choosing: { id: 'choose-direction', place: 'wishes' },
  acting: { id: 'start-acting', place: 'applications' },
  concern: { id: 'look-ahead', place: 'wishes' },
  control: { id: 'decide-yourself', place: 'wishes' },
  curiosity: { id: 'look-around', place: 'jobs' },
  confidence: { id: 'collect-successes', place: 'competencies' },
}

type Scales = readonly { scale: string; mean: number }[]

const lowest = (scales: Scales) => [...scales].sort((a, b) => a.mean - b.mean)[0]?.scale

/** Who still has years to go tries something out instead of applying. */
const early: Partial<Record<NextStepId, NextStep>> = { 'start-acting': { id: 'try-out', place: 'entry' } }

/** Two or three small steps: where confidence is lowest, where resources are lowest, and what interests point to. */
export function nextStepsOf({ decision, adaptability, missing, hasInterests, isNearGraduation }: {
  decision: Scales
  adaptability: Scales
  missing: readonly InstrumentId[]
  hasInterests: boolean
  /** a first job is what comes next */
  isNearGraduation: boolean
}): NextStep[] {
  const steps = [lowest(decision), lowest(adaptability)].flatMap((scale): NextStep[] => {
    const step = scale === undefined ? undefined : ofScale[scale]
    return step ? [(isNearGraduation ? undefined : early[step.id]) ?? step] : []
  })
  if (hasInterests) steps.push({ id: 'visit-occupations', place: 'jobs' })
  if (missing.length > 0) steps.push({ id: 'finish-semester', place: 'assessments' })
  return steps
}
