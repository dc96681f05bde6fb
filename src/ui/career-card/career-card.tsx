import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { classes } from '~/src/ui/classes'
import { hashText } from '~/src/ui/seed/hash-text'
import { svgUri } from '~/src/ui/shape/svg-uri'
import { Tappable } from '~/src/ui/tappable/tappable'
import { growPattern } from './grow-pattern'
import type { Growth } from './grow-pattern'
import styles from './career-card.module.scss'

/** As many as career-card.module.scss has. */
const groundCount = 5

export interface CareerCardProps {
  /** What the pattern hangs on: the id of the holder, never shown. */
  seed: string
  name: string
  /** e.g. 哈尔滨工业大学 · 软件工程 */
  line: string
  /** The chapter one is in, e.g. 第三章 · 走近行业 */
  chapter: string
  growth: Growth
  /** Up to three figures of the record. */
  figures?: readonly { label: string; value: string | number }[]
  onTap?: () => void
  label?: string
}

/** The card one holds: its pattern is grown from the holder's own record and is nobody else's. */
export function CareerCard({ seed, name, line, chapter, growth, figures = [], onTap, label }: CareerCardProps) {
  const { rings, moments } = growth
  const pattern = useMemo(() => svgUri(344, 216, growPattern(seed, { rings, moments })), [seed, rings, moments])
  const className = classes(styles.card, styles[`ground${hashText(seed) % groundCount}`])
  const content = (
    <>
      <View className={styles.pattern} style={{ '--pattern': pattern }} aria-hidden="true" />
      <View className={styles.shade} aria-hidden="true" />
      <View className={styles.words}>
        <View className={styles.chapter}>{chapter}</View>
        <View className={styles.room} />
        <View className={styles.name}>{name}</View>
        <View className={styles.line}>{line}</View>
        {figures.length > 0 && (
          <View className={styles.figures}>
            {figures.slice(0, 3).map((figure) => (
              <View key={figure.label} className={styles.figure}>
                <View className={styles.value}>{figure.value}</View>
                <View className={styles.caption}>{figure.label}</View>
              </View>
            ))}
          </View>
        )}
      </View>
    </>
  )
  if (onTap) return <Tappable className={className} label={label} onTap={onTap}>{content}</Tappable>
  return <View className={className}>{content}</View>
}
