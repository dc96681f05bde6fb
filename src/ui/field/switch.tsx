import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import styles from './choice.module.scss'

export interface ChoiceProps {
  label: string
  hint?: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
  isDisabled?: boolean
}

/** A setting that acts at once. The whole line answers. */
export function Switch({ label, hint, isChecked, onChange, isDisabled }: ChoiceProps) {
  return (
    <Tappable role="switch" label={label} isChecked={isChecked} isDisabled={isDisabled} className={styles.line} onTap={() => onChange(!isChecked)}>
      <View className={styles.words}>
        <Text isBlock tone={isDisabled ? 'faint' : 'ink'}>{label}</Text>
        {hint !== undefined && <Text isBlock size={14} tone="muted">{hint}</Text>}
      </View>
      <View aria-hidden="true" className={classes(styles.track, isChecked && styles.isOn)}>
        <View className={styles.knob} />
      </View>
    </Tappable>
  )
}
