import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import styles from './layout.module.scss'

export type Gap = 0 | 4 | 8 | 12 | 16 | 20 | 24 | 32 | 40 | 48

/** Things under each other with even space between. */
export function Stack({ children, gap = 12, align, className }: {
  children?: ReactNode
  gap?: Gap
  align?: 'start' | 'center' | 'end'
  className?: string | undefined
}) {
  return <View className={classes(styles.stack, styles[`gap${gap}`], align && styles[`align-${align}`], className)}>{children}</View>
}
