import { useState } from 'react'
import { listClaimDisputes } from '~/contract/accounts'
import { DecideDisputeSheet } from '~/src/features/disputes/decide-dispute-sheet'
import { DisputeCard, type Dispute, type DisputeDecision } from '~/src/features/disputes/dispute-card'
import { DataDisputes } from '~/src/features/rights/data-disputes'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, switchTo } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Tabs } from '~/src/ui/tabs/tabs'

/** Records that two people say are theirs. */
export default function DisputesPage() {
  const { t } = useText()
  const navigation = useNavigation('today')
  const isShown = useMembersOnly()
  const open = useOperation(listClaimDisputes, {}, { isEnabled: isShown })
  const [tab, setTab] = useState<'claims' | 'data'>('claims')
  const [deciding, setDeciding] = useState<{ dispute: Dispute; decision: DisputeDecision }>()
  const { data } = open
  return (
    <Screen title={t(tab === 'data' ? 'rights.office.data' : 'disputes.title')} lead={t(tab === 'data' ? 'rights.office.emptyText' : 'disputes.lead')} navigation={navigation} width="wide" onBack={() => void back('today')}>
      <Stack gap={16}>
        <Tabs label={t('rights.office.tabs')} items={[{ id: 'claims', label: t('rights.office.claims') }, { id: 'data', label: t('rights.office.data') }]} activeId={tab} onSelect={setTab} />
        {tab === 'data' && <DataDisputes isShown={isShown} />}
        {tab === 'claims' && (
          <>
            {open.error && !data && <Failed error={open.error} onRetry={open.retry} />}
            {open.isPending && !open.error && <Waiting cards={2} />}
            {data?.disputes.length === 0 && (
              <EmptyState drawing="done" title={t('disputes.emptyTitle')} body={t('disputes.emptyText')} actionLabel={t('review.goToday')} onAction={() => switchTo('today')} />
            )}
            <Columns>
              {data?.disputes.map((dispute) => (
                <DisputeCard key={dispute.disputeId} dispute={dispute} onDecide={(decision) => setDeciding({ dispute, decision })} />
              ))}
            </Columns>
          </>
        )}
      </Stack>
      {deciding && <DecideDisputeSheet {...deciding} onClose={() => setDeciding(undefined)} />}
    </Screen>
  )
}
