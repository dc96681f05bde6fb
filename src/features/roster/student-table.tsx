import { useMemo } from 'react'
import type { listStudents } from '~/contract/roster'
import type { OutputOf } from '~/contract/operation'
import { chinaDateOf } from '~/domain/time/china-date'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatDistance } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Tag } from '~/src/ui/tag/tag'
import type { Column } from '~/src/ui/table/column'
import { Table } from '~/src/ui/table/table'
import { Text } from '~/src/ui/text/text'

export type Student = OutputOf<typeof listStudents>['students'][number]

/** The roster at a desk, in the order of student numbers; more rows come as one reads on. */
export function StudentTable({ students, onReachEnd }: { students: readonly Student[]; onReachEnd: () => void }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const columns = useMemo((): Column<Student>[] => {
    const plain = (id: keyof typeof widths, header: string, words: (row: Student) => string): Column<Student> => ({
      id,
      header,
      width: widths[id],
      render: (row) => (
        <Text size={14} lines={1} isNumeric={id === 'studentNumber' || id === 'graduationYear'}>
          {words(row)}
        </Text>
      ),
    })
    return [
      plain('studentNumber', t('roster.column.studentNumber'), (row) => row.studentNumber),
      plain('name', t('roster.column.name'), (row) => row.name),
      plain('college', t('roster.column.college'), (row) => row.college),
      plain('major', t('roster.major'), (row) => labels.major(row.major)),
      plain('className', t('roster.column.className'), (row) => row.className),
      plain('level', t('roster.level'), (row) => labels.level(row.level)),
      plain('graduationYear', t('roster.year'), (row) => String(row.graduationYear)),
      {
        id: 'claimedAt',
        header: t('roster.claim'),
        width: '156px',
        render: ({ claimedAt }) =>
          claimedAt === null ? <Tag>{t('roster.notClaimed')}</Tag> : <Tag tone="success">{t('roster.claimedAt', { when: formatDistance(chinaDateOf(claimedAt), chinaDateOf(new Date().toISOString()), locale) })}</Tag>,
      },
    ]
  }, [t, labels, locale])
  return <Table label={t('shell.students')} columns={columns} rows={students} keyOf={({ studentId }) => studentId} nameOf={({ name }) => name} onOpen={({ studentId }) => void go('studentCard', { id: studentId })} onReachEnd={onReachEnd} rowHeight={48} />
}

const widths = {
  studentNumber: '120px',
  name: 'minmax(88px, 1fr)',
  college: 'minmax(0, 1.5fr)',
  major: 'minmax(0, 1.5fr)',
  className: 'minmax(0, 1fr)',
  level: '80px',
  graduationYear: '72px',
} as const
