import { decideEmployer, listEmployers, readEmployer } from '~/contract/employers'
import { readCampusToday } from '~/contract/insights'
import { listJobsForReview } from '~/contract/jobs'
import type { EmployerStatus } from '~/domain/employers/employer-status'
import { DecisionSheet } from '~/src/features/decisions/decision-sheet'
import { useOfficeWords } from '~/src/features/decisions/use-office-words'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { notify } from '~/src/ui/notice/notify'
import type { Employer } from './employer-panel'

/** Verifying a suspended employer lets it back, which is another thing to the people concerned. */
export type EmployerAction = 'verify' | 'return' | 'suspend' | 'reinstate'

/** What may be done next, the likely thing last (domain/employers/decide-employer). */
export const actionsOf: Readonly<Record<EmployerStatus, readonly EmployerAction[]>> = {
  unverified: ['suspend', 'return', 'verify'],
  returned: ['suspend', 'verify'],
  verified: ['suspend'],
  suspended: ['reinstate'],
}

/** Asks once more, with what it will do and a note where one is owed. */
export function DecideEmployerSheet({ employer, action, onClose }: { employer: Employer; action: EmployerAction; onClose: () => void }) {
  const { t } = useText()
  const wordsOf = useOfficeWords('verification')
  const { employerId, name } = employer
  const command = useCommand(decideEmployer, { refreshes: [listEmployers, readEmployer, readCampusToday, listJobsForReview] })
  const needsNote = action === 'return' || action === 'suspend'
  const phrases = action === 'return' ? (['first', 'second', 'third'] as const).map((key) => t(`verification.phrase.return.${key}`)) : action === 'suspend' ? (['first', 'second'] as const).map((key) => t(`verification.phrase.suspend.${key}`)) : []
  const decide = async (note: string) => {
    const answer = await command.run({ employerId, decision: action === 'reinstate' ? 'verify' : action, ...(note !== '' && { note }) })
    if (!answer.ok) {
      if (answer.error.code === 'ALREADY_DECIDED') refresh(listEmployers, readEmployer)
      return answer.error
    }
    notify({ text: t(`verification.decided.${action}`), tone: 'success' })
    onClose()
    return undefined
  }
  return (
    <DecisionSheet
      form={`decide-employer:${employerId}:${action}`}
      title={t(`verification.ask.${action}`, { name })}
      consequences={[...(['first', 'second'] as const).map((key) => t(`verification.effect.${action}.${key}`)), ...(employer.founder ? [t(`verification.effect.founder.${action}`)] : [])]}
      tone={action === 'suspend' ? 'danger' : 'primary'}
      confirmLabel={t(`verification.action.${action}`)}
      note={{ label: t('verification.note'), isRequired: needsNote, missing: t('verification.noteMissing'), phrases, ...(needsNote && { hint: t(`verification.noteHint.${action}`) }) }}
      wordsOf={wordsOf}
      onDecide={decide}
      onClose={onClose}
    />
  )
}
