import { useState } from 'react'
import { listMyApplications } from '~/contract/applications'
import { ApplicationCard, type MyApplication } from '~/src/features/applications/application-card'
import { Failed } from '~/src/features/shell/failed'
import { ListFoot } from '~/src/features/shell/list-foot'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, switchTo } from '~/src/platform/navigation'
import { useSignals } from '~/src/platform/signals/use-signals'
import { usePages } from '~/src/platform/use-pages'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Stack } from '~/src/ui/layout/stack'
import { LongList } from '~/src/ui/list/long-list'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

const filters = ['all', 'active', 'done'] as const
const decided: readonly MyApplication['stage'][] = ['offered', 'declined', 'withdrawn']

/** Everything one applied for, and where it stands. */
export default function ApplicationsPage() {
  const { t } = useText()
  const navigation = useNavigation('me')
  const isShown = useMembersOnly()
  const list = usePages(listMyApplications, {}, { isEnabled: isShown })
  const [filter, setFilter] = useState<(typeof filters)[number]>('all')
  useSignals(({ topic }) => {
    if (topic === 'inbox' || topic === 'unknown') void list.reload({ isNews: true })
  })
  const all = list.pages.flatMap((page) => page.applications)
  const shown = all.filter(({ stage }) => filter === 'all' || decided.includes(stage) === (filter === 'done'))
  return (
    <Screen title={t('applications.title')} navigation={navigation} onBack={() => void back('me')} width="wide">
      {list.error && all.length === 0 && <Failed error={list.error} onRetry={list.retry} />}
      {list.isPending && !list.error && <Waiting cards={4} />}
      {list.pages[0] && all.length === 0 && (
        <EmptyState title={t('applications.emptyTitle')} body={t('applications.emptyText')} actionLabel={t('applications.emptyAction')} onAction={() => switchTo('jobs')} />
      )}
      {all.length > 0 && (
        <Stack gap={16}>
          <SegmentedControl label={t('applications.title')} options={filters.map((value) => ({ value, label: t(`applications.filter.${value}`) }))} value={filter} onChange={setFilter} />
          {shown.length === 0 && (
            <Text tone="muted" align="center">
              {t('applications.noneHere')}
            </Text>
          )}
          <LongList
            label={t('applications.title')}
            items={shown}
            keyOf={({ applicationId }) => applicationId}
            deskColumns={2}
            onReachEnd={list.hasMore ? list.more : undefined}
            renderRow={(application) => <ApplicationCard application={application} />}
          />
          <ListFoot pages={list} />
        </Stack>
      )}
    </Screen>
  )
}
