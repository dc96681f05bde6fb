import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useText } from '~/src/i18n/use-text'
import { ringArc, ringDot, ringTrack } from '~/src/ui/charts/ring-shapes'
import { classes } from '~/src/ui/classes'
import { Shape } from '~/src/ui/shape/shape'
import styles from './match-ring.module.scss'

/** The figure of a match in its ring: a way walked so far, and the dot that walks it. */
export function MatchRing({ score, size = 'md' }: {
  /** 0..1 */
  score: number
  size?: 'sm' | 'md' | 'lg'
}) {
  const { t } = useText()
  const figure = Math.round(Math.min(1, Math.max(0, score)) * 100)
  const shapes = useMemo(() => ({ arc: ringArc(figure / 100), dot: ringDot(figure / 100) }), [figure])
  return (
    <View className={classes(styles.ring, styles[size])} role="img" aria-label={t('matching.score', { n: figure })}>
      <Shape uri={ringTrack} tone="match-soft" />
      {figure > 0 && <Shape uri={shapes.arc} tone="match" />}
      <Shape uri={shapes.dot} tone="accent" />
      <View className={styles.figure} aria-hidden="true">{figure}</View>
      {size === 'lg' && <View className={styles.word} aria-hidden="true">{t('matching.match')}</View>}
    </View>
  )
}
