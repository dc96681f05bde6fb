import { useMemo, useState } from 'react'
import { localize } from '~/domain/catalogues/locale'
import { searchCatalogue } from '~/domain/catalogues/search-catalogue'
import { COMPETENCIES } from '~/reference/competencies/competencies'
import { COMPETENCY_GROUPS } from '~/reference/competencies/competency-groups'
import { useText } from '~/src/i18n/use-text'
import { Chip } from '~/src/ui/chip/chip'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { SearchInput } from '~/src/ui/field/search-input'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

const shownResults = 24

/** The library: by words, pinyin and what postings call things, or group by group. */
export function CompetencyFinder({ chosen, onChoose }: { chosen: readonly string[]; onChoose: (id: string) => void }) {
  const { t, locale } = useText()
  const [query, setQuery] = useState('')
  const [group, setGroup] = useState<string>('general')
  const found = useMemo(
    () => (query.trim() === '' ? COMPETENCIES.filter((one) => one.group === group) : searchCatalogue(COMPETENCIES, query, shownResults)),
    [query, group],
  )
  return (
    <Stack gap={16}>
      <SearchInput id="competency-search" label={t('cards.competency.search')} clearLabel={t('common.clear')} value={query} onChange={setQuery} />
      {query.trim() === '' && (
        <ChipGroup
          options={COMPETENCY_GROUPS.map((one) => ({ value: one.code, label: localize(one, locale) }))}
          value={[group]}
          onChange={([next]) => next !== undefined && setGroup(next)}
        />
      )}
      {found.length === 0 && (
        <Text tone="muted" isBlock isLive>
          {t('cards.competency.notFound', { text: query })}
        </Text>
      )}
      <Row isWrapping gap={8}>
        {found.map((one) => (
          <Chip key={one.id} tone="primary" icon={chosen.includes(one.id) ? 'check' : 'plus'} isSelected={chosen.includes(one.id)} onTap={() => onChoose(one.id)}>
            {localize(one, locale)}
          </Chip>
        ))}
      </Row>
    </Stack>
  )
}
