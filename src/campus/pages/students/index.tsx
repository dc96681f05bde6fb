import { useMemo, useState } from 'react'
import { listStudents } from '~/contract/roster'
import { useSettled } from '~/src/features/jobs/use-settled'
import { StudentFilters, noStudentFilter, studentInput } from '~/src/features/roster/student-filters'
import { StudentList } from '~/src/features/roster/student-list'
import { StudentTable } from '~/src/features/roster/student-table'
import { Failed } from '~/src/features/shell/failed'
import { ListFoot } from '~/src/features/shell/list-foot'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { go } from '~/src/platform/navigation'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** The school's roster: everybody on it, and who has claimed their record. */
export default function StudentsPage() {
  const { t } = useText()
  const navigation = useNavigation('students')
  const isShown = useMembersOnly()
  const isDesk = useIsDesk()
  const [filter, setFilter] = useState(noStudentFilter)
  const settled = useSettled(filter)
  const input = useMemo(() => studentInput(settled), [settled])
  const found = usePages(listStudents, input, { isEnabled: isShown })
  const students = useMemo(() => found.pages.flatMap((page) => page.students), [found.pages])
  const isFiltered = Object.keys(input).length > 0
  const importAction = (
    <Row gap={8}>
      <Button size="sm" variant="secondary" icon="table" onTap={() => go('gradesImport')}>
        {t('grades.action')}
      </Button>
      <Button size="sm" icon="upload" onTap={() => go('rosterImport')}>
        {t('roster.import')}
      </Button>
    </Row>
  )
  return (
    <Screen title={t('shell.students')} hasLargeTitle navigation={navigation} width="wide" actions={importAction}>
      <Stack gap={16}>
        {isShown && <StudentFilters filter={filter} onChange={setFilter} />}
        {found.error && students.length === 0 && <Failed error={found.error} onRetry={found.retry} />}
        {found.isPending && !found.error && <Waiting rows={8} />}
        {found.pages[0] && students.length === 0 && !isFiltered && (
          <EmptyState drawing="people" title={t('roster.emptyTitle')} body={t('roster.emptyText')} actionLabel={t('roster.import')} onAction={() => go('rosterImport')} />
        )}
        {found.pages[0] && students.length === 0 && isFiltered && (
          <EmptyState drawing="search" title={t('roster.notFoundTitle')} body={t('roster.notFoundText')} actionLabel={t('roster.clear')} onAction={() => setFilter(noStudentFilter)} />
        )}
        {students.length > 0 && (
          <>
            <Text size={14} tone="muted" isLive isBlock>
              {t('roster.count', { n: found.pages[0]?.total ?? 0 })}
            </Text>
            {isDesk ? <StudentTable students={students} onReachEnd={found.more} /> : <StudentList students={students} total={found.pages[0]?.total} onReachEnd={found.hasMore ? found.more : undefined} />}
            {!isDesk && <ListFoot pages={found} />}
          </>
        )}
      </Stack>
    </Screen>
  )
}
