import { useMemo } from 'react'
import { suggestSearches } from '~/contract/search'
import { searchCatalogue } from '~/domain/catalogues/search-catalogue'
import { localize } from '~/domain/catalogues/locale'
import { OCCUPATIONS } from '~/reference/occupations/occupations'
import { useText } from '~/src/i18n/use-text'
import { useOperation } from '~/src/platform/use-operation'
import { Chip } from '~/src/ui/chip/chip'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Row } from '~/src/ui/layout/row'

interface SuggestionsProps {
  /** What has been typed so far, settled. */
  text: string
  recent: readonly string[]
  onText: (text: string) => void
  onOccupation: (code: string) => void
  onForget: () => void
}

/** Occupations to filter by, shown beside titles and employers. */
const mostOccupations = 2

/** Before anything is typed: what was searched for lately. Then: occupations, titles and employers that it may mean. */
export function Suggestions({ text, recent, onText, onOccupation, onForget }: SuggestionsProps) {
  const { t, locale } = useText()
  const typed = text.trim()
  const { data } = useOperation(suggestSearches, { text: typed }, { isEnabled: typed !== '' })
  const occupations = useMemo(() => searchCatalogue(OCCUPATIONS, typed, mostOccupations), [typed])
  if (typed === '') {
    if (recent.length === 0) return null
    return (
      <Row gap={8} isWrapping>
        {recent.map((one) => (
          <Chip key={one} icon="clock" onTap={() => onText(one)}>
            {one}
          </Chip>
        ))}
        <IconButton name="trash" label={t('search.forget')} onTap={onForget} />
      </Row>
    )
  }
  const texts = (data?.suggestions ?? []).filter((one) => one.text !== typed)
  if (texts.length === 0 && occupations.length === 0) return null
  return (
    <Row gap={8} isWrapping>
      {occupations.map((occupation) => (
        <Chip key={occupation.code} icon="filter" onTap={() => onOccupation(occupation.code)}>
          {t('search.suggestOccupation', { name: localize(occupation, locale) })}
        </Chip>
      ))}
      {texts.map(({ kind, text: one }) => (
        <Chip key={one} icon={kind === 'title' ? 'search' : 'building'} onTap={() => onText(one)}>
          {one}
        </Chip>
      ))}
    </Row>
  )
}
