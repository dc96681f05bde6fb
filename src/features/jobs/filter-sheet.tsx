import { useMemo, useState } from 'react'
import { cityOptions, levelOptions, majorOptions, occupationOptions } from '~/src/features/catalogues/picker-options'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { NumberInput } from '~/src/ui/field/number-input'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { PickerField } from '~/src/ui/picker/picker-field'
import { type Filters, noFilters } from './search-filters'

/** All filters in one sheet; nothing is asked before "show". */
export function FilterSheet({ filters, onChoose, onClose }: { filters: Filters; onChoose: (filters: Filters) => void; onClose: () => void }) {
  const { t, locale } = useText()
  const [draft, setDraft] = useState(filters)
  const options = useMemo(
    () => ({ cities: cityOptions(locale), occupations: occupationOptions(locale), majors: majorOptions(locale), level: levelOptions(locale) }),
    [locale],
  )
  const set = (change: Partial<Filters>) => setDraft({ ...draft, ...change })
  return (
    <Sheet
      isOpen
      title={t('jobs.search.filters')}
      height="tall"
      onClose={onClose}
      footer={
        <Row gap={12}>
          <Button isBlock variant="secondary" onTap={() => setDraft(noFilters)}>
            {t('jobs.search.clear')}
          </Button>
          <Button isBlock onTap={() => onChoose(draft)}>
            {t('jobs.search.show')}
          </Button>
        </Row>
      }
    >
      <Stack gap={20}>
        <PickerField label={t('jobs.search.cities')} mode="multiple" max={20} options={options.cities} value={draft.cities} placeholder={t('common.any')} onChange={(cities) => set({ cities })} />
        <PickerField label={t('jobs.search.occupations')} mode="multiple" max={20} options={options.occupations} value={draft.occupations} placeholder={t('common.any')} onChange={(occupations) => set({ occupations })} />
        <PickerField label={t('jobs.search.majors')} mode="multiple" max={20} options={options.majors} value={draft.majors} placeholder={t('common.any')} onChange={(majors) => set({ majors })} />
        <PickerField label={t('jobs.search.level')} options={options.level} value={draft.level} placeholder={t('common.any')} onChange={(level) => set({ level })} />
        <NumberInput label={t('jobs.search.salaryMin')} hint={t('jobs.search.salaryUnit')} value={draft.salaryMin} onChange={(salaryMin) => set({ salaryMin })} />
      </Stack>
    </Sheet>
  )
}
