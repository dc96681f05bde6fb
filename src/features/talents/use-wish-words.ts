import { useCallback } from 'react'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import type { Talent } from './talent-search'

/** Where and as what a student would work, one line each. */
export function useWishWords(): (talent: Pick<Talent, 'cities' | 'occupations'>) => { cities: string; occupations: string } {
  const { t } = useText()
  const labels = useLabels()
  return useCallback(
    ({ cities, occupations }) => {
      const listed = (values: string[]) => (values.length > 0 ? values.join(t('common.listSeparator')) : t('common.any'))
      return {
        cities: `${t('talents.wishCities')} · ${listed(cities.map(labels.city))}`,
        occupations: `${t('talents.wishOccupations')} · ${listed(occupations.map(labels.occupation))}`,
      }
    },
    [t, labels],
  )
}
