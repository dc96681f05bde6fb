import { useCallback } from 'react'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'

/** A sub-label of a card in words: 'language:en' → 英语. Certificates and hobbies are words already. */
export function useLabelWords(): (key: string) => string {
  const { find } = useText()
  const labels = useLabels()
  return useCallback(
    (key) => {
      const at = key.indexOf(':')
      const [group, value] = [key.slice(0, at), key.slice(at + 1)]
      return group === 'skill' ? labels.competency(value) : (find(`talents.label.${group}.${value}`) ?? value)
    },
    [find, labels],
  )
}
