import { useMemo } from 'react'
import { type LabelGroup, labelGroups } from '~/domain/cards/label-groups'
import { hasWords } from '~/domain/cards/label-identity'
import { useLabelWords } from '~/src/features/catalogues/use-label-words'
import { useText } from '~/src/i18n/use-text'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { Text } from '~/src/ui/text/text'
import { askedOf, askOf, labelOptions, optionTyped } from './label-options'
import type { TalentFilter, TalentsFound } from './talent-search'

/** Choices of one group at most: with all groups within what one search takes. */
const mostOfGroup = 8

interface LabelFiltersProps {
  filter: TalentFilter
  onFilter: (filter: TalentFilter) => void
  choices: TalentsFound['choices'] | undefined
}

/** The sub-labels one can ask for, a picker for each group. Skills are asked for with their level, as competencies. */
export function LabelFilters(props: LabelFiltersProps) {
  const { t } = useText()
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <Text size={16} weight="bold" heading={3}>
          {t('talents.filter.labels')}
        </Text>
        <Text size={12} tone="muted" isBlock>
          {t('talents.filter.labelsHint')}
        </Text>
      </Stack>
      {labelGroups.map((group) => (
        <GroupFilter key={group} group={group} {...props} />
      ))}
    </Stack>
  )
}

function GroupFilter({ group, filter, onFilter, choices }: LabelFiltersProps & { group: LabelGroup }) {
  const { t } = useText()
  const nameOf = useLabelWords()
  const asked = useMemo(() => askedOf(filter, group), [filter, group])
  const options = useMemo(() => labelOptions(group, choices, asked, { t, nameOf }), [group, choices, asked, t, nameOf])
  return (
    <PickerField
      label={t(`labels.group.${group}`)}
      mode="multiple"
      placeholder={t('common.any')}
      max={mostOfGroup}
      options={options}
      value={asked}
      onChange={(values) => onFilter(askOf(filter, group, values))}
      {...(hasWords(group) && { searchLabel: t('talents.filter.searchLabel'), optionTyped: (text: string) => optionTyped(group, text, { t, nameOf }) })}
    />
  )
}
