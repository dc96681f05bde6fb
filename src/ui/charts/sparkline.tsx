import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Shape } from '~/src/ui/shape/shape'
import { sparkDot, sparkLine } from './spark-shapes'
import styles from './sparkline.module.scss'

/** A course in small, its last value marked. The label says it in words. */
export function Sparkline({ values, label, within }: {
  values: readonly number[]
  label: string
  /** What the values can be, for a scale with ends: a small difference looks small. Unless told, their own range. */
  within?: readonly [low: number, high: number]
}) {
  const key = [...values, ...(within ?? [])].join()
  const shapes = useMemo(() => ({ line: sparkLine(values, within), dot: sparkDot(values, within) }), [key]) // eslint-disable-line react-hooks/exhaustive-deps -- the key is the values and their range
  return (
    <View className={styles.spark} role="img" aria-label={label}>
      <Shape uri={shapes.line} tone="match" />
      <Shape uri={shapes.dot} tone="accent" />
    </View>
  )
}
