import type { EducationLevel, MajorCode, MajorToken } from '~/domain/catalogues/codes'

/**
 * Usual length of study in years. Version 1: the lengths that most programmes have (common knowledge of the field; a
 * programme that differs shows through its entries, which open the chapters they belong to).
 */
export const studyYears = {
  version: '1',
  byLevel: { '11': 4, '14': 3, '21': 4, '31': 3 } as const satisfies Record<EducationLevel, number>,
  /** Bachelors that usually take longer: medicine, dentistry, traditional medicine, architecture and planning. */
  longBachelors: [
    ['1001', 5],
    ['1002', 5],
    ['1003', 5],
    ['1005', 5],
    ['1006', 5],
    ['0828', 5],
  ] as const satisfies readonly (readonly [MajorToken, number])[],
} as const

/** Years from entry to graduation. */
export function studyYearsOf(level: EducationLevel, major: MajorCode): number {
  const long = level === '21' ? studyYears.longBachelors.find(([token]) => major.startsWith(token)) : undefined
  return long?.[1] ?? studyYears.byLevel[level]
}
