import { useMemo, type ReactNode } from 'react'
import { chinaDateOf } from '~/domain/time/china-date'
import { formatDistance } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Text } from '~/src/ui/text/text'
import type { Column } from '~/src/ui/table/column'
import { Table } from '~/src/ui/table/table'
import type { PostingSummary } from './posting-summary'
import { StatusTag } from './status-tag'

interface PostingTableProps<Row extends PostingSummary> {
  rows: readonly Row[]
  onOpen: (row: Row) => void
  openKey?: string | undefined
  onReachEnd?: () => void
  empty?: ReactNode
}

/** One's own postings at a desk. */
export function PostingTable<Row extends PostingSummary>({ rows, onOpen, openKey, onReachEnd, empty }: PostingTableProps<Row>) {
  const { t, locale } = useText()
  const columns = useMemo((): Column<Row>[] => {
    const today = chinaDateOf(new Date().toISOString())
    const figure = (id: 'applicants' | 'fresh' | 'interviews', of: (row: Row) => number): Column<Row> => ({
      id,
      header: t(`postings.column.${id}`),
      width: '88px',
      align: 'end',
      sortBy: of,
      render: (row) => (
        <Text isNumeric weight={id === 'fresh' && of(row) > 0 ? 'bold' : 'regular'} tone={of(row) === 0 ? 'faint' : id === 'fresh' ? 'accent' : 'ink'}>
          {of(row)}
        </Text>
      ),
    })
    return [
      { id: 'title', header: t('postings.column.title'), width: 'minmax(180px, 2fr)', sortBy: (row) => row.title, render: (row) => <Text weight="medium" lines={1}>{row.title || t('postings.untitled')}</Text> },
      { id: 'status', header: t('postings.column.status'), width: 'minmax(120px, 1fr)', sortBy: (row) => row.status, render: (row) => <StatusTag posting={row} /> },
      figure('applicants', (row) => row.applicantCount),
      figure('fresh', (row) => row.newCount),
      figure('interviews', (row) => row.interviewCount),
      {
        id: 'closesOn',
        header: t('postings.column.closesOn'),
        width: '120px',
        sortBy: (row) => row.closesOn,
        render: (row) => <Text size={14} tone="muted">{row.closesOn === '' ? t('postings.noClosing') : formatDistance(row.closesOn, today, locale)}</Text>,
      },
    ]
  }, [t, locale])
  return <Table label={t('postings.title')} columns={columns} rows={rows} keyOf={(row) => row.jobId} nameOf={(row) => row.title || t('postings.untitled')} onOpen={onOpen} openKey={openKey} {...(onReachEnd && { onReachEnd })} empty={empty} />
}
