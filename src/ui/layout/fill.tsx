import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import styles from './layout.module.scss'

/** The child of a Row that takes the room that is left, and shrinks before its neighbours do. */
export function Fill({ children, className }: { children?: ReactNode; className?: string | undefined }) {
  return <View className={classes(styles.fill, className)}>{children}</View>
}
