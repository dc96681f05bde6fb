import { useState } from 'react'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Row } from '~/src/ui/layout/row'
import { Sheet } from '~/src/ui/overlay/sheet'
import { FilterFields } from './filter-fields'
import { type Filters, noFilters } from './search-filters'

/** All filters in one sheet; nothing is asked before "show". */
export function FilterSheet({ filters, onChoose, onClose }: { filters: Filters; onChoose: (filters: Filters) => void; onClose: () => void }) {
  const { t } = useText()
  const [draft, setDraft] = useState(filters)
  const buttons = (
    <Row gap={12}>
      <Button isBlock variant="secondary" onTap={() => setDraft(noFilters)}>
        {t('search.clear')}
      </Button>
      <Button isBlock onTap={() => onChoose(draft)}>
        {t('search.show')}
      </Button>
    </Row>
  )
  return (
    <Sheet isOpen title={t('search.filters')} height="tall" onClose={onClose} footer={buttons}>
      <FilterFields filters={draft} onChange={setDraft} />
    </Sheet>
  )
}
