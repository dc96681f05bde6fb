import { View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { useText } from '~/src/i18n/use-text'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { VirtualList } from '~/src/ui/list/virtual-list'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Icon } from '~/src/ui/icon/icon'
import { findOptions } from './find-options'
import { OptionRow } from './option-row'
import type { FoundOption, PickerOption } from './picker-option'
import styles from './picker.module.scss'

const rowHeight = 52
const rowHeightWithHint = 64

/** What a picker shows: the level one is at, or what the search found. */
export function OptionList({ options, query, typed, chosen, isFull, onChoose, label }: {
  options: readonly PickerOption[]
  query: string
  /** what the query would choose by itself, after what it finds */
  typed: PickerOption | null
  chosen: readonly string[]
  isFull: boolean
  onChoose: (value: string) => void
  label: string
}) {
  const { t } = useText()
  const [trail, setTrail] = useState<readonly PickerOption[]>([])
  useEffect(() => setTrail([]), [options])
  const isSearching = query.trim() !== ''
  const here = trail[trail.length - 1]
  const rows = useMemo<FoundOption[]>(
    () => (isSearching ? withTyped(findOptions(options, query), typed) : (here?.children ?? options).map((option) => ({ option, path: [] }))),
    [isSearching, query, typed, options, here],
  )
  const hasSecondLine = rows.some((row) => row.path.length > 0 || row.option.hint !== undefined)
  return (
    <View className={styles.list}>
      {here && !isSearching && (
        <Tappable className={styles.trail} label={`${t('common.back')} ${here.label}`} onTap={() => setTrail(trail.slice(0, -1))}>
          <Icon name="chevron-left" size={16} />
          <View className={styles.trailWords}>{trail.map((step) => step.label).join(' · ')}</View>
        </Tappable>
      )}
      {rows.length === 0 ? (
        <EmptyState drawing="search" title={t('common.notFound')} body={t('common.notFoundHint')} />
      ) : (
        <VirtualList
          key={isSearching ? query : (here?.value ?? '')}
          label={label}
          role="listbox"
          items={rows}
          keyOf={(row) => row.option.value}
          rowHeight={hasSecondLine ? rowHeightWithHint : rowHeight}
          renderRow={({ option, path }) => (
            <OptionRow
              option={option}
              path={path}
              isChosen={chosen.includes(option.value)}
              isFull={isFull}
              onChoose={() => onChoose(option.value)}
              onDescend={option.children && !isSearching ? () => setTrail([...trail, option]) : undefined}
            />
          )}
        />
      )}
    </View>
  )
}

function withTyped(found: FoundOption[], typed: PickerOption | null): FoundOption[] {
  return typed === null || found.some(({ option }) => option.value === typed.value) ? found : [...found, { option: typed, path: [] }]
}
