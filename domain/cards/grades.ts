/**
 * Scales that schools of China grade courses by. Version 1, common knowledge of the field: points of a hundred with 60
 * as the pass, five levels, and pass or fail. A school's sheet may mix them from course to course.
 */
export const gradeScales = ['percent', 'five-level', 'pass'] as const
export type GradeScale = (typeof gradeScales)[number]

export const fiveLevels = ['excellent', 'good', 'medium', 'pass', 'fail'] as const
export const passLevels = ['pass', 'fail', 'exempt'] as const

/** `value`: of 'percent' a number 0–100 with at most one decimal, otherwise one of the levels. */
export interface Grade {
  scale: GradeScale
  value: string
}

const percentForm = /^(?:100(?:\.0)?|\d{1,2}(?:\.\d)?)$/

export function isGrade({ scale, value }: Grade): boolean {
  if (scale === 'percent') return percentForm.test(value)
  return ((scale === 'five-level' ? fiveLevels : passLevels) as readonly string[]).includes(value)
}

export function isPassed({ scale, value }: Grade): boolean {
  return scale === 'percent' ? Number(value) >= 60 : value !== 'fail'
}
