import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Tag } from '~/src/ui/tag/tag'
import type { Student } from './student-table'

/** The roster on a phone. */
export function StudentList({ students }: { students: readonly Student[] }) {
  const { t } = useText()
  const labels = useLabels()
  return (
    <ListGroup>
      {students.map(({ studentId, name, studentNumber, major, className, graduationYear, claimedAt }) => (
        <ListRow
          key={studentId}
          start={<Avatar name={name} seed={studentId} size="sm" />}
          title={name}
          note={`${studentNumber} · ${labels.major(major)} · ${className} · ${graduationYear}`}
          end={<Tag tone={claimedAt === null ? 'neutral' : 'success'}>{t(claimedAt === null ? 'roster.notClaimed' : 'roster.claimState.claimed')}</Tag>}
        />
      ))}
    </ListGroup>
  )
}
