import { EDUCATION_LEVELS, type EducationLevel } from './codes'

export function isEducationLevel(value: string): value is EducationLevel {
  return (EDUCATION_LEVELS as readonly string[]).includes(value)
}

/** True when `own` is at least as high as `required`. GB/T 4658 counts downwards: a doctor is 11, a bachelor 21. */
export function meetsLevel(required: EducationLevel, own: EducationLevel): boolean {
  return Number(own) <= Number(required)
}

/** Orders levels from the highest (doctor) to the lowest, for sort(). */
export function compareLevels(a: EducationLevel, b: EducationLevel): number {
  return Number(a) - Number(b)
}
