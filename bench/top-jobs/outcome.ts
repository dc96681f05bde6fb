import type { Found } from '../engines/engine'

export const COUNT = 20
export const TODAY = '2026-11-22'
/** students who ask; an engine is asked for the first of them */
export const STUDENTS = 2000

/** What a process that measured one engine hands back, as JSON. */
export interface Outcome {
  name: string
  /** numbers of the students it answered */
  asked: number[]
  /** by place in `asked` */
  answers: Found[][]
  /** ms of the first of `asked`: the best of three rounds for each */
  times: number[]
  /** ms of every single measurement */
  allTimes: number[]
  /** null, here and below: not of an engine */
  firstMs: number | null
  buildMs: number | null
  /** that stay in memory so that it can answer; of a process that holds nothing, all of its RSS */
  megabytes: number | null
  /** read before a first answer can be given, at the median */
  kilobytes: number | null
  /** only what is read by key */
  cold?: { kilobytes99: number; blocks: number; calls: number }
}

export const STEPS = ['one-pass', 'packed', 'sqlite', 'minisearch', 'mingo', 'cold', 'definition'] as const
export type Step = (typeof STEPS)[number]

export function isStep(word: string | undefined): word is Step {
  return STEPS.some((step) => step === word)
}

/** How many of the answers are the reference's; each is compared. @throws when the reference was not asked for one of them */
export function countEqual({ asked, answers }: Outcome, reference: Outcome): number {
  const expected = new Map(reference.asked.map((student, at) => [student, JSON.stringify(reference.answers[at])]))
  return asked.filter((student, at) => {
    const known = expected.get(student)
    if (known === undefined) throw new Error(`nothing to compare the answer for student ${student} with`)
    return known === JSON.stringify(answers[at])
  }).length
}
