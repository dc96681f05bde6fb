import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Shape } from '~/src/ui/shape/shape'
import { radarGrid, radarOwn, radarPoint, radarRequired } from './radar-shapes'
import styles from './radar.module.scss'

export interface RadarAxis {
  label: string
  /** Levels 0–5; without `required` the radar shows one's own shape only. */
  required?: number
  /** Own level at an earlier time. */
  before?: number
  own: number
}

const top = 5

/** Required against own competencies, three to eight axes. Fewer axes make no shape: they are shown as bars. */
export function Radar({ axes, requiredLabel, beforeLabel, ownLabel, hasFigures = false }: {
  axes: readonly RadarAxis[]
  requiredLabel?: string
  beforeLabel?: string
  ownLabel: string
  /** The numbers in words under the drawing, for who prefers reading. */
  hasFigures?: boolean
}) {
  const { t } = useText()
  const shown = axes.slice(0, 8)
  const hasBefore = shown.some((axis) => axis.before !== undefined)
  const hasRequired = shown.some((axis) => axis.required !== undefined)
  const drawing = useMemo(
    () => ({
      grid: radarGrid(shown.length),
      required: radarRequired(shown.map((axis) => (axis.required ?? 0) / top)),
      before: radarRequired(shown.map((axis) => (axis.before ?? 0) / top)),
      own: radarOwn(shown.map((axis) => axis.own / top)),
    }),
    // The shapes hang on the numbers alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [shown.map((axis) => `${axis.required ?? ''}/${axis.before ?? ''}/${axis.own}`).join()],
  )
  const sentence = (axis: RadarAxis) =>
    axis.required === undefined ? `${axis.label} ${axis.before === undefined || beforeLabel === undefined ? '' : `${axis.before} → `}${axis.own}` : t('matching.levelOf', { name: axis.label, required: axis.required, held: axis.own })
  const spoken = shown.map(sentence).join(t('common.listSeparator'))
  return (
    <View className={styles.radar}>
      <View className={styles.frame} role="img" aria-label={spoken}>
        <View className={styles.drawing}>
          <Shape uri={drawing.grid} tone="line" />
          {hasRequired && <Shape uri={drawing.required} tone="accent" />}
          <Shape uri={drawing.own} tone="match" />
          {hasBefore && <Shape uri={drawing.before} tone="accent" />}
          {shown.map((axis, index) => {
            const { x, y } = radarPoint(index, shown.length, 1.12)
            const side = Math.abs(x - 100) < 12 ? styles.isMiddle : x > 100 ? styles.isRight : styles.isLeft
            return (
              <View key={axis.label} aria-hidden="true" className={classes(styles.label, side)} style={{ left: `${x / 2}%`, top: `${y / 2}%` }}>
                <View className={styles.name}>{axis.label}</View>
                <View className={styles.figures}>{axis.required === undefined ? (axis.before === undefined || axis.before === axis.own ? axis.own : `${axis.before} → ${axis.own}`) : `${axis.own}/${axis.required}`}</View>
              </View>
            )
          })}
        </View>
      </View>
      <View className={styles.legend}>
        <View className={styles.key}><View className={classes(styles.swatch, styles.own)} />{ownLabel}</View>
        {hasBefore && beforeLabel !== undefined && <View className={styles.key}><View className={classes(styles.swatch, styles.required)} />{beforeLabel}</View>}
        {hasRequired && requiredLabel !== undefined && <View className={styles.key}><View className={classes(styles.swatch, styles.required)} />{requiredLabel}</View>}
      </View>
      {hasFigures && (
        <View className={styles.list} role="list">
          {shown.map((axis) => <View key={axis.label} role="listitem">{sentence(axis)}</View>)}
        </View>
      )}
    </View>
  )
}
