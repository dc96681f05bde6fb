import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { Tappable } from '~/src/ui/tappable/tappable'
import styles from './chip.module.scss'

/** A choice among few, or a filter. Tappable with `onTap`, removable with `onRemove`, otherwise it only shows. */
export function Chip({ children, tone = 'neutral', icon, isSelected, isDisabled, onTap, onRemove, removeLabel }: {
  children: string
  tone?: 'neutral' | 'primary' | 'accent' | 'match' | 'warning'
  icon?: IconName
  isSelected?: boolean
  isDisabled?: boolean
  onTap?: () => void
  onRemove?: () => void
  removeLabel?: string
}) {
  const className = classes(styles.chip, styles[tone], isSelected && styles.isSelected, isDisabled && styles.isDisabled)
  const content = (
    <>
      {icon && <Icon name={icon} size={16} />}
      <View className={styles.words}>{children}</View>
    </>
  )
  if (onTap) {
    return (
      <Tappable onTap={onTap} isChecked={isSelected} isDisabled={isDisabled} role={isSelected === undefined ? 'button' : 'checkbox'} className={classes(className, styles.isTappable)}>
        {content}
      </Tappable>
    )
  }
  return (
    <View className={className}>
      {content}
      {onRemove && (
        <Tappable onTap={onRemove} label={removeLabel} className={styles.remove}>
          <Icon name="close" size={14} />
        </Tappable>
      )}
    </View>
  )
}
