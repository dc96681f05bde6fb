import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Card } from '~/src/ui/card/card'
import styles from './skeleton.module.scss'

/** One grey bar where words will be. */
export function SkeletonLine({ width = 'full', size = 14 }: { width?: 'full' | 'long' | 'half' | 'short'; size?: 12 | 14 | 16 | 20 | 28 }) {
  return <View aria-hidden="true" className={classes(styles.bone, styles[width], styles[`line${size}`])} />
}

/** A block of a known shape: a ring, an avatar, a picture, a chip. */
export function SkeletonShape({ shape }: { shape: 'ring' | 'avatar' | 'chip' | 'picture' | 'button' | 'figure' }) {
  return <View aria-hidden="true" className={classes(styles.bone, styles[shape])} />
}

/** A row as lists have it: avatar, two lines. */
export function SkeletonRow() {
  return (
    <View className={styles.row}>
      <SkeletonShape shape="avatar" />
      <View className={styles.lines}>
        <SkeletonLine width="half" size={16} />
        <SkeletonLine width="long" />
      </View>
    </View>
  )
}

/** A card as the match shows it: ring, title, chips. */
export function SkeletonCard() {
  return (
    <Card>
      <View className={styles.row}>
        <View className={styles.lines}>
          <SkeletonLine width="long" size={20} />
          <SkeletonLine width="half" />
        </View>
        <SkeletonShape shape="ring" />
      </View>
      <View className={styles.chips}>
        <SkeletonShape shape="chip" />
        <SkeletonShape shape="chip" />
        <SkeletonShape shape="chip" />
      </View>
    </Card>
  )
}

/** Wraps a loading layout: says once that it loads, and keeps the bones silent. */
export function SkeletonGroup({ label, children }: { label: string; children: ReactNode }) {
  return <View className={styles.group} role="status" aria-busy="true" aria-label={label}>{children}</View>
}
