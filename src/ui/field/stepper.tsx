import { View } from '@tarojs/components'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Text } from '~/src/ui/text/text'
import { Field } from './field'
import type { FieldFrame } from './field'
import styles from './stepper.module.scss'

/** A small whole number by plus and minus. */
export function Stepper({ label, hint, error, mark, value, onChange, min = 0, max = 99, lessLabel, moreLabel }: FieldFrame & {
  value: number
  onChange: (value: number) => void
  min?: number
  max?: number
  lessLabel: string
  moreLabel: string
}) {
  return (
    <Field label={label} hint={hint} error={error} mark={mark}>
      <View className={styles.stepper}>
        <IconButton name="minus" label={lessLabel} isDisabled={value <= min} onTap={() => onChange(value - 1)} />
        <Text size={20} weight="medium" isNumeric isBlock align="center" isLive className={styles.figure}>{value}</Text>
        <IconButton name="plus" label={moreLabel} isDisabled={value >= max} onTap={() => onChange(value + 1)} />
      </View>
    </Field>
  )
}
