import { useMemo } from 'react'
import { cityOptions, competencyOptions, levelOptions, majorOptions, occupationOptions } from '~/src/features/catalogues/picker-options'
import { useText } from '~/src/i18n/use-text'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { AskedCompetencies } from './asked-competencies'
import { LabelFilters } from './label-filters'
import type { TalentFilter, TalentsFound } from './talent-search'

/** Everything one can ask for; what is chosen counts at once. */
export function TalentFilters({ jobId, onJob, filter, onFilter, choices }: {
  jobId: string | undefined
  onJob: (jobId: string | undefined) => void
  filter: TalentFilter
  onFilter: (filter: TalentFilter) => void
  choices: TalentsFound['choices'] | undefined
}) {
  const { t, locale } = useText()
  const options = useMemo(
    () => ({ majors: majorOptions(locale), levels: levelOptions(locale), cities: cityOptions(locale), occupations: occupationOptions(locale), competencies: competencyOptions(locale) }),
    [locale],
  )
  const set = (change: Partial<TalentFilter>) => onFilter({ ...filter, ...change })
  const any = { mode: 'multiple', placeholder: t('common.any') } as const
  const none = { value: '', label: t('talents.noJob') }
  return (
    <Stack gap={16}>
      <PickerField label={t('talents.against')} hint={t('talents.againstHint')} options={[none, ...(choices?.jobs ?? []).map(({ id, title }) => ({ value: id, label: title }))]} value={[jobId ?? '']} onChange={([next]) => onJob(next || undefined)} />
      <PickerField {...any} label={t('talents.filter.majors')} max={20} options={options.majors} value={filter.majors} onChange={(majors) => set({ majors })} />
      <PickerField {...any} label={t('talents.filter.levels')} options={options.levels} value={filter.levels} onChange={(levels) => set({ levels: levels as TalentFilter['levels'] })} />
      <PickerField
        {...any}
        label={t('talents.filter.graduationYears')}
        options={(choices?.graduationYears ?? filter.graduationYears).map((year) => ({ value: String(year), label: t('talents.yearOf', { year }) }))}
        value={filter.graduationYears.map(String)}
        onChange={(years) => set({ graduationYears: years.map(Number) })}
      />
      <PickerField {...any} label={t('talents.filter.cities')} max={20} options={options.cities} value={filter.cities} onChange={(cities) => set({ cities })} />
      <PickerField {...any} label={t('talents.filter.occupations')} max={20} options={options.occupations} value={filter.occupations} onChange={(occupations) => set({ occupations })} />
      <AskedCompetencies asked={filter.competencies} options={options.competencies} onChange={(competencies) => set({ competencies })} />
      <LabelFilters filter={filter} onFilter={onFilter} choices={choices} />
    </Stack>
  )
}
