import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import type { Gap } from './stack'
import styles from './layout.module.scss'

/** Things beside each other; `Row` centres them, `isWrapping` lets them flow to the next line. */
export function Row({ children, gap = 8, align = 'center', justify, isWrapping = false, className }: {
  children?: ReactNode
  gap?: Gap
  align?: 'start' | 'center' | 'end' | 'baseline'
  justify?: 'between' | 'center' | 'end'
  isWrapping?: boolean
  className?: string | undefined
}) {
  return (
    <View
      className={classes(
        styles.row,
        styles[`gap${gap}`],
        styles[`align-${align}`],
        justify && styles[`justify-${justify}`],
        isWrapping && styles.isWrapping,
        className,
      )}
    >
      {children}
    </View>
  )
}
