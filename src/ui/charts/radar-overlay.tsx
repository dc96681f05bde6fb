import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Shape } from '~/src/ui/shape/shape'
import { radarGrid, radarPoint, radarRequired, radarSeries } from './radar-shapes'
import styles from './radar.module.scss'

export interface RadarSeries {
  label: string
  /** Levels 0–5, one for each axis. */
  levels: readonly number[]
}

const top = 5
/** Told apart by colour and by the line: whole, long, short, dots. */
const tones = ['match', 'info', 'deadline', 'ink'] as const

/** Up to four people on one radar, three to eight axes; with what is required, where something is. */
export function RadarOverlay({ axes, series, required, requiredLabel }: {
  axes: readonly string[]
  series: readonly RadarSeries[]
  required?: readonly number[] | undefined
  requiredLabel?: string
}) {
  const { t } = useText()
  const shown = axes.slice(0, 8)
  const people = series.slice(0, tones.length)
  const key = JSON.stringify([shown, people.map(({ levels }) => levels), required])
  const drawing = useMemo(
    () => ({
      grid: radarGrid(shown.length),
      required: required && radarRequired(shown.map((_, at) => (required[at] ?? 0) / top)),
      people: people.map(({ levels }, at) => radarSeries(shown.map((_, axis) => (levels[axis] ?? 0) / top), at)),
    }),
    // The shapes hang on the figures alone.
    [key], // eslint-disable-line react-hooks/exhaustive-deps
  )
  const spoken = people.map(({ label, levels }) => `${label}: ${shown.map((axis, at) => `${axis} ${levels[at] ?? 0}`).join(t('common.listSeparator'))}`).join('; ')
  return (
    <View className={styles.radar}>
      <View className={styles.frame} role="img" aria-label={spoken}>
        <View className={styles.drawing}>
          <Shape uri={drawing.grid} tone="line" />
          {drawing.required !== undefined && <Shape uri={drawing.required} tone="accent" />}
          {drawing.people.map((uri, at) => (
            <Shape key={people[at]?.label} uri={uri} tone={tones[at] ?? 'ink'} />
          ))}
          {shown.map((axis, index) => {
            const { x, y } = radarPoint(index, shown.length, 1.12)
            const side = Math.abs(x - 100) < 12 ? styles.isMiddle : x > 100 ? styles.isRight : styles.isLeft
            return (
              <View key={axis} aria-hidden="true" className={classes(styles.label, side)} style={{ left: `${x / 2}%`, top: `${y / 2}%` }}>
                <View className={styles.name}>{axis}</View>
              </View>
            )
          })}
        </View>
      </View>
      <View className={classes(styles.legend, styles.isWrapping)}>
        {people.map(({ label }, at) => (
          <View key={label} className={styles.key}>
            <View className={classes(styles.line, styles[`line${at}`])} />
            {label}
          </View>
        ))}
        {drawing.required !== undefined && requiredLabel !== undefined && (
          <View className={styles.key}>
            <View className={classes(styles.swatch, styles.required)} />
            {requiredLabel}
          </View>
        )}
      </View>
    </View>
  )
}
