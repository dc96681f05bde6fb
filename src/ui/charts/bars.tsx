import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Tappable } from '~/src/ui/tappable/tappable'
import styles from './bars.module.scss'

export interface Bar {
  id: string
  label: string
  value: number
  /** The figure as people read it; the value otherwise. */
  display?: string
  /** Stands out: one's own school, this month. */
  isMarked?: boolean
  /** Chooses it, or no longer: the bar is a choice, marked while it holds. */
  onTap?: () => void
}

/** Lying bars with their words and figures: the chart and its text in one. */
export function Bars({ label, items, max, hasLongWords = false }: { label: string; items: readonly Bar[]; max?: number; /** more room for the words, less for the bars */ hasLongWords?: boolean }) {
  const top = max ?? Math.max(1, ...items.map((item) => item.value))
  return (
    <View className={classes(styles.bars, hasLongWords && styles.hasLongWords)} role="list" aria-label={label}>
      {items.map((item) => (
        <View key={item.id} role="listitem">
          {item.onTap ? (
            <Tappable role="checkbox" label={`${item.label} ${item.display ?? item.value}`} isChecked={item.isMarked === true} className={classes(styles.item, styles.isTappable)} onTap={item.onTap}>
              <BarLine item={item} top={top} />
            </Tappable>
          ) : (
            <View className={styles.item}>
              <BarLine item={item} top={top} />
            </View>
          )}
        </View>
      ))}
    </View>
  )
}

function BarLine({ item, top }: { item: Bar; top: number }) {
  return (
    <>
      <View className={styles.label}>{item.label}</View>
      <View className={styles.track}>
        <View className={classes(styles.bar, item.isMarked && styles.isMarked)} style={{ width: `${Math.max(item.value > 0 ? 1 : 0, (item.value / top) * 100)}%` }} />
      </View>
      <View className={styles.figure}>{item.display ?? item.value}</View>
    </>
  )
}
