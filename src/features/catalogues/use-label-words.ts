import { useCallback } from 'react'
import { localize } from '~/domain/catalogues/locale'
import { COMPETENCY_GROUPS } from '~/reference/competencies/competency-groups'
import { LABEL_NAMES_BY_KEY } from '~/reference/labels/label-names'
import { useText } from '~/src/i18n/use-text'

/** A sub-label of a card in words: 'language:cet-6' → 大学英语六级. What goes by no known name is words already. */
export function useLabelWords(): (key: string) => string {
  const { t, find, locale } = useText()
  return useCallback(
    (key) => {
      const name = LABEL_NAMES_BY_KEY.get(key)
      if (name) return localize(name, locale)
      const at = key.indexOf(':')
      const [group, value] = [key.slice(0, at), key.slice(at + 1)]
      const field = group === 'learning' ? COMPETENCY_GROUPS.find(({ code }) => code === value) : undefined
      return field ? t('labels.field', { field: localize(field, locale) }) : (find(`labels.${group}.${value}`) ?? value)
    },
    [t, find, locale],
  )
}
