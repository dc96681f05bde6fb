import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Field } from '~/src/ui/field/field'
import type { FieldFrame } from '~/src/ui/field/field'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import { indexOptions } from './find-options'
import type { PickerOption } from './picker-option'
import { SearchablePicker } from './searchable-picker'
import fieldStyles from '~/src/ui/field/field.module.scss'

export interface PickerFieldProps extends FieldFrame {
  options: readonly PickerOption[]
  value: readonly string[]
  onChange: (value: string[]) => void
  onBlur?: () => void
  mode?: 'single' | 'multiple'
  max?: number
  placeholder?: string
  searchLabel?: string
  /** What a text that was typed would choose by itself, beside what is found; null: nothing. */
  optionTyped?: (text: string) => PickerOption | null
  isDisabled?: boolean
}

/** A field whose answer comes from a SearchablePicker. */
export function PickerField(props: PickerFieldProps) {
  const { label, hint, error, mark, options, value, onChange, isDisabled } = props
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const index = useMemo(() => indexOptions(options), [options])
  const words = value.map((one) => index.get(one)?.option.label ?? one).join(t('common.listSeparator'))
  const close = () => {
    setOpen(false)
    props.onBlur?.()
  }
  return (
    <Field label={label} hint={hint} error={error} mark={mark}>
      <Tappable
        label={`${label} ${words || (props.placeholder ?? t('common.choose'))}`}
        isExpanded={isOpen}
        isDisabled={isDisabled}
        className={classes(fieldStyles.control, error !== undefined && fieldStyles.hasError, isDisabled && fieldStyles.isDisabled)}
        onTap={() => setOpen(true)}
      >
        <View className={classes(fieldStyles.value, words === '' && fieldStyles.placeholder)}>{words || (props.placeholder ?? t('common.choose'))}</View>
        <Icon name="chevron-down" size={16} className={fieldStyles.affix} />
      </Tappable>
      <SearchablePicker
        isOpen={isOpen}
        title={label}
        options={options}
        value={value}
        onChange={onChange}
        onClose={close}
        mode={props.mode ?? 'single'}
        {...(props.max === undefined ? {} : { max: props.max })}
        {...(props.searchLabel === undefined ? {} : { searchLabel: props.searchLabel })}
        {...(props.optionTyped === undefined ? {} : { optionTyped: props.optionTyped })}
      />
    </Field>
  )
}
