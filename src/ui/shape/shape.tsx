import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import styles from './shape.module.scss'

export type ShapeTone = 'ink' | 'muted' | 'line' | 'primary' | 'accent' | 'match' | 'match-soft' | 'deadline' | 'warning' | 'danger' | 'success' | 'info'

/** One layer of a drawing: an SVG (see svgUri) cut out of a token colour. Fills its positioned parent. */
export function Shape({ uri, tone, className }: { uri: string; tone: ShapeTone; className?: string }) {
  return <View aria-hidden="true" className={classes(styles.shape, styles[tone], className)} style={{ '--shape': uri }} />
}
