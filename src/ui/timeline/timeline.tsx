import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import { Text } from '~/src/ui/text/text'
import styles from './timeline.module.scss'

export interface TimelineItem {
  id: string
  title: string
  note?: string
  time?: string
  /** done: walked · current: here · next: to come · failed: ended here */
  state: 'done' | 'current' | 'next' | 'failed'
  /** A button or a card below the words. */
  extra?: ReactNode
}

/** A way with its stations; the warm dot is where one stands. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <View role="list" aria-label={label}>
      {items.map((item, index) => (
        <View key={item.id} role="listitem" className={classes(styles.item, styles[item.state], index === items.length - 1 && styles.isLast)} {...(item.state === 'current' ? { 'aria-current': 'step' } : {})}>
          <View className={styles.rail} aria-hidden="true"><View className={styles.dot} /></View>
          <View className={styles.words}>
            <View className={styles.head}>
              <Text weight={item.state === 'current' ? 'bold' : 'medium'} tone={item.state === 'next' ? 'muted' : item.state === 'failed' ? 'danger' : 'ink'}>{item.title}</Text>
              {item.time !== undefined && <Text size={12} tone="muted" isNumeric>{item.time}</Text>}
            </View>
            {item.note !== undefined && <Text size={14} tone="muted" isBlock>{item.note}</Text>}
            {item.extra !== undefined && <View className={styles.extra}>{item.extra}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
