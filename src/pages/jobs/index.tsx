import { useMemo, useState } from 'react'
import { searchJobs } from '~/contract/search'
import { FilterSheet } from '~/src/features/jobs/filter-sheet'
import { JobCard } from '~/src/features/jobs/job-card'
import { countFilters, noFilters, searchInput } from '~/src/features/jobs/search-filters'
import { useSettled } from '~/src/features/jobs/use-settled'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { go } from '~/src/platform/navigation'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { SearchInput } from '~/src/ui/field/search-input'
import { Columns } from '~/src/ui/layout/columns'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** All published jobs: words and filters, best match first. */
export default function JobsPage() {
  const { t } = useText()
  const navigation = useNavigation('jobs')
  const isShown = useMembersOnly()
  const [text, setText] = useState('')
  const [filters, setFilters] = useState(noFilters)
  const [isFiltering, setFiltering] = useState(false)
  const settled = useSettled(text)
  const input = useMemo(() => searchInput(settled, filters), [settled, filters])
  const found = usePages(searchJobs, input, { isEnabled: isShown })
  const jobs = found.pages.flatMap((page) => page.jobs)
  const filterCount = countFilters(filters)
  const clear = () => {
    setText('')
    setFilters(noFilters)
  }
  return (
    <Screen title={t('shell.jobs')} hasLargeTitle navigation={navigation} width="wide">
      <Stack gap={16}>
        <Row gap={12}>
          <Fill>
            <SearchInput id="job-search" label={t('jobs.search.label')} clearLabel={t('common.clear')} value={text} onChange={setText} />
          </Fill>
          <Button size="md" variant="secondary" icon="filter" onTap={() => setFiltering(true)}>
            {filterCount > 0 ? `${t('jobs.search.filters')} ${filterCount}` : t('jobs.search.filters')}
          </Button>
        </Row>
        {found.error && jobs.length === 0 && <Failed error={found.error} onRetry={found.retry} />}
        {found.isPending && !found.error && <Waiting cards={4} />}
        {found.pages[0] && jobs.length === 0 && (
          <EmptyState drawing="search" title={t('jobs.search.emptyTitle')} body={t('jobs.search.emptyText')} actionLabel={t('jobs.search.clear')} onAction={clear} />
        )}
        {jobs.length > 0 && (
          <>
            <Text size={14} tone="muted" isLive isBlock>
              {t('jobs.search.count', { n: `${found.pages[0]?.total ?? 0}${found.pages[0]?.isPartial ? '+' : ''}` })}
            </Text>
            <Columns>
              {jobs.map((job) => (
                <JobCard key={job.jobId} job={job} onOpen={() => void go('job', { id: job.jobId })} />
              ))}
            </Columns>
            {found.hasMore && (
              <Button variant="secondary" isLoading={found.isFetching} onTap={found.more}>
                {t('common.more')}
              </Button>
            )}
          </>
        )}
      </Stack>
      {isFiltering && (
        <FilterSheet
          filters={filters}
          onClose={() => setFiltering(false)}
          onChoose={(chosen) => {
            setFilters(chosen)
            setFiltering(false)
          }}
        />
      )}
    </Screen>
  )
}
