import { useState } from 'react'
import { listDataDisputes } from '~/contract/rights'
import { Failed } from '~/src/features/shell/failed'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { switchTo } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { DataDisputeCard, type DataDecision, type DataDispute } from './data-dispute-card'
import { DecideDataDisputeSheet } from './decide-data-dispute-sheet'

/** What students of the school say is wrong. */
export function DataDisputes({ isShown }: { isShown: boolean }) {
  const { t } = useText()
  const { data, error, isPending, retry } = useOperation(listDataDisputes, {}, { isEnabled: isShown })
  const [deciding, setDeciding] = useState<{ dispute: DataDispute; decision: DataDecision }>()
  return (
    <>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={2} />}
      {data?.disputes.length === 0 && <EmptyState drawing="done" title={t('rights.office.emptyTitle')} body={t('rights.office.emptyText')} actionLabel={t('review.goToday')} onAction={() => switchTo('today')} />}
      <Columns>
        {data?.disputes.map((dispute) => (
          <DataDisputeCard key={dispute.disputeId} dispute={dispute} onDecide={(decision) => setDeciding({ dispute, decision })} />
        ))}
      </Columns>
      {deciding && <DecideDataDisputeSheet {...deciding} onClose={() => setDeciding(undefined)} />}
    </>
  )
}
