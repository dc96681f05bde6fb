import { useState } from 'react'
import type { FoundJob, searchJobs } from '~/contract/search'
import type { OutputOf } from '~/contract/operation'
import { JobCard } from '~/src/features/jobs/job-card'
import { DismissibleJobCard } from '~/src/features/matching/dismissible-job-card'
import { ListFoot } from '~/src/features/shell/list-foot'
import { useText } from '~/src/i18n/use-text'
import type { PagesState } from '~/src/platform/use-pages'
import { Stack } from '~/src/ui/layout/stack'
import { LongList } from '~/src/ui/list/long-list'
import { Text } from '~/src/ui/text/text'

interface SearchResultsProps {
  pages: PagesState<typeof searchJobs>
  first: OutputOf<typeof searchJobs>
  jobs: readonly FoundJob[]
  onOpen: (jobId: string) => void
}

/** What was found: how many, in order, more as one goes on. */
export function SearchResults({ pages, first, jobs, onOpen }: SearchResultsProps) {
  const { t } = useText()
  const { isGone, goneCount, leave, comeBack } = useGone(jobs)
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <Text size={14} tone="muted" isLive isBlock>
          {t('search.count', { n: first.total })}
        </Text>
        {first.near.length > 0 && (
          <Text size={14} tone="muted" isBlock>
            {t('search.near', { words: first.near.join(t('common.listSeparator')) })}
          </Text>
        )}
      </Stack>
      <LongList
        label={t('search.results')}
        items={jobs.filter(({ jobId }) => !isGone(jobId))}
        keyOf={({ jobId }) => jobId}
        total={first.total - goneCount}
        deskColumns={2}
        renderRow={(job) =>
          job.match ? (
            <DismissibleJobCard job={job} found={job.found} onOpen={() => onOpen(job.jobId)} onGone={() => leave(job.jobId)} onBack={() => comeBack(job.jobId)} />
          ) : (
            <JobCard job={job} found={job.found} onOpen={() => onOpen(job.jobId)} />
          )
        }
        onReachEnd={pages.hasMore ? pages.more : undefined}
      />
      <ListFoot pages={pages} />
    </Stack>
  )
}

/** Jobs dismissed on this list: they leave it at once. The search itself finds everything; who looks for a job again meets it again. */
function useGone(jobs: readonly FoundJob[]) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  return {
    isGone: (jobId: string) => gone.has(jobId),
    goneCount: jobs.filter(({ jobId }) => gone.has(jobId)).length,
    leave: (jobId: string) => setGone((before) => new Set([...before, jobId])),
    comeBack: (jobId: string) => setGone((before) => new Set([...before].filter((one) => one !== jobId))),
  }
}
