import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Shape } from '~/src/ui/shape/shape'
import { sparkDot, sparkLine } from './spark-shapes'
import styles from './sparkline.module.scss'

/** A course in small, its last value marked. The label says it in words. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const key = values.join()
  const shapes = useMemo(() => ({ line: sparkLine(values), dot: sparkDot(values) }), [key]) // eslint-disable-line react-hooks/exhaustive-deps -- the key is the values
  return (
    <View className={styles.spark} role="img" aria-label={label}>
      <Shape uri={shapes.line} tone="match" />
      <Shape uri={shapes.dot} tone="accent" />
    </View>
  )
}
