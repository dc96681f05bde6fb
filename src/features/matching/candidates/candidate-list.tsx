import { useMemo, useState, type ReactNode } from 'react'
import { listMatchedStudents } from '~/contract/matching'
import { Failed } from '~/src/features/shell/failed'
import { ListFoot } from '~/src/features/shell/list-foot'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { LongList } from '~/src/ui/list/long-list'
import { SplitView } from '~/src/ui/table/split-view'
import { Table } from '~/src/ui/table/table'
import { Text } from '~/src/ui/text/text'
import { CandidateCard } from './candidate-card'
import { candidateColumns } from './candidate-columns'
import { CandidateDetails } from './candidate-details'
import type { CandidateRow } from './candidate-state'

/** Students a posting finds, best match first; beside the list who they are and why. */
export function CandidateList({ jobId, header }: { jobId: string; /** stands over the list */ header: ReactNode }) {
  const { t } = useText()
  const isDesk = useIsDesk()
  const [openId, setOpenId] = useState<string>()
  const found = usePages(listMatchedStudents, { jobId })
  const rows = found.pages.flatMap(({ candidates }) => candidates)
  const open = rows.find(({ studentId }) => studentId === openId)
  const columns = useMemo(() => candidateColumns(t, open !== undefined), [t, open])
  if (rows.length === 0) {
    return (
      <Stack gap={16}>
        {header}
        {found.error && <Failed error={found.error} onRetry={found.retry} />}
        {found.isPending && !found.error && <Waiting cards={4} />}
        {found.pages[0] && <EmptyState drawing="people" title={t('talents.emptyTitle')} body={t('talents.emptyText')} actionLabel={t('talents.emptyAction')} onAction={() => go('posting', { id: jobId })} />}
      </Stack>
    )
  }
  return (
    <SplitView
      isPanelOpen={open !== undefined}
      panelTitle={open?.name ?? ''}
      onClosePanel={() => setOpenId(undefined)}
      panel={open && <CandidateDetails candidate={open} />}
      panelFooter={open && <CandidateFooter jobId={jobId} candidate={open} />}
    >
      <Stack gap={16}>
        {header}
        <Text size={14} tone="muted" isLive isBlock>
          {t('talents.count', { n: found.pages[0]?.total ?? 0 })}
        </Text>
        {isDesk ? (
          <Table<CandidateRow> label={t('talents.title')} columns={columns} rows={rows} rowHeight={64} keyOf={(row) => row.studentId} nameOf={(row) => row.name} openKey={openId} onOpen={(row) => setOpenId(row.studentId)} onReachEnd={found.more} />
        ) : (
          <>
            <LongList
              label={t('talents.title')}
              items={rows}
              keyOf={({ studentId }) => studentId}
              total={found.pages[0]?.total}
              onReachEnd={found.hasMore ? found.more : undefined}
              renderRow={(candidate) => <CandidateCard candidate={candidate} onOpen={() => setOpenId(candidate.studentId)} />}
            />
            <ListFoot pages={found} />
          </>
        )}
      </Stack>
    </SplitView>
  )
}

/** Who applied is answered there; who did not may be invited, once at a time. */
function CandidateFooter({ jobId, candidate: { studentId, name, application, invitation } }: { jobId: string; candidate: CandidateRow }) {
  const { t } = useText()
  const isWaiting = invitation?.status === 'open'
  return (
    <>
      {application && (
        <Button size="md" isBlock variant="secondary" onTap={() => go('applicants', { job: jobId, application: application.applicationId })}>
          {t('postings.applicants')}
        </Button>
      )}
      <Button size="md" isBlock isDisabled={isWaiting} onTap={() => go('invite', { job: jobId, student: studentId, name })}>
        {t(isWaiting ? 'talents.invited' : 'talents.invite')}
      </Button>
    </>
  )
}
