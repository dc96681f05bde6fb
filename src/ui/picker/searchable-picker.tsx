import { View } from '@tarojs/components'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Chip } from '~/src/ui/chip/chip'
import { SearchInput } from '~/src/ui/field/search-input'
import { Sheet } from '~/src/ui/overlay/sheet'
import { indexOptions } from './find-options'
import { OptionList } from './option-list'
import type { PickerOption } from './picker-option'
import { useChoice } from './use-choice'
import styles from './picker.module.scss'

export interface SearchablePickerProps {
  isOpen: boolean
  title: string
  options: readonly PickerOption[]
  value: readonly string[]
  onChange: (value: string[]) => void
  onClose: () => void
  mode?: 'single' | 'multiple'
  /** How many may be chosen. */
  max?: number
  searchLabel?: string
  /** What a text that was typed would choose by itself, beside what is found; null: nothing. */
  optionTyped?: (text: string) => PickerOption | null
}

/** Cities, majors at any depth, occupations, competencies: a sheet with a search, one or several answers. */
export function SearchablePicker(props: SearchablePickerProps) {
  const { isOpen, title, options, value, onChange, onClose, mode = 'single', max = Infinity } = props
  const { t } = useText()
  const id = useId().replace(/:/g, '')
  const [query, setQuery] = useState('')
  const { chosen, setChosen, toggle } = useChoice(isOpen, value, mode, max)
  const index = useMemo(() => indexOptions(options), [options])
  const typed = query.trim() === '' ? null : (props.optionTyped?.(query) ?? null)
  const typedLabels = useRef(new Map<string, string>())
  useEffect(() => {
    if (isOpen) setQuery('')
  }, [isOpen])
  const finish = (values: readonly string[]) => {
    onChange([...values])
    onClose()
  }
  const choose = (one: string) => {
    if (typed?.value === one) typedLabels.current.set(one, typed.label)
    const next = toggle(one)
    if (mode === 'single') finish(next)
  }
  const count = max === Infinity ? t('common.selected', { n: chosen.length }) : t('common.selectedOf', { n: chosen.length, max })
  return (
    <Sheet
      isOpen={isOpen}
      title={title}
      onClose={onClose}
      height="tall"
      hasOwnScroll
      header={
        <>
          <SearchInput id={`search-${id}`} label={props.searchLabel ?? t('common.search')} clearLabel={t('common.clear')} value={query} onChange={setQuery} />
          {mode === 'multiple' && chosen.length > 0 && (
            <View className={styles.chosen}>
              {chosen.map((one) => {
                const label = index.get(one)?.option.label ?? typedLabels.current.get(one) ?? one
                return (
                  <Chip key={one} tone="primary" onRemove={() => toggle(one)} removeLabel={t('common.removeItem', { name: label })}>{label}</Chip>
                )
              })}
            </View>
          )}
        </>
      }
      {...(mode === 'multiple' && {
        footer: (
          <>
            <Button variant="secondary" isBlock isDisabled={chosen.length === 0} onTap={() => setChosen([])}>{t('common.clear')}</Button>
            <Button isBlock onTap={() => finish(chosen)}>{chosen.length === 0 ? t('common.done') : count}</Button>
          </>
        ),
      })}
    >
      <OptionList options={options} query={query} typed={typed} chosen={chosen} isFull={mode === 'multiple' && chosen.length >= max} onChoose={choose} label={title} />
    </Sheet>
  )
}
