import { useMemo } from 'react'
import type { listEmployers } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Row } from '~/src/ui/layout/row'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import type { Column } from '~/src/ui/table/column'
import { Table } from '~/src/ui/table/table'
import { Text } from '~/src/ui/text/text'
import { StatusTag } from './status-tag'

export type EmployerRow = OutputOf<typeof listEmployers>['employers'][number]

interface Props {
  employers: readonly EmployerRow[]
  openId: string | undefined
  onOpen: (employerId: string) => void
  onReachEnd: () => void
}

/** Employers at a desk; fewer columns while one is open beside them. */
export function EmployerTable({ employers, openId, onOpen, onReachEnd }: Props) {
  const { t, locale } = useText()
  const labels = useLabels()
  const isNarrow = openId !== undefined
  const columns = useMemo((): Column<EmployerRow>[] => {
    const words = (id: string, header: string, width: string, of: (row: EmployerRow) => string): Column<EmployerRow> => ({
      id,
      header,
      width,
      render: (row) => (
        <Text size={14} tone="muted" lines={1}>
          {of(row)}
        </Text>
      ),
    })
    return [
      {
        id: 'name',
        header: t('verification.name'),
        width: 'minmax(0, 3fr)',
        render: ({ name, employerId }) => (
          <Row gap={12}>
            <Avatar name={name} seed={employerId} size="sm" shape="square" />
            <Text size={14} weight="medium" lines={1}>
              {name}
            </Text>
          </Row>
        ),
      },
      ...(isNarrow ? [] : [words('industry', t('verification.industry'), 'minmax(0, 1.5fr)', (row) => labels.industry(row.industry)), words('city', t('verification.city'), '96px', (row) => labels.city(row.city))]),
      words('registered', t('verification.registered'), '128px', (row) => formatAgo(row.registeredAt, Date.now(), locale)),
      ...(isNarrow ? [] : [{ id: 'jobs', header: t('verification.jobs'), width: '88px', align: 'end' as const, render: (row: EmployerRow) => row.publishedJobCount }]),
      { id: 'status', header: t('verification.statusLabel'), width: '128px', render: ({ status }) => <StatusTag status={status} /> },
    ]
  }, [t, labels, locale, isNarrow])
  return (
    <Table
      label={t('shell.employers')}
      columns={columns}
      rows={employers}
      keyOf={({ employerId }) => employerId}
      nameOf={({ name }) => name}
      openKey={openId}
      onOpen={({ employerId }) => onOpen(employerId)}
      onReachEnd={onReachEnd}
    />
  )
}

/** Employers on a phone. */
export function EmployerList({ employers, onOpen }: Pick<Props, 'employers' | 'onOpen'>) {
  const { t, locale } = useText()
  const labels = useLabels()
  return (
    <ListGroup>
      {employers.map(({ employerId, name, industry, city, registeredAt, status, publishedJobCount }) => (
        <ListRow
          key={employerId}
          start={<Avatar name={name} seed={employerId} size="sm" shape="square" />}
          title={name}
          note={[labels.industry(industry), labels.city(city), publishedJobCount > 0 ? t('verification.jobsOf', { n: publishedJobCount }) : formatAgo(registeredAt, Date.now(), locale)].join(' · ')}
          end={<StatusTag status={status} />}
          onTap={() => onOpen(employerId)}
        />
      ))}
    </ListGroup>
  )
}
