import type { CodeEntry } from './code-entry'

export interface SalaryBand extends CodeEntry {
  /** Yuan per month before tax; `max` is null for the last band. */
  min: number
  max: number | null
}

/** Filters and charts, version 1: steps that campus postings fall into; our own. */
export const SALARY_BANDS: readonly SalaryBand[] = [
  { code: '0-3', zh: '3 千以下', en: 'Under ¥3k', min: 0, max: 3000 },
  { code: '3-5', zh: '3–5 千', en: '¥3k–5k', min: 3000, max: 5000 },
  { code: '5-8', zh: '5–8 千', en: '¥5k–8k', min: 5000, max: 8000 },
  { code: '8-12', zh: '8 千–1.2 万', en: '¥8k–12k', min: 8000, max: 12000 },
  { code: '12-20', zh: '1.2–2 万', en: '¥12k–20k', min: 12000, max: 20000 },
  { code: '20+', zh: '2 万以上', en: '¥20k and more', min: 20000, max: null },
]

/** The band a monthly amount falls into; bands begin at their minimum. */
export function bandOf(yuan: number): SalaryBand | undefined {
  return SALARY_BANDS.find(({ min, max }) => yuan >= min && (max === null || yuan < max))
}
