import { useMemo } from 'react'
import { cityOptions, employerKindOptions, employerSizeOptions, levelOptions, majorOptions, occupationOptions } from '~/src/features/catalogues/picker-options'
import { useText } from '~/src/i18n/use-text'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { Field } from '~/src/ui/field/field'
import { NumberInput } from '~/src/ui/field/number-input'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { closingDays, type Filters } from './search-filters'

/** Every filter of the search; the same on a phone's sheet and at the side of a desk. */
export function FilterFields({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const { t, locale } = useText()
  const options = useMemo(
    () => ({
      cities: cityOptions(locale),
      occupations: occupationOptions(locale),
      majors: majorOptions(locale),
      level: levelOptions(locale),
      employerKinds: employerKindOptions(locale),
      employerSizes: employerSizeOptions(locale),
    }),
    [locale],
  )
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change })
  const several = (field: 'cities' | 'occupations' | 'majors' | 'employerKinds' | 'employerSizes') => (
    <PickerField label={t(`search.field.${field}`)} mode="multiple" max={20} options={options[field]} value={filters[field]} placeholder={t('common.any')} onChange={(codes) => set({ [field]: codes })} />
  )
  return (
    <Stack gap={20}>
      {several('cities')}
      {several('occupations')}
      <NumberInput label={t('search.field.salaryMin')} hint={t('search.field.salaryUnit')} value={filters.salaryMin} onChange={(salaryMin) => set({ salaryMin })} />
      <PickerField label={t('search.field.level')} options={options.level} value={filters.level} placeholder={t('common.any')} onChange={(level) => set({ level })} />
      {several('majors')}
      {several('employerKinds')}
      {several('employerSizes')}
      <Field label={t('search.field.closesBy')}>
        <ChipGroup
          options={closingDays.map((value) => ({ value, label: t('search.chip.closing', { n: value }) }))}
          value={filters.closesWithin ? [filters.closesWithin] : []}
          onChange={([closesWithin]) => set({ closesWithin })}
        />
      </Field>
    </Stack>
  )
}
