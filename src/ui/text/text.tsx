import { Text as TaroText, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import styles from './text.module.scss'

export type TextTone =
  | 'ink' | 'muted' | 'faint' | 'primary' | 'accent' | 'match' | 'deadline' | 'warning' | 'danger' | 'success' | 'info' | 'inherit'

export interface TextProps {
  children?: ReactNode
  /** The scale: 12 note, 14 secondary, 16 body, 20 title, 28 heading or figure. */
  size?: 12 | 14 | 16 | 20 | 28
  tone?: TextTone
  weight?: 'regular' | 'medium' | 'bold'
  /** Figures that line up under each other. */
  isNumeric?: boolean
  /** Takes its own line; needed for `lines`, `align` and headings. */
  isBlock?: boolean
  /** Cut after so many lines. */
  lines?: 1 | 2 | 3
  align?: 'start' | 'center' | 'end'
  /** Makes it a heading of this level for screen readers. */
  heading?: 1 | 2 | 3
  isSelectable?: boolean
  /** A live message, read out when it changes. */
  isLive?: boolean
  id?: string
  className?: string | undefined
}

/** Words on the type scale. */
export function Text(props: TextProps) {
  const { children, size = 16, tone = 'ink', weight = 'regular', lines, align, heading, id } = props
  const className = classes(
    styles[`size${size}`],
    styles[tone],
    styles[weight],
    props.isNumeric && styles.isNumeric,
    lines !== undefined && styles[`lines${lines}`],
    align !== undefined && styles[align],
    props.isSelectable && styles.isSelectable,
    props.className,
  )
  const attributes = {
    ...(heading === undefined ? {} : { role: 'heading', 'aria-level': String(heading) }),
    ...(props.isLive ? { 'aria-live': 'polite' } : {}),
    ...(id === undefined ? {} : { id }),
  }
  if (props.isBlock || lines !== undefined || align !== undefined || heading !== undefined) {
    return <View {...attributes} className={className}>{children}</View>
  }
  return <TaroText {...attributes} className={className} userSelect={props.isSelectable === true}>{children}</TaroText>
}
