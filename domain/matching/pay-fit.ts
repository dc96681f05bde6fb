import type { EducationLevel } from '~/domain/catalogues/codes'
import type { SalaryRange } from './market'
import { MATCH_WEIGHTS } from './match-weights'
import { shareOf } from './score-unit'

/** Pay is compared in steps of 100 yuan of the middle of the range: what a posting promises is no finer than that. */
export const PAY_STEP = 100
/** 16 bits: 6.5 million yuan a month, beyond what the contract admits. */
export const MAX_PAY_STEP = 65535

export function payStep(salary: SalaryRange): number {
  return Math.min(MAX_PAY_STEP, Math.floor((salary.min + salary.max) / (2 * PAY_STEP)))
}

/** Between which steps of pay a student's contentment grows: at `from` it is nil, at `to` complete. */
export interface PayRange {
  from: number
  to: number
}

/** The yardstick is the own floor, or what the level may expect when that is more. */
export function payRange(level: EducationLevel, salaryMin: number): PayRange {
  const { reference, from, to } = MATCH_WEIGHTS.pay
  const yardstick = Math.max(salaryMin, reference[level])
  const start = Math.floor((yardstick * from) / (100 * PAY_STEP))
  return { from: start, to: Math.max(start + 1, Math.floor((yardstick * to) / (100 * PAY_STEP))) }
}

const WHOLE = shareOf(MATCH_WEIGHTS.student.pay, 100)

/** The part of the student's utility, in units of 1/65536: linear between the two steps, never falling with the pay. */
export function payPart(step: number, range: PayRange): number {
  if (step <= range.from) return 0
  if (step >= range.to) return WHOLE
  return Math.floor(((step - range.from) * WHOLE) / (range.to - range.from))
}

/** The least step of pay whose part is at least `part`; beyond MAX_PAY_STEP when none is. The inverse of payPart. */
export function leastPayStep(part: number, range: PayRange): number {
  if (part <= 0) return 0
  if (part > WHOLE) return MAX_PAY_STEP + 1
  return range.from + Math.ceil((part * (range.to - range.from)) / WHOLE)
}
