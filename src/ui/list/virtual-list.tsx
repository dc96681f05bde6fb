import { ScrollView, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useAppearance } from '~/src/ui/appearance/appearance'
import { classes } from '~/src/ui/classes'
import { designLength } from './design-length'
import { rowOffsets } from './row-window'
import { useRowWindow } from './use-row-window'
import styles from './virtual-list.module.scss'

export interface VirtualListProps<Item> {
  /** Spoken name of the list. */
  label: string
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** In px of the design at font scale 1; a function where rows differ. */
  rowHeight: number | ((item: Item, index: number) => number)
  renderRow: (item: Item, index: number) => ReactNode
  /** Near the end: fetch more. */
  onReachEnd?: () => void
  /** After the last row: "loading", "that was all". */
  footer?: ReactNode
  role?: 'list' | 'listbox'
  /** Height of the view in px, when known; otherwise it fills its parent. */
  viewHeight?: number
  className?: string
}

/** A list that stays smooth at a thousand rows: only rows near the view exist. Fills its parent's height. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, keyOf, rowHeight, renderRow, onReachEnd, footer, role = 'list', viewHeight, className } = props
  const { fontScale } = useAppearance()
  const offsets = useMemo(() => rowOffsets(items, rowHeight, fontScale), [items, rowHeight, fontScale])
  const { window, total, onScroll } = useRowWindow(offsets, viewHeight)
  const rows = items.slice(window.first, window.end)
  return (
    <ScrollView
      scrollY
      className={classes(styles.scroll, className)}
      onScroll={(event) => onScroll(event.detail)}
      lowerThreshold={400}
      {...(onReachEnd && { onScrollToLower: () => onReachEnd() })}
      {...(viewHeight !== undefined && { style: { height: designLength(viewHeight) } })}
    >
      <View className={styles.space} style={{ height: designLength(total) }} role={role} aria-label={label}>
        {rows.map((item, index) => {
          const at = window.first + index
          const top = offsets[at] ?? 0
          const place = { transform: `translateY(${designLength(top)})`, height: designLength((offsets[at + 1] ?? 0) - top) }
          const attributes = role === 'list' ? { role: 'listitem', 'aria-setsize': String(items.length), 'aria-posinset': String(at + 1) } : {}
          return <View key={keyOf(item)} {...attributes} className={styles.row} style={place}>{renderRow(item, at)}</View>
        })}
      </View>
      {footer}
    </ScrollView>
  )
}
