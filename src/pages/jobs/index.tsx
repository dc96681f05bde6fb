import { View } from '@tarojs/components'
import { useState } from 'react'
import { FilterChips } from '~/src/features/search/filter-chips'
import { FilterFields } from '~/src/features/search/filter-fields'
import { FilterSheet } from '~/src/features/search/filter-sheet'
import { NothingFound } from '~/src/features/search/nothing-found'
import { SearchResults } from '~/src/features/search/search-results'
import { Suggestions } from '~/src/features/search/suggestions'
import { useFilterChips } from '~/src/features/search/use-filter-chips'
import { useJobSearch } from '~/src/features/search/use-job-search'
import { useRecentSearches } from '~/src/features/search/use-recent-searches'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { go } from '~/src/platform/navigation'
import { usePulledDown } from '~/src/platform/page-events'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { SearchInput } from '~/src/ui/field/search-input'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Screen } from '~/src/ui/screen/screen'
import styles from './index.module.scss'

/** All published jobs: words and filters, best match first. */
export default function JobsPage() {
  const { t } = useText()
  const navigation = useNavigation('jobs')
  const isShown = useMembersOnly()
  const isDesk = useIsDesk()
  const { text, setText, filters, setFilters, settled, pages, first, jobs } = useJobSearch(isShown)
  // Only when asked to: results must not move under a finger.
  usePulledDown(() => pages.reload())
  const chips = useFilterChips(filters)
  const recent = useRecentSearches()
  const [isFiltering, setFiltering] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const search = (words: string) => {
    setText(words)
    recent.remember(words)
    setAsking(false)
  }
  const open = (jobId: string) => {
    recent.remember(text)
    void go('job', { id: jobId })
  }
  return (
    <Screen title={t('shell.jobs')} hasLargeTitle navigation={navigation} width="wide">
      <View className={styles.desk}>
        {isDesk && (
          <View className={styles.side}>
            <Section title={t('search.filterPanel')}>
              <Card>
                <FilterFields filters={filters} onChange={setFilters} />
              </Card>
            </Section>
          </View>
        )}
        <Stack gap={16}>
          <Stack gap={12}>
            <Row gap={12}>
              <Fill>
                <SearchInput
                  id="job-search"
                  label={t('search.label')}
                  clearLabel={t('common.clear')}
                  value={text}
                  onChange={(words) => {
                    setText(words)
                    setAsking(true)
                  }}
                  onFocus={() => setAsking(true)}
                  onConfirm={() => search(text)}
                />
              </Fill>
              {!isDesk && (
                <Button size="md" variant="secondary" icon="filter" onTap={() => setFiltering(true)}>
                  {chips.length > 0 ? `${t('search.filters')} ${chips.length}` : t('search.filters')}
                </Button>
              )}
            </Row>
            {isAsking && (
              <Suggestions
                text={settled}
                recent={recent.texts}
                onText={search}
                onOccupation={(code) => {
                  setFilters({ ...filters, occupations: [...new Set([...filters.occupations, code])] })
                  search('')
                }}
                onForget={recent.forget}
              />
            )}
            <FilterChips chips={chips} onChange={setFilters} />
          </Stack>
          {pages.error && jobs.length === 0 && <Failed error={pages.error} onRetry={pages.retry} />}
          {pages.isPending && !pages.error && <Waiting cards={4} />}
          {first && jobs.length === 0 && <NothingFound relax={first.relax} filters={filters} chips={chips} onText={setText} onFilters={setFilters} />}
          {first && jobs.length > 0 && <SearchResults pages={pages} first={first} jobs={jobs} onOpen={open} />}
        </Stack>
      </View>
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
