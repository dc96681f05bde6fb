import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import styles from './list-row.module.scss'

/** A line of a list: something at the left, a title and a note, something at the right. */
export function ListRow({ start, title, note, end, onTap, isUnread = false, hasWholeNote = false, label }: {
  start?: ReactNode
  title: ReactNode
  note?: ReactNode
  /** Instead of the arrow that a tappable row shows. */
  end?: ReactNode
  onTap?: () => void
  isUnread?: boolean
  /** The note takes as many lines as it needs instead of one. */
  hasWholeNote?: boolean
  label?: string
}) {
  const content = (
    <>
      {start}
      <View className={styles.words}>
        <View className={classes(styles.title, isUnread && styles.isUnread)}>{title}</View>
        {note !== undefined && <View className={classes(styles.note, hasWholeNote && styles.isWhole)}>{note}</View>}
      </View>
      {end ?? (onTap && <Icon name="chevron-right" size={16} className={styles.arrow} />)}
      {isUnread && <View className={styles.dot} />}
    </>
  )
  return onTap ? <Tappable className={classes(styles.row, styles.isTappable)} label={label} onTap={onTap}>{content}</Tappable> : <View className={styles.row}>{content}</View>
}
