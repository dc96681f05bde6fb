import { View } from '@tarojs/components'
import { useContext, useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Card } from '~/src/ui/card/card'
import { classes } from '~/src/ui/classes'
import { SightContext } from './sight'
import styles from './long-list.module.scss'

/** Rows that come and go together. */
const together = 10

export interface LongListProps<Item> {
  /** Spoken name of the list. */
  label: string
  items: readonly Item[]
  keyOf: (item: Item) => string
  renderRow: (item: Item, index: number) => ReactNode
  /** How many there are in all, where that is known; otherwise as many as items. */
  total?: number | undefined
  /** Near the end: fetch more. Called again after each growth while the end stays near. */
  onReachEnd?: (() => void) | undefined
  /** Between rows, in px. */
  gap?: 12 | 16
  /** Rows on one card with hairlines between them, as ListGroup draws them; no gap then. */
  isOnCard?: boolean
  /** Side by side at a desk. */
  deskColumns?: 1 | 2
}

/**
 * A list in the page's own scroll that stays smooth at thousands of rows of any height: rows far from view are a space as
 * high as they were. Where rows have one known height and their own scroll, VirtualList and Table do the same.
 */
export function LongList<Item>({ label, items, keyOf, renderRow, total, onReachEnd, gap = 16, isOnCard = false, deskColumns = 1 }: LongListProps<Item>) {
  const groups = Array.from({ length: Math.ceil(items.length / together) }, (_, at) => items.slice(at * together, (at + 1) * together))
  const size = String(Math.max(total ?? 0, items.length))
  const list = (
    <View role="list" aria-label={label} className={classes(styles.list, !isOnCard && styles[`gap${gap}`])}>
      {groups.map((group, at) => (
        <Group key={at} count={group.length} className={classes(styles.group, deskColumns === 2 && styles.isDouble)}>
          {() =>
            group.map((item, position) => {
              const index = at * together + position
              return (
                <View key={keyOf(item)} className={isOnCard && index > 0 ? (styles.line ?? '') : ''} role="listitem" aria-setsize={size} aria-posinset={String(index + 1)}>
                  {renderRow(item, index)}
                </View>
              )
            })
          }
        </Group>
      ))}
      {onReachEnd && <End count={items.length} onNear={onReachEnd} />}
    </View>
  )
  return isOnCard ? <Card padding="none">{list}</Card> : list
}

/** Rows that are drawn while they are near, and leave their room when they are not. */
function Group({ count, className, children }: { count: number; className: string; children: () => ReactNode }) {
  const id = `rows-${useId().replace(/:/g, '')}`
  const watch = useContext(SightContext)
  const [isNear, setNear] = useState(true)
  const [height, setHeight] = useState<number>()
  useEffect(() => {
    // A group that grew is drawn and measured anew.
    setNear(true)
    return watch?.(id, (sight) => {
      if (sight.height === 0) return
      setHeight(sight.height)
      setNear(sight.isNear)
    })
  }, [watch, id, count])
  const isAway = !isNear && height !== undefined
  return (
    <View id={id} className={className} {...(isAway && { style: { height: `${height}px` } })}>
      {isAway ? null : children()}
    </View>
  )
}

/** The end of the list: being near, it asks for more; after each growth it looks again. */
function End({ count, onNear }: { count: number; onNear: () => void }) {
  const id = `end-${useId().replace(/:/g, '')}`
  const watch = useContext(SightContext)
  const latest = useRef(onNear)
  latest.current = onNear
  useEffect(() => watch?.(id, ({ isNear }) => {
    if (isNear) latest.current()
  }), [watch, id, count])
  return <View id={id} className={styles.end} aria-hidden="true" />
}
