import { useState } from 'react'
import { decideApplication, listApplicants } from '~/contract/applications'
import { readDesk } from '~/contract/employers'
import { searchTalents } from '~/contract/talents'
import { canMoveTo, isOver } from '~/domain/applications/application-stage'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { notify } from '~/src/ui/notice/notify'
import { DeclineDialog } from './decline-dialog'
import type { Applicant } from './use-applicant'

/** True while there is something to do: after a no only an interview that was held is left to look at. */
export function hasActions({ stage, interview }: Applicant): boolean {
  return !isOver(stage) || interview !== null
}

/** What a recruiter can do with an application as it stands. */
export function ApplicantActions({ applicant, onDecided }: { applicant: Applicant; onDecided: () => void }) {
  const { t, errorText } = useText()
  const [isDeclining, setDeclining] = useState(false)
  const { applicationId, jobId, jobTitle, stage, student, invitation, interview } = applicant
  const decide = useCommand(decideApplication, {
    refreshes: [listApplicants, searchTalents, readDesk],
    onDone: (_, { decision }) => {
      setDeclining(false)
      notify({ text: t(decision === 'decline' ? 'talents.declined' : 'talents.shortlisted'), tone: 'success' })
      onDecided()
    },
    onError: ({ code }) => {
      notify({ text: errorText(code), tone: 'danger' })
      if (code === 'STAGE_FINAL') onDecided()
    },
  })
  const isInvited = invitation?.status === 'open' || interview?.status === 'booked'
  const canInvite = !isInvited && canMoveTo(stage, 'interview')
  return (
    <>
      {canMoveTo(stage, 'declined') && (
        <Button size="md" variant="quiet" onTap={() => setDeclining(true)}>
          {t('talents.decline')}
        </Button>
      )}
      {canMoveTo(stage, 'shortlisted') && stage !== 'interview' && (
        <Button size="md" variant="secondary" isLoading={decide.isPending} onTap={() => decide.run({ applicationId, decision: 'shortlist', message: '' })}>
          {t('talents.shortlist')}
        </Button>
      )}
      {canInvite && (
        <Button size="md" onTap={() => go('invite', { job: jobId, student: student.studentId, name: student.name })}>
          {t('talents.invite')}
        </Button>
      )}
      {interview && !canInvite && (
        <Button size="md" variant="secondary" onTap={() => go('interview', { id: interview.interviewId })}>
          {t('talents.toInterview')}
        </Button>
      )}
      {isDeclining && (
        <DeclineDialog
          applicationId={applicationId}
          name={student.name}
          jobTitle={jobTitle}
          onDecline={(message) => decide.run({ applicationId, decision: 'decline', message })}
          onCancel={() => setDeclining(false)}
        />
      )}
    </>
  )
}
