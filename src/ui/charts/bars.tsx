import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import styles from './bars.module.scss'

export interface Bar {
  id: string
  label: string
  value: number
  /** The figure as people read it; the value otherwise. */
  display?: string
  /** Stands out: one's own school, this month. */
  isMarked?: boolean
}

/** Lying bars with their words and figures: the chart and its text in one. */
export function Bars({ label, items, max }: { label: string; items: readonly Bar[]; max?: number }) {
  const top = max ?? Math.max(1, ...items.map((item) => item.value))
  return (
    <View className={styles.bars} role="list" aria-label={label}>
      {items.map((item) => (
        <View key={item.id} className={styles.item} role="listitem">
          <View className={styles.label}>{item.label}</View>
          <View className={styles.track}>
            <View className={classes(styles.bar, item.isMarked && styles.isMarked)} style={{ width: `${Math.max(item.value > 0 ? 1 : 0, (item.value / top) * 100)}%` }} />
          </View>
          <View className={styles.figure}>{item.display ?? item.value}</View>
        </View>
      ))}
    </View>
  )
}
