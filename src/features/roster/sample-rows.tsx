import { useMemo } from 'react'
import { rosterColumns, type previewRoster } from '~/contract/roster'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import type { Column } from '~/src/ui/table/column'
import { Table } from '~/src/ui/table/table'
import { Text } from '~/src/ui/text/text'

type Sample = OutputOf<typeof previewRoster>['sample'][number]

/** How the first rows are read: whether every column is in its place. */
export function SampleRows({ sample }: { sample: readonly Sample[] }) {
  const { t } = useText()
  const isDesk = useIsDesk()
  const columns = useMemo(
    () => rosterColumns.map((id): Column<Sample> => ({ id, header: t(`roster.column.${id}`), render: (row) => <Text size={14} lines={1}>{row[id] ?? ''}</Text> })),
    [t],
  )
  const keyOf = (row: Sample) => row.studentNumber ?? JSON.stringify(row)
  if (isDesk) return <Table label={t('roster.importing.sample')} columns={columns} rows={sample} keyOf={keyOf} nameOf={(row) => row.name ?? ''} rowHeight={44} />
  return (
    <Stack gap={12}>
      {sample.slice(0, 2).map((row) => (
        <Card key={keyOf(row)} padding="snug">
          <Stack gap={4}>
            {rosterColumns.map((column) => (
              <Row key={column} gap={12}>
                <Text size={14} tone="muted">{t(`roster.column.${column}`)}</Text>
                <Fill><Text size={14} align="end">{row[column] ?? ''}</Text></Fill>
              </Row>
            ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}
