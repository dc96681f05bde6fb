import { chanceInHundred } from '~/domain/assessments/reliable-change'
import { localize, type Locale } from '~/domain/catalogues/locale'
import type { Translate } from '~/src/i18n/i18n'
import { semesterName } from '../semester-name'
import type { ScaleReport } from './report-data'

/** Where a score stands among others, in words; undefined where there is nobody to compare with. */
export function describeComparison({ comparison }: ScaleReport, t: Translate, locale: Locale): string | undefined {
  if (!comparison) return undefined
  const { against, percentile, n, sample } = comparison
  if (against === 'norm') return t('assessments.report.compare.norm', { percentile, n, sample: sample ? localize(sample, locale) : '' })
  return t(`assessments.report.compare.${against}`, { percentile, n })
}

/** What changed since last time and how often chance alone would do as much; undefined the first time. */
export function describeChange({ change }: ScaleReport, t: Translate): string | undefined {
  if (!change) return undefined
  const size = Math.abs(change.difference).toFixed(1)
  const difference = size === '0.0' ? t('assessments.report.same') : t(change.difference > 0 ? 'assessments.report.up' : 'assessments.report.down', { n: size })
  const words = { since: semesterName(change.since, t), difference }
  if (change.certainty === 'none' || change.certainty === 'unknown') return t(`assessments.report.change.${change.certainty}`, words)
  return t(`assessments.report.change.${change.certainty}`, { ...words, n: chanceInHundred(change) ?? 1 })
}

/** From so many on they are a course; two are a change, which is said already. */
const courseFrom = 3

/** Every mean so far with its semester; undefined while there are few. */
export function describeCourse({ course }: ScaleReport, t: Translate): string | undefined {
  if (course.length < courseFrom) return undefined
  return course.map(({ semester, mean }) => t('assessments.report.courseStep', { semester: semesterName(semester, t), mean: mean.toFixed(1) })).join(t('common.listSeparator'))
}
