import { ScrollView, View } from '@tarojs/components'
import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useAppearance } from '~/src/ui/appearance/appearance'
import { rowOffsets } from '~/src/ui/list/row-window'
import { useRowWindow } from '~/src/ui/list/use-row-window'
import type { Column, Sort } from './column'
import { revealRow } from './reveal-row'
import { sortRows } from './sort-rows'
import { TableHead } from './table-head'
import { TableRow } from './table-row'
import { useTableKeys } from './use-table-keys'
import styles from './table.module.scss'

export interface TableProps<Row> {
  /** Spoken name of the table. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** What a row is called when it is spoken of: "select 王小明". */
  nameOf: (row: Row) => string
  /** A tap, or Enter on the row in focus: open it in the side panel. */
  onOpen?: (row: Row) => void
  /** The row that is open. */
  openKey?: string | undefined
  /** Rows that are ticked; without it there are no boxes. */
  selected?: ReadonlySet<string>
  onSelect?: (keys: ReadonlySet<string>) => void
  /** Order at first; the reader may change it. */
  initialSort?: Sort
  onReachEnd?: () => void
  /** In px at font scale 1. */
  rowHeight?: number
  /** Instead of rows. */
  empty?: ReactNode
}

/** A desk's table: sorts, selects, opens; by mouse and by keyboard; smooth at a thousand rows. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, keyOf, nameOf, onOpen, openKey, selected, onSelect, rowHeight = 56, empty } = props
  const id = `table-${useId().replace(/:/g, '')}`
  const { fontScale } = useAppearance()
  const [sort, setSort] = useState(props.initialSort)
  const [activeIndex, setActiveIndex] = useState(-1)
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const offsets = useMemo(() => rowOffsets(sorted, rowHeight, fontScale), [sorted, rowHeight, fontScale])
  const { window, total, onScroll } = useRowWindow(offsets)
  const canSelect = selected !== undefined && onSelect !== undefined
  const tracks = `${canSelect ? '48px ' : ''}${columns.map((column) => column.width ?? 'minmax(0, 1fr)').join(' ')}`

  const toggle = (key: string) => {
    if (!canSelect) return
    const next = new Set(selected)
    if (!next.delete(key)) next.add(key)
    onSelect(next)
  }
  const open = (index: number) => {
    const row = sorted[index]
    if (row !== undefined) onOpen?.(row)
  }
  const move = (index: number) => {
    setActiveIndex(index)
    revealRow(id, offsets[index] ?? 0, offsets[index + 1] ?? 0)
  }
  const toggleAt = (index: number) => {
    const row = sorted[index]
    if (row !== undefined) toggle(keyOf(row))
  }
  const press = useTableKeys({ count: sorted.length, activeIndex, onMove: move, onOpen: open, onToggle: canSelect ? toggleAt : undefined })
  // Rows are drawn again only when their own data change, so their handlers must keep their identity.
  const latest = useRef({ open, toggle })
  latest.current = { open, toggle }
  const openRow = useCallback((index: number) => {
    setActiveIndex(index)
    latest.current.open(index)
  }, [])
  const toggleRow = useCallback((key: string) => latest.current.toggle(key), [])

  const active = sorted[activeIndex]
  const isAllSelected = canSelect && sorted.length > 0 && sorted.every((row) => selected.has(keyOf(row)))
  const grid = {
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': String(sorted.length + 1),
    tabIndex: 0,
    onKeyDown: press,
    ...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${keyOf(active)}` }),
  }
  return (
    <View {...grid} className={styles.table}>
      <ScrollView
        id={id}
        scrollY
        className={styles.scroll ?? ''}
        lowerThreshold={400}
        onScroll={(event) => onScroll(event.detail)}
        {...(props.onReachEnd && { onScrollToLower: () => props.onReachEnd?.() })}
      >
        <TableHead
          columns={columns}
          sort={sort}
          onSort={setSort}
          tracks={tracks}
          selectAll={canSelect ? { isChecked: isAllSelected, onToggle: () => onSelect(isAllSelected ? new Set() : new Set(sorted.map(keyOf))) } : undefined}
        />
        {sorted.length === 0 ? empty : (
          <View className={styles.space} role="rowgroup" style={{ height: `${total}px` }}>
            {sorted.slice(window.first, window.end).map((row, position) => {
              const index = window.first + position
              const key = keyOf(row)
              return (
                <TableRow
                  key={key}
                  id={`${id}-${key}`}
                  row={row}
                  rowKey={key}
                  index={index}
                  name={nameOf(row)}
                  columns={columns}
                  tracks={tracks}
                  top={offsets[index] ?? 0}
                  height={rowHeight * fontScale}
                  isActive={index === activeIndex}
                  isOpen={key === openKey}
                  isSelected={canSelect ? selected.has(key) : undefined}
                  onOpen={onOpen ? openRow : undefined}
                  onToggle={toggleRow}
                />
              )
            })}
          </View>
        )}
      </ScrollView>
    </View>
  )
}
