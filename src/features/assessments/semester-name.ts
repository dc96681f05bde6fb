import type { SemesterKey } from '~/domain/cards/chapters'
import type { Translate } from '~/src/i18n/i18n'

/** '2026-1' is autumn 2026, '2026-2' the spring after it. */
export function semesterName(semester: SemesterKey, t: Translate): string {
  const year = Number(semester.slice(0, 4))
  return semester.endsWith('-1') ? t('assessments.autumn', { year }) : t('assessments.spring', { year: year + 1 })
}
