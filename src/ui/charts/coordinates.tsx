import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { classes } from '~/src/ui/classes'
import { Shape } from '~/src/ui/shape/shape'
import { coordinateDot, coordinateGrid, coordinateQuarter, coordinateWay, type Place } from './coordinates-shapes'
import styles from './coordinates.module.scss'

/** A field of four quarters with the place one stands at, and the one before. The label says it in words. */
export function Coordinates({ label, x, y, quarters, now, before, nowLabel, beforeLabel, crossing }: {
  label: string
  /** names of the axes */
  x: string
  y: string
  /** by corner: left below, left above, right below, right above */
  quarters: readonly [string, string, string, string]
  now: Place
  before?: Place | undefined
  /** words of the legend, shown where there is a before */
  nowLabel: string
  beforeLabel?: string | undefined
  /** where the quarters meet, 0..1 */
  crossing: number
}) {
  const key = [now.x, now.y, before?.x, before?.y, crossing].join()
  const shapes = useMemo(
    () => ({ grid: coordinateGrid(crossing), quarter: coordinateQuarter(crossing, now), way: before && coordinateWay(before, now), dot: coordinateDot(now) }),
    [key], // eslint-disable-line react-hooks/exhaustive-deps -- the key is the values
  )
  const corners = [styles.leftBelow, styles.leftAbove, styles.rightBelow, styles.rightAbove]
  const own = (now.x >= crossing ? 2 : 0) + (now.y >= crossing ? 1 : 0)
  return (
    <View className={styles.coordinates} role="img" aria-label={label}>
      <View aria-hidden="true" className={styles.axisY}>{y}</View>
      <View className={styles.field}>
        <Shape uri={shapes.quarter} tone="match-soft" />
        <Shape uri={shapes.grid} tone="line" />
        {shapes.way !== undefined && <Shape uri={shapes.way} tone="muted" />}
        <Shape uri={shapes.dot} tone="accent" />
        {quarters.map((name, corner) => (
          <View key={name} aria-hidden="true" className={classes(styles.corner, corners[corner], corner === own && styles.isOwn)}>
            {name}
          </View>
        ))}
      </View>
      <View aria-hidden="true" className={styles.axisX}>{x}</View>
      {beforeLabel !== undefined && (
        <View aria-hidden="true" className={styles.legend}>
          <View className={styles.key}><View className={styles.ring} />{beforeLabel}</View>
          <View className={styles.key}><View className={styles.dot} />{nowLabel}</View>
        </View>
      )}
    </View>
  )
}
