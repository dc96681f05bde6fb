import { View } from '@tarojs/components'
import { useState } from 'react'
import { formatDate, formatWeekday } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Field } from '~/src/ui/field/field'
import type { FieldFrame } from '~/src/ui/field/field'
import { Icon } from '~/src/ui/icon/icon'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Calendar } from './calendar'
import fieldStyles from '~/src/ui/field/field.module.scss'

/** A date from a calendar; dates are YYYY-MM-DD in China. */
export function DateField({ label, hint, error, mark, value, onChange, today, min, max, isDisabled }: FieldFrame & {
  /** '' while none is chosen. */
  value: string
  onChange: (date: string) => void
  today: string
  min?: string
  max?: string
  isDisabled?: boolean
}) {
  const { t, locale } = useText()
  const [isOpen, setOpen] = useState(false)
  const words = value === '' ? t('common.choose') : `${formatDate(value, locale)} ${formatWeekday(value, locale)}`
  return (
    <Field label={label} hint={hint} error={error} mark={mark}>
      <Tappable
        label={`${label} ${words}`}
        isExpanded={isOpen}
        isDisabled={isDisabled}
        className={classes(fieldStyles.control, error !== undefined && fieldStyles.hasError, isDisabled && fieldStyles.isDisabled)}
        onTap={() => setOpen(true)}
      >
        <View className={classes(fieldStyles.value, value === '' && fieldStyles.placeholder)}>{words}</View>
        <Icon name="calendar" className={fieldStyles.affix} />
      </Tappable>
      <Sheet isOpen={isOpen} title={label} onClose={() => setOpen(false)}>
        <Calendar
          value={value}
          today={today}
          min={min}
          max={max}
          onChange={(date) => {
            onChange(date)
            setOpen(false)
          }}
        />
      </Sheet>
    </Field>
  )
}
