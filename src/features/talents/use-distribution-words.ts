import { useCallback } from 'react'
import { JUNIOR_COLLEGE_TOKENS_BY_CODE } from '~/reference/majors/junior-college-majors'
import { MAJOR_TOKENS_BY_CODE } from '~/reference/majors/majors'
import { useLabelWords } from '~/src/features/catalogues/use-label-words'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import type { Distribution, TalentsFound } from './talent-search'

/** What a cell of a distribution is called. */
export function useDistributionWords({ schools, choices }: Pick<TalentsFound, 'schools' | 'choices'>): (kind: Distribution['kind'], key: string) => string {
  const { t } = useText()
  const labels = useLabels()
  const labelWords = useLabelWords()
  return useCallback(
    (kind, key) => {
      switch (kind) {
        case 'major-class':
          return JUNIOR_COLLEGE_TOKENS_BY_CODE.has(key) && !MAJOR_TOKENS_BY_CODE.has(key) ? t('talents.chart.juniorCollege', { name: labels.major(key) }) : labels.major(key)
        case 'level':
          return labels.level(key)
        case 'graduation-year':
          return t('talents.yearOf', { year: key })
        case 'school':
          return schools.find(({ id }) => id === key)?.name ?? key
        case 'city':
          return key === 'any' ? t('talents.anyCity') : labels.city(key)
        case 'competency':
          return labels.competency(key)
        case 'label':
          return choices.labelWords.find((one) => one.key === key)?.words ?? labelWords(key)
      }
    },
    [t, labels, labelWords, schools, choices],
  )
}
