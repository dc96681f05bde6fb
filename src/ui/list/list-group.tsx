import { Children } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Card } from '~/src/ui/card/card'
import styles from './list-group.module.scss'

/** Rows on one card with hairlines between them: settings, short lists. */
export function ListGroup({ children }: { children?: ReactNode }) {
  const rows = Children.toArray(children)
  return (
    <Card padding="none">
      {rows.map((row, index) => (
        <View key={index} className={index > 0 ? (styles.line ?? '') : ''}>{row}</View>
      ))}
    </Card>
  )
}
