import { decideClaimDispute, listClaimDisputes } from '~/contract/accounts'
import { readCampusToday } from '~/contract/insights'
import { DecisionSheet } from '~/src/features/decisions/decision-sheet'
import { useOfficeWords } from '~/src/features/decisions/use-office-words'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { notify } from '~/src/ui/notice/notify'
import type { Dispute, DisputeDecision } from './dispute-card'

/** Whose record it is, with the reason for those who are told. */
export function DecideDisputeSheet({ dispute, decision, onClose }: { dispute: Dispute; decision: DisputeDecision; onClose: () => void }) {
  const { t } = useText()
  const wordsOf = useOfficeWords('disputes')
  const command = useCommand(decideClaimDispute, { refreshes: [listClaimDisputes, readCampusToday] })
  const phrases = decision === 'transfer' ? [t('disputes.phrase.transfer.first')] : [t('disputes.phrase.keep.first'), t('disputes.phrase.keep.second')]
  const decide = async (note: string) => {
    const answer = await command.run({ disputeId: dispute.disputeId, decision, note })
    if (!answer.ok) {
      if (answer.error.code === 'DISPUTE_CLOSED') refresh(listClaimDisputes, readCampusToday)
      return answer.error
    }
    notify({ text: t(`disputes.decided.${decision}`), tone: 'success' })
    onClose()
    return undefined
  }
  return (
    <DecisionSheet
      form={`decide-dispute:${dispute.disputeId}:${decision}`}
      title={t(`disputes.ask.${decision}`, { name: dispute.name })}
      consequences={[t(`disputes.effect.${decision}.first`), t(`disputes.effect.${decision}.second`)]}
      confirmLabel={t(`disputes.${decision}`)}
      note={{ label: t('disputes.note'), hint: t('disputes.noteHint'), isRequired: true, missing: t('disputes.noteMissing'), phrases }}
      wordsOf={wordsOf}
      onDecide={decide}
      onClose={onClose}
    />
  )
}
