import { View } from '@tarojs/components'
import { Shape } from '~/src/ui/shape/shape'
import { drawings } from './drawings'
import type { DrawingName } from './drawings'
import styles from './state.module.scss'

/** A small drawing for a screen with nothing on it. Decoration. */
export function Illustration({ name }: { name: DrawingName }) {
  const drawing = drawings[name]
  return (
    <View className={styles.drawing} aria-hidden="true">
      <Shape uri={drawing.behind} tone="line" />
      <Shape uri={drawing.line} tone="primary" />
      <Shape uri={drawing.dot} tone="accent" />
    </View>
  )
}
