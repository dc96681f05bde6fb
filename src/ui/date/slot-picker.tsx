import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Field } from '~/src/ui/field/field'
import type { FieldFrame } from '~/src/ui/field/field'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import styles from './slot-picker.module.scss'

export interface SlotDay {
  /** YYYY-MM-DD */
  date: string
  /** e.g. 明天 周二 */
  label: string
  slots: readonly { id: string; label: string; isTaken?: boolean }[]
}

/** Times by day: one to take (student) or several to offer (recruiter). Times that are gone stay in sight. */
export function SlotPicker({ label, hint, error, mark, days, value, onChange, mode = 'single', max = Infinity }: FieldFrame & {
  days: readonly SlotDay[]
  value: readonly string[]
  onChange: (ids: string[]) => void
  mode?: 'single' | 'multiple'
  max?: number
}) {
  const { t } = useText()
  const choose = (id: string) => {
    if (mode === 'single') return onChange([id])
    if (value.includes(id)) return onChange(value.filter((one) => one !== id))
    if (value.length < max) onChange([...value, id])
  }
  return (
    <Field label={label} hint={hint} error={error} mark={mark}>
      <View className={styles.days}>
        {days.map((day) => (
          <View key={day.date}>
            <Text size={14} tone="muted" isBlock>{day.label}</Text>
            <View className={styles.slots} role={mode === 'single' ? 'radiogroup' : 'group'} aria-label={day.label}>
              {day.slots.map((slot) => {
                const isChosen = value.includes(slot.id)
                return (
                  <Tappable
                    key={slot.id}
                    role={mode === 'single' ? 'radio' : 'checkbox'}
                    isChecked={isChosen}
                    isDisabled={slot.isTaken || (!isChosen && mode === 'multiple' && value.length >= max)}
                    label={`${day.label} ${slot.label}${slot.isTaken ? ` ${t('common.taken')}` : ''}`}
                    className={classes(styles.slot, isChosen && styles.isChosen, slot.isTaken && styles.isTaken)}
                    onTap={() => choose(slot.id)}
                  >
                    {slot.label}
                  </Tappable>
                )
              })}
            </View>
          </View>
        ))}
      </View>
    </Field>
  )
}
