import { useMemo } from 'react'
import { useText } from '~/src/i18n/use-text'
import type { PagesState } from '~/src/platform/use-pages'
import type { searchTalents } from '~/contract/talents'
import { Failed } from '~/src/features/shell/failed'
import { ListFoot } from '~/src/features/shell/list-foot'
import { Waiting } from '~/src/features/shell/waiting'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { LongList } from '~/src/ui/list/long-list'
import { Table } from '~/src/ui/table/table'
import { TalentCard } from './talent-card'
import { talentColumns, talentRowHeight } from './talent-columns'
import type { Talent } from './talent-search'
import type { useChosen } from './use-chosen'

/** Everybody found: a table at a desk, cards on a phone. */
export function TalentResults({ found, hasMatch, openId, onOpen, choice, onAskLess }: {
  found: PagesState<typeof searchTalents>
  hasMatch: boolean
  openId: string | undefined
  onOpen: (studentId: string) => void
  choice: ReturnType<typeof useChosen>
  onAskLess: () => void
}) {
  const { t } = useText()
  const isDesk = useIsDesk()
  const columns = useMemo(() => talentColumns(t, hasMatch), [t, hasMatch])
  const selected = useMemo(() => new Set(choice.chosen), [choice.chosen])
  const rows = found.pages.flatMap(({ talents }) => talents)
  if (found.error && rows.length === 0) {
    if (found.error.code === 'TOO_WIDE' || found.error.code === 'TALENTS_LOCKED') return <EmptyState drawing="people" title={t(`talents.errors.${found.error.code}`)} />
    return <Failed error={found.error} onRetry={found.retry} />
  }
  if (found.isPending) return <Waiting rows={8} />
  if (rows.length === 0) return <EmptyState drawing="people" title={t('talents.emptyTitle')} body={t('talents.emptyText')} actionLabel={t('talents.askLess')} onAction={onAskLess} />
  return isDesk ? (
    <Table<Talent>
      label={t('talents.title')}
      columns={columns}
      rows={rows}
      rowHeight={talentRowHeight}
      keyOf={(row) => row.studentId}
      nameOf={(row) => row.name}
      openKey={openId}
      onOpen={(row) => onOpen(row.studentId)}
      selected={selected}
      onSelect={choice.replace}
      onReachEnd={found.more}
    />
  ) : (
    <>
      <LongList
        label={t('talents.title')}
        items={rows}
        keyOf={({ studentId }) => studentId}
        total={found.pages[0]?.total}
        onReachEnd={found.hasMore ? found.more : undefined}
        renderRow={(talent) => (
          <TalentCard
            talent={talent}
            isChosen={selected.has(talent.studentId)}
            canChoose={choice.hasRoom}
            onOpen={() => onOpen(talent.studentId)}
            onChoose={() => choice.toggle(talent.studentId)}
          />
        )}
      />
      <ListFoot pages={found} />
    </>
  )
}
