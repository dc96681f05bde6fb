import type { OutputOf } from '~/contract/operation'
import type { searchJobs } from '~/contract/search'
import { useText } from '~/src/i18n/use-text'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { type FilterChip, type Filters, noFilters, withoutPart } from './search-filters'

interface NothingFoundProps {
  relax: OutputOf<typeof searchJobs>['relax']
  filters: Filters
  chips: readonly FilterChip[]
  onText: (text: string) => void
  onFilters: (filters: Filters) => void
}

/** Nothing: names what keeps most jobs away and offers to take it off; where no single part does, offers to start over. */
export function NothingFound({ relax, filters, chips, onText, onFilters }: NothingFoundProps) {
  const { t } = useText()
  if (relax === null) {
    const clear = () => {
      onText('')
      onFilters(noFilters)
    }
    return <EmptyState drawing="search" title={t('search.emptyTitle')} body={t('search.emptyText')} actionLabel={t('search.clear')} onAction={clear} />
  }
  const { part, total } = relax
  if (part === 'text') {
    return <EmptyState drawing="search" title={t('search.emptyTitle')} body={t('search.withoutText', { n: total })} actionLabel={t('search.clearText')} onAction={() => onText('')} />
  }
  const what = chips.filter((chip) => chip.part === part).map(({ label }) => label).join(t('common.listSeparator'))
  return (
    <EmptyState
      drawing="search"
      title={t('search.emptyTitle')}
      body={t('search.without', { what, n: total })}
      actionLabel={t('search.takeOff', { what })}
      onAction={() => onFilters(withoutPart(filters, part))}
    />
  )
}
