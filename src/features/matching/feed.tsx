import type { JobCard as JobCardData } from '~/contract/jobs'
import { useText } from '~/src/i18n/use-text'
import { go, switchTo } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { DismissibleJobCard } from './dismissible-job-card'

/** The jobs that fit, best first, each with its reasons and a way to say "less of this". */
export function Feed({ jobs, newMatchCount, dismissedCount }: { jobs: readonly JobCardData[]; newMatchCount: number; dismissedCount: number }) {
  const { t } = useText()
  if (jobs.length === 0) {
    return <EmptyState drawing="search" title={t('jobs.home.emptyTitle')} body={t('jobs.home.emptyText')} actionLabel={t('jobs.home.emptyAction')} onAction={() => go('wishes')} />
  }
  return (
    <Section title={t('jobs.home.feed')} note={newMatchCount > 0 ? t('jobs.home.newMatches', { n: newMatchCount }) : t('jobs.home.noNewMatches')}>
      <Stack gap={16}>
        <Columns>
          {jobs.map((job) => (
            <DismissibleJobCard key={job.jobId} job={job} onOpen={() => void go('job', { id: job.jobId })} />
          ))}
        </Columns>
        <Button variant="quiet" onTap={() => switchTo('jobs')}>
          {t('jobs.home.allJobs')}
        </Button>
        {dismissedCount > 0 && (
          <Button variant="quiet" onTap={() => go('dismissals')}>
            {t('jobs.dismissals.link')}
          </Button>
        )}
      </Stack>
    </Section>
  )
}
