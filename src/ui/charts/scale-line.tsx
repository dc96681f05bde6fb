import { View } from '@tarojs/components'
import styles from './scale-line.module.scss'

/** A value on a scale with its margin, and where it was before: a line with a dot. The label says it in words. */
export function ScaleLine({ label, value, min, max, margin, before }: {
  label: string
  value: number
  min: number
  max: number
  /** half the width of the interval around the value */
  margin?: number | undefined
  before?: number | undefined
}) {
  const at = (place: number) => ((Math.min(max, Math.max(min, place)) - min) / (max - min)) * 100
  return (
    <View className={styles.line} role="img" aria-label={label}>
      {margin !== undefined && <View className={styles.margin} style={{ left: `${at(value - margin)}%`, width: `${at(value + margin) - at(value - margin)}%` }} />}
      <View className={styles.middle} />
      {before !== undefined && <View className={styles.before} style={{ left: `${at(before)}%` }} />}
      <View className={styles.dot} style={{ left: `${at(value)}%` }} />
    </View>
  )
}
