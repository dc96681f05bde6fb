import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Chip } from '~/src/ui/chip/chip'
import { Row } from '~/src/ui/layout/row'
import type { FilterChip, Filters } from './search-filters'
import { noFilters } from './search-filters'

/** What is set, each to be taken off by itself. */
export function FilterChips({ chips, onChange }: { chips: readonly FilterChip[]; onChange: (filters: Filters) => void }) {
  const { t } = useText()
  if (chips.length === 0) return null
  return (
    <Row gap={8} isWrapping>
      {chips.map(({ key, label, without }) => (
        <Chip key={key} tone="primary" onRemove={() => onChange(without)} removeLabel={t('search.takeOff', { what: label })}>
          {label}
        </Chip>
      ))}
      {chips.length > 1 && (
        <Button size="sm" variant="quiet" onTap={() => onChange(noFilters)}>
          {t('search.clear')}
        </Button>
      )}
    </Row>
  )
}
