import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './badge.module.scss'

/** A count on the shoulder of its child; nothing at 0, a dot when there is no figure, 99+ above 99. */
export function Badge({ count, isDot = false, label, children }: {
  count?: number
  isDot?: boolean
  /** What the count means, for a screen reader. */
  label?: string
  children?: ReactNode
}) {
  const hasCount = count !== undefined && count > 0
  const attributes = label === undefined ? {} : { 'aria-label': label, role: 'status' }
  return (
    <View className={styles.holder}>
      {children}
      {hasCount && <View {...attributes} className={styles.count}>{count > 99 ? '99+' : count}</View>}
      {!hasCount && isDot && <View {...attributes} className={styles.dot} />}
    </View>
  )
}
