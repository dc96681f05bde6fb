import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import choiceStyles from '~/src/ui/field/choice.module.scss'
import styles from './table.module.scss'

/** The box at the start of a row. */
export function SelectBox({ label, isChecked, onToggle }: { label: string; isChecked: boolean; onToggle: () => void }) {
  return (
    <Tappable role="checkbox" label={label} isChecked={isChecked} className={styles.select} onTap={onToggle}>
      <View className={classes(choiceStyles.box, isChecked && choiceStyles.isOn)}>{isChecked && <Icon name="check" size={16} />}</View>
    </Tappable>
  )
}
