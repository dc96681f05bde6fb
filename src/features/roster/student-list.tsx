import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Avatar } from '~/src/ui/avatar/avatar'
import { ListRow } from '~/src/ui/list/list-row'
import { LongList } from '~/src/ui/list/long-list'
import { Tag } from '~/src/ui/tag/tag'
import type { Student } from './student-table'

/** The roster on a phone. */
export function StudentList({ students, total, onReachEnd }: { students: readonly Student[]; total: number | undefined; onReachEnd: (() => void) | undefined }) {
  const { t } = useText()
  const labels = useLabels()
  return (
    <LongList
      label={t('shell.students')}
      isOnCard
      items={students}
      keyOf={({ studentId }) => studentId}
      total={total}
      onReachEnd={onReachEnd}
      renderRow={({ studentId, name, studentNumber, major, className, graduationYear, claimedAt }) => (
        <ListRow
          start={<Avatar name={name} seed={studentId} size="sm" />}
          title={name}
          note={`${studentNumber} · ${labels.major(major)} · ${className} · ${graduationYear}`}
          onTap={() => void go('studentCard', { id: studentId })}
          end={<Tag tone={claimedAt === null ? 'neutral' : 'success'}>{t(claimedAt === null ? 'roster.notClaimed' : 'roster.claimState.claimed')}</Tag>}
        />
      )}
    />
  )
}
