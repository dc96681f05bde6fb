import { useMemo, useState } from 'react'
import { listJobsForReview } from '~/contract/jobs'
import { DecideJobSheet, type JobDecision } from '~/src/features/review/decide-job-sheet'
import { JobUnderReview } from '~/src/features/review/job-under-review'
import { ReviewDesk } from '~/src/features/review/review-desk'
import { ReviewQueue } from '~/src/features/review/review-queue'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { switchTo, useParams } from '~/src/platform/navigation'
import { useKeys } from '~/src/platform/use-keys'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Screen } from '~/src/ui/screen/screen'

/** What waits to be public: read it as students will, then publish it or send it back. */
export default function ReviewPage() {
  const { t } = useText()
  const navigation = useNavigation('review')
  const isShown = useMembersOnly()
  const isDesk = useIsDesk()
  const { id } = useParams('review')
  const waiting = usePages(listJobsForReview, {}, { isEnabled: isShown })
  const jobs = useMemo(() => waiting.pages.flatMap((page) => page.jobs), [waiting.pages])
  const [openId, setOpenId] = useState(id)
  const [decision, setDecision] = useState<JobDecision>()
  // At a desk something is always open: the longest wait.
  const open = jobs.find(({ jobId }) => jobId === openId) ?? (isDesk ? jobs[0] : undefined)
  const index = open ? jobs.indexOf(open) : -1
  const total = waiting.pages[0]?.total ?? 0
  const canPublish = open !== undefined && open.employer.isVerified && open.findings.every(({ severity }) => severity !== 'unlawful')

  const show = (at: number) => {
    const job = jobs[at]
    if (!job) return
    setOpenId(job.jobId)
    if (at >= jobs.length - 3) waiting.more()
  }
  const decided = () => {
    setDecision(undefined)
    setOpenId(jobs[index + 1]?.jobId ?? jobs[index - 1]?.jobId)
  }
  useKeys(
    {
      j: () => show(index + 1),
      k: () => show(index - 1),
      p: () => canPublish && setDecision('publish'),
      r: () => open && setDecision('return'),
    },
    isDesk && decision === undefined,
  )
  const actions = open && (
    <>
      <Button variant="secondary" isBlock icon="undo" onTap={() => setDecision('return')}>
        {t('review.return')}
      </Button>
      <Button isBlock icon="check" isDisabled={!canPublish} onTap={() => setDecision('publish')}>
        {t('review.publish')}
      </Button>
    </>
  )
  const lead = total > 0 ? [t('review.count', { n: total }), ...(isDesk ? [t('review.keys')] : [])].join(' · ') : undefined
  return (
    <Screen title={t('review.title')} lead={lead} hasLargeTitle navigation={navigation} width="wide">
      {waiting.error && jobs.length === 0 && <Failed error={waiting.error} onRetry={waiting.retry} />}
      {waiting.isPending && !waiting.error && <Waiting cards={4} />}
      {waiting.pages[0] && jobs.length === 0 && (
        <EmptyState drawing="done" title={t('review.emptyTitle')} body={t('review.emptyText')} actionLabel={t('review.goToday')} onAction={() => switchTo('today')} />
      )}
      {jobs.length > 0 && (
        <ReviewDesk
          queue={
            <Stack gap={12}>
              <ReviewQueue jobs={jobs} openId={open?.jobId} onOpen={setOpenId} />
              {waiting.hasMore && (
                <Button variant="secondary" size="md" isLoading={waiting.isFetching} onTap={waiting.more}>
                  {t('common.more')}
                </Button>
              )}
            </Stack>
          }
          posting={open && <JobUnderReview key={open.jobId} job={open} />}
          actions={actions}
          onClose={() => setOpenId(undefined)}
        />
      )}
      {open && decision && <DecideJobSheet job={open} decision={decision} onDecided={decided} onClose={() => setDecision(undefined)} />}
    </Screen>
  )
}
