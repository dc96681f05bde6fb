import { useMemo } from 'react'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { type FilterChip, type Filters, filterChips } from './search-filters'

/** What is set, in words. */
export function useFilterChips(filters: Filters): FilterChip[] {
  const { t } = useText()
  const labels = useLabels()
  return useMemo(
    () =>
      filterChips(filters, labels, {
        salary: (n) => t('search.chip.salary', { n }),
        level: (level) => t('search.chip.level', { level }),
        closing: (n) => t('search.chip.closing', { n }),
      }),
    [filters, labels, t],
  )
}
