import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Tappable } from '~/src/ui/tappable/tappable'
import styles from './segmented-control.module.scss'

/** One of two to four, all in sight. */
export function SegmentedControl<Value extends string>({ label, options, value, onChange }: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}) {
  return (
    <View className={styles.control} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <Tappable
          key={option.value}
          role="radio"
          isChecked={option.value === value}
          className={classes(styles.segment, option.value === value && styles.isChosen)}
          onTap={() => onChange(option.value)}
        >
          {option.label}
        </Tappable>
      ))}
    </View>
  )
}
