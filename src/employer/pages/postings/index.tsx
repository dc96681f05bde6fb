import { useState } from 'react'
import { listMyJobs } from '~/contract/jobs'
import { type JobStatus, jobStatuses } from '~/domain/jobs/job-status'
import { PostingActions } from '~/src/features/jobs/mine/posting-actions'
import { PostingCard } from '~/src/features/jobs/mine/posting-card'
import { type PostingSummary, wasPublished } from '~/src/features/jobs/mine/posting-summary'
import { PostingTable } from '~/src/features/jobs/mine/posting-table'
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
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { LongList } from '~/src/ui/list/long-list'
import { Screen } from '~/src/ui/screen/screen'
import { Tabs } from '~/src/ui/tabs/tabs'

/** All of one's postings, by where they stand. */
export default function PostingsPage() {
  const { t } = useText()
  const navigation = useNavigation('postings')
  const isShown = useMembersOnly()
  const isDesk = useIsDesk()
  const [status, setStatus] = useState<JobStatus | 'all'>('all')
  const [acting, setActing] = useState<PostingSummary>()
  const found = usePages(listMyJobs, status === 'all' ? {} : { status }, { isEnabled: isShown })
  const rows = found.pages.flatMap(({ jobs }) => jobs)
  const tabs = (['all', ...jobStatuses] as const).map((id) => ({ id, label: id === 'all' ? t('common.all') : t(`postings.status.${id}`) }))
  const open = (posting: PostingSummary) => void (wasPublished(posting) ? go('applicants', { job: posting.jobId }) : go('posting', { id: posting.jobId }))
  return (
    <Screen
      title={t('postings.title')}
      hasLargeTitle
      navigation={navigation}
      width="wide"
      actions={
        <Button size="sm" icon="plus" onTap={() => go('posting')}>
          {t('postings.newJob')}
        </Button>
      }
    >
      <Stack gap={16}>
        <Tabs label={t('postings.filter')} items={tabs} activeId={status} onSelect={setStatus} />
        {found.error && rows.length === 0 && <Failed error={found.error} onRetry={found.retry} />}
        {found.isPending && !found.error && <Waiting cards={4} />}
        {found.pages[0] && rows.length === 0 && (
          <EmptyState
            title={t(status === 'all' ? 'postings.emptyTitle' : 'postings.emptyFiltered')}
            body={t('postings.emptyText')}
            actionLabel={t('postings.newJob')}
            onAction={() => go('posting')}
          />
        )}
        {rows.length > 0 && isDesk && <PostingTable rows={rows} onOpen={setActing} openKey={acting?.jobId} onReachEnd={found.more} />}
        {!isDesk && rows.length > 0 && (
          <LongList
            label={t('postings.title')}
            items={rows}
            keyOf={({ jobId }) => jobId}
            onReachEnd={found.hasMore ? found.more : undefined}
            renderRow={(posting) => <PostingCard posting={posting} onOpen={() => open(posting)} onMore={() => setActing(posting)} />}
          />
        )}
        {!isDesk && rows.length > 0 && <ListFoot pages={found} />}
      </Stack>
      {acting && <PostingActions posting={acting} onClose={() => setActing(undefined)} />}
    </Screen>
  )
}
