import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import type { Column, Sort } from './column'
import { SelectBox } from './select-box'
import styles from './table.module.scss'

/** The head of a table: names, the order, select all. */
export function TableHead<Row>({ columns, sort, onSort, tracks, selectAll }: {
  columns: readonly Column<Row>[]
  sort: Sort | undefined
  onSort: (sort: Sort) => void
  tracks: string
  selectAll?: { isChecked: boolean; onToggle: () => void } | undefined
}) {
  const { t } = useText()
  return (
    <View className={styles.head} role="row" style={{ gridTemplateColumns: tracks }}>
      {selectAll && <SelectBox label={t('common.selectAll')} isChecked={selectAll.isChecked} onToggle={selectAll.onToggle} />}
      {columns.map((column) => {
        const isSorted = sort?.columnId === column.id
        const order = isSorted ? { 'aria-sort': sort.isDescending ? 'descending' : 'ascending' } : {}
        return (
          <View key={column.id} {...order} role="columnheader" className={classes(styles.headCell, column.align === 'end' && styles.isEnd)}>
            {column.sortBy ? (
              <Tappable
                label={t('common.sortBy', { name: column.header })}
                className={classes(styles.sort, isSorted && styles.isSorted)}
                onTap={() => onSort({ columnId: column.id, isDescending: isSorted ? !sort.isDescending : false })}
              >
                {column.header}
                <Icon name={isSorted ? (sort.isDescending ? 'chevron-down' : 'chevron-up') : 'sort'} size={14} />
              </Tappable>
            ) : (
              column.header
            )}
          </View>
        )
      })}
    </View>
  )
}
