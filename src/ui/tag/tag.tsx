import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import styles from './tag.module.scss'

export type TagTone = 'neutral' | 'primary' | 'accent' | 'match' | 'deadline' | 'warning' | 'danger' | 'success' | 'info'

/** A small fact about a thing: a state, a deadline, a quality. Not for tapping (that is a Chip). */
export function Tag({ children, tone = 'neutral', icon }: { children: string; tone?: TagTone; icon?: IconName }) {
  return (
    <View className={classes(styles.tag, styles[tone])}>
      {icon && <Icon name={icon} size={14} />}
      <View className={styles.words}>{children}</View>
    </View>
  )
}
