import { useMemo, useState } from 'react'
import { searchJobs, type FoundJob } from '~/contract/search'
import { chinaDateOf } from '~/domain/time/china-date'
import { useSettled } from '~/src/features/jobs/use-settled'
import { usePages } from '~/src/platform/use-pages'
import { type Filters, noFilters, searchInput } from './search-filters'

/** A search as its screen knows it: what is asked for, what was found so far. */
export function useJobSearch(isEnabled: boolean) {
  const [text, setText] = useState('')
  const [filters, setFilters] = useState<Filters>(noFilters)
  const settled = useSettled(text)
  const asked = useSettled(filters)
  const input = useMemo(() => searchInput(settled, asked, chinaDateOf(new Date().toISOString())), [settled, asked])
  const pages = usePages(searchJobs, input, { isEnabled })
  const jobs = useMemo(() => distinct(pages.pages.flatMap((page) => page.jobs)), [pages.pages])
  return { text, setText, filters, setFilters, settled, pages, first: pages.pages[0], jobs }
}

/** A job whose match changed between two pages may come twice; it is shown where it came first. */
function distinct(jobs: readonly FoundJob[]): FoundJob[] {
  return [...new Map([...jobs].reverse().map((job) => [job.jobId, job])).values()].reverse()
}
