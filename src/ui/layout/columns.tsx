import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import styles from './layout.module.scss'

/** Under each other on a phone, `count` columns at a desk (≥ 1024 px). */
export function Columns({ children, count = 2, gap = 16 }: { children?: ReactNode; count?: 2 | 3 | 4; gap?: 12 | 16 | 24 }) {
  return <View className={classes(styles.columns, styles[`columns${count}`], styles[`gap${gap}`])}>{children}</View>
}
