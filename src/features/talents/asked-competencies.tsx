import { PROVENANCES } from '~/domain/catalogues/codes'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import type { PickerOption } from '~/src/ui/picker/picker-option'
import type { AskedCompetency } from './talent-search'

const levels = [1, 2, 3, 4, 5] as const

/** Competencies somebody must have, each with its least level and how well it has to be proved. */
export function AskedCompetencies({ asked, options, onChange }: { asked: readonly AskedCompetency[]; options: readonly PickerOption[]; onChange: (asked: AskedCompetency[]) => void }) {
  const { t } = useText()
  const labels = useLabels()
  const choose = (ids: string[]) => onChange(ids.map((id) => asked.find((one) => one.id === id) ?? { id, level: 3, leastProvenance: 'self' }))
  const change = (id: string, by: Partial<AskedCompetency>) => onChange(asked.map((one) => (one.id === id ? { ...one, ...by } : one)))
  return (
    <Stack gap={12}>
      <PickerField label={t('talents.filter.competencies')} mode="multiple" max={5} placeholder={t('common.any')} options={options} value={asked.map(({ id }) => id)} onChange={choose} />
      {asked.map(({ id, level, leastProvenance }) => (
        <Card key={id} tone="outline" padding="snug">
          <Stack gap={8}>
            <SegmentedControl<string>
              label={t('talents.filter.leastLevel', { name: labels.competency(id) })}
              options={levels.map((one) => ({ value: String(one), label: String(one) }))}
              value={String(level)}
              onChange={(next) => change(id, { level: Number(next) as AskedCompetency['level'] })}
            />
            <PickerField
              label={t('talents.filter.proof', { name: labels.competency(id), n: level })}
              options={PROVENANCES.map((one) => ({ value: one, label: t(`talents.proof.${one}`) }))}
              value={[leastProvenance]}
              onChange={([next]) => change(id, { leastProvenance: (next ?? 'self') as AskedCompetency['leastProvenance'] })}
            />
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}
