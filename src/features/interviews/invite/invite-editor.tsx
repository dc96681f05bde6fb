import { useState, type ReactNode } from 'react'
import { listApplicants } from '~/contract/applications'
import { readDesk } from '~/contract/employers'
import { inviteToInterview, listInterviews } from '~/contract/interviews'
import { searchTalents } from '~/contract/talents'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { InviteFields } from './invite-fields'
import { useInviteForm } from './use-invite-form'

interface InviteEditorProps {
  jobId: string
  jobTitle: string
  studentId: string
  name: string
  onSent: () => void
  /** Draws the page around the form, with what stands at its foot. */
  renderPage: (form: ReactNode, footer: ReactNode) => ReactNode
}

/** Writing and sending one invitation. */
export function InviteEditor({ jobId, jobTitle, studentId, name, onSent, renderPage }: InviteEditorProps) {
  const { t, locale } = useText()
  const form = useInviteForm({ jobId, jobTitle, studentId, name })
  const [isTried, setTried] = useState(false)
  const [sentAnswerBy, setSentAnswerBy] = useState<string>()
  const invite = useCommand(inviteToInterview, {
    refreshes: [listApplicants, searchTalents, listInterviews, readDesk],
    onDone: () => {
      form.discard()
      notify({ text: t('invites.sent'), tone: 'success' })
      onSent()
    },
  })
  const { slots, answerBy, message, habits, linkProblem } = form
  const send = async () => {
    setTried(true)
    if (slots.length === 0 || answerBy === undefined || message.trim() === '' || linkProblem !== undefined) return
    setSentAnswerBy(answerBy)
    await invite.run({ jobId, studentId, form: habits.form, slots, message, answerBy, ...(habits.form === 'video' && { meetingLink: habits.meetingLink.trim() }) })
  }
  const taken = Object.keys(invite.error?.fields ?? {}).find((path) => path.startsWith('slots.'))
  const takenAt = taken === undefined ? undefined : slots[Number(taken.split('.')[1])]?.startsAt
  const refused = new Set(Object.keys(invite.error?.fields ?? {}))
  const slotError = takenAt === undefined ? undefined : t('invites.slotTaken', { when: formatMoment(takenAt, form.now, locale) })
  return renderPage(
    <Stack gap={24}>
      <CommandFailed error={invite.error} />
      <InviteFields
        form={{ ...form, linkProblem: form.linkProblem ?? (refused.has('meetingLink') ? 'wrong' : undefined) }}
        slotError={slotError}
        answerError={refused.has('answerBy') && answerBy === sentAnswerBy ? t('invites.answerByPast') : undefined}
        messageError={refused.has('message') ? t('invites.missing') : undefined}
        isTried={isTried}
      />
    </Stack>,
    <Button isBlock icon="send" isLoading={invite.isPending} onTap={send}>
      {slots.length > 0 ? t('invites.sendCount', { n: slots.length }) : t('invites.send')}
    </Button>,
  )
}
