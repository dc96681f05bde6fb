import { useMemo } from 'react'
import type { previewRoster } from '~/contract/roster'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import type { Column } from '~/src/ui/table/column'
import { Table } from '~/src/ui/table/table'
import { Text } from '~/src/ui/text/text'
import { fixOf } from './roster-workbooks'

type Problem = OutputOf<typeof previewRoster>['problems'][number]

const keyOf = ({ row, column, code }: Problem) => `${row}-${column ?? ''}-${code}`

/** Every cell to correct: where it stands, what it says, what to do. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const words = useText()
  const { t } = words
  const isDesk = useIsDesk()
  const columns = useMemo((): Column<Problem>[] => {
    const columnName = ({ column }: Problem) => (column === null ? t('roster.importing.wholeRow') : t(`roster.column.${column}`))
    return [
      { id: 'row', header: t('roster.importing.row'), width: '72px', render: ({ row }) => <Text size={14} weight="medium" isNumeric>{row}</Text>, sortBy: ({ row }) => row },
      { id: 'column', header: t('roster.importing.column'), width: '132px', render: (one) => <Text size={14}>{columnName(one)}</Text>, sortBy: columnName },
      { id: 'value', header: t('roster.importing.value'), width: 'minmax(0, 1fr)', render: ({ value }) => <Text size={14} tone={value === '' ? 'faint' : 'danger'} lines={1}>{value || t('roster.importing.emptyValue')}</Text> },
      { id: 'what', header: t('roster.importing.what'), width: 'minmax(0, 2fr)', render: (one) => <Text size={14} lines={2}>{fixOf({ t }, one)}</Text> },
    ]
  }, [t])
  if (isDesk) return <Table label={t('roster.importing.problems')} columns={columns} rows={problems} keyOf={keyOf} nameOf={({ row }) => t('roster.importing.rowOf', { n: row })} />
  return (
    <ListGroup>
      {problems.map((problem) => (
        <ListRow
          key={keyOf(problem)}
          title={`${t('roster.importing.rowOf', { n: problem.row })} · ${problem.column === null ? t('roster.importing.wholeRow') : t(`roster.column.${problem.column}`)}`}
          note={`${problem.value || t('roster.importing.emptyValue')} — ${fixOf(words, problem)}`}
        />
      ))}
    </ListGroup>
  )
}
