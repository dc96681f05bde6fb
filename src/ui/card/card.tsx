import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import { Tappable } from '~/src/ui/tappable/tappable'
import styles from './card.module.scss'

export interface CardProps {
  children?: ReactNode
  /** plain: a thing on the page · soft: tinted, for advice · outline: inside another card · accent: a moment. */
  tone?: 'plain' | 'soft' | 'outline' | 'accent'
  padding?: 'none' | 'snug' | 'roomy'
  onTap?: () => void
  label?: string
  isSelected?: boolean
  className?: string
}

/** A surface that holds one thing. With `onTap` the whole surface answers. */
export function Card({ children, tone = 'plain', padding = 'roomy', onTap, label, isSelected, className }: CardProps) {
  const names = classes(styles.card, styles[tone], styles[padding], onTap && styles.isTappable, isSelected && styles.isSelected, className)
  if (onTap === undefined) return <View className={names}>{children}</View>
  return <Tappable className={names} onTap={onTap} label={label} isSelected={isSelected}>{children}</Tappable>
}
