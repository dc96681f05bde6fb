import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import type { ChoiceProps } from './switch'
import styles from './choice.module.scss'

/** A choice that counts when the form is sent; also one of several. */
export function Checkbox({ label, hint, isChecked, onChange, isDisabled }: ChoiceProps) {
  return (
    <Tappable role="checkbox" label={label} isChecked={isChecked} isDisabled={isDisabled} className={styles.line} onTap={() => onChange(!isChecked)}>
      <View aria-hidden="true" className={classes(styles.box, isChecked && styles.isOn)}>
        {isChecked && <Icon name="check" size={16} />}
      </View>
      <View className={styles.words}>
        <Text isBlock tone={isDisabled ? 'faint' : 'ink'}>{label}</Text>
        {hint !== undefined && <Text isBlock size={14} tone="muted">{hint}</Text>}
      </View>
    </Tappable>
  )
}
