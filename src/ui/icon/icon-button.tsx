import { classes } from '~/src/ui/classes'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Icon } from './icon'
import type { IconName } from './icon-shapes'
import styles from './icon-button.module.scss'

/** A 44 px target that shows an icon only; the label says what it does. */
export function IconButton({ name, label, onTap, tone = 'plain', isDisabled, isPressed, className }: {
  name: IconName
  label: string
  onTap?: () => void
  tone?: 'plain' | 'soft' | 'solid' | 'danger'
  isDisabled?: boolean
  /** For a toggle such as a saved job. */
  isPressed?: boolean
  className?: string
}) {
  return (
    <Tappable
      label={label}
      onTap={onTap}
      isDisabled={isDisabled}
      isSelected={isPressed}
      className={classes(styles.button, styles[tone], isPressed && styles.isPressed, isDisabled && styles.isDisabled, className)}
    >
      <Icon name={name} size={24} />
    </Tappable>
  )
}
