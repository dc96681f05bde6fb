import { View } from '@tarojs/components'
import { memo } from 'react'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import type { Column } from './column'
import { SelectBox } from './select-box'
import styles from './table.module.scss'

interface TableRowProps<Row> {
  id: string
  row: Row
  rowKey: string
  index: number
  name: string
  columns: readonly Column<Row>[]
  tracks: string
  top: number
  height: number
  isActive: boolean
  isOpen: boolean
  isSelected: boolean | undefined
  onOpen: ((index: number) => void) | undefined
  onToggle: (key: string) => void
}

function PlainTableRow<Row>(props: TableRowProps<Row>) {
  const { row, columns, isSelected, onOpen, index } = props
  const { t } = useText()
  const state = {
    id: props.id,
    'aria-rowindex': String(index + 2),
    ...(isSelected === undefined ? {} : { 'aria-selected': String(isSelected) }),
    ...(onOpen ? { onClick: () => onOpen(index) } : {}),
  }
  const className = classes(styles.row, props.isActive && styles.isActive, props.isOpen && styles.isOpen, isSelected && styles.isTicked, onOpen && styles.isTappable)
  return (
    <View {...state} role="row" className={className} style={{ gridTemplateColumns: props.tracks, height: `${props.height}px`, transform: `translateY(${props.top}px)` }}>
      {isSelected !== undefined && (
        <View role="gridcell" onClick={(event) => event.stopPropagation()}>
          <SelectBox label={t('common.selectRow', { name: props.name })} isChecked={isSelected} onToggle={() => props.onToggle(props.rowKey)} />
        </View>
      )}
      {columns.map((column) => (
        <View key={column.id} role="gridcell" className={classes(styles.cell, column.align === 'end' && styles.isEnd)}>{column.render(row)}</View>
      ))}
    </View>
  )
}

/** One row; drawn again only when something of its own changes. */
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow
