import { useState } from 'react'
import { applyToJob, listMyApplications } from '~/contract/applications'
import { listResumes } from '~/contract/resumes'
import { readJob } from '~/contract/jobs'
import type { MatchView } from '~/contract/match'
import { readHome } from '~/contract/matching'
import { cardAccessRules } from '~/domain/applications/card-access'
import { useApplicationAlerts } from '~/src/features/alerts/use-application-alerts'
import { ChooseResume } from '~/src/features/resumes/choose-resume'
import { describeMatch } from '~/src/features/matching/describe-match'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { useDraft } from '~/src/platform/use-draft'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { TextArea } from '~/src/ui/field/text-area'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

interface ApplySheetProps {
  isOpen: boolean
  jobId: string
  employerName: string
  match: MatchView | null
  /** the share that brought the reader here */
  shareToken: string | undefined
  onClose: () => void
}

/** What applying shows to whom, what does not fit, a word with it; then the one button. */
export function ApplySheet({ isOpen, jobId, employerName, match, shareToken, onClose }: ApplySheetProps) {
  const { t, locale } = useText()
  const draft = useDraft<string>(`apply:${jobId}`)
  const [note, setNote] = useState(draft.initial?.values ?? '')
  const [resumeId, setResumeId] = useState('')
  const apply = useCommand(applyToJob, {
    refreshes: [readJob, readHome, listMyApplications, listResumes],
    onDone: () => {
      draft.discard()
      onClose()
      notify({ text: t('jobs.apply.sent'), tone: 'success' })
    },
    onError: ({ code }) => {
      if (code === 'RECORD_NOT_CLAIMED') void go('claim')
    },
  })
  const alerts = useApplicationAlerts(isOpen)
  const send = () => {
    alerts.ask()
    return apply.run({ jobId, note, ...(shareToken && { shareToken }), ...(resumeId !== '' && { resumeId }) })
  }
  const blockers = match ? describeMatch(match, 'student', locale).blockers : []
  return (
    <Sheet
      isOpen={isOpen}
      title={t('jobs.apply.title', { employer: employerName })}
      onClose={onClose}
      footer={
        <Button isBlock isLoading={apply.isPending} onTap={send}>
          {t('jobs.apply.send')}
        </Button>
      }
    >
      <Stack gap={16}>
        <Stack gap={4}>
          <Text isBlock>{t('jobs.apply.what')}</Text>
          {(['record', 'match', 'card', 'until', 'looks'] as const).map((what) => (
            <Text key={what} size={14} tone="muted" isBlock>
              {`· ${t(`jobs.apply.shows.${what}`, { n: cardAccessRules.openDaysAfterClosing })}`}
            </Text>
          ))}
        </Stack>
        {blockers.length > 0 && (
          <Banner tone="warning" title={t('jobs.apply.blockedTitle')}>
            {`${blockers.join(t('common.listSeparator'))} ${t('jobs.apply.blockedText')}`}
          </Banner>
        )}
        {isOpen && <ChooseResume jobId={jobId} value={resumeId} onChange={setResumeId} />}
        <TextArea
          label={t('jobs.apply.note')}
          hint={t('jobs.apply.noteHint')}
          value={note}
          maxLength={300}
          onChange={(text) => {
            setNote(text)
            draft.keep(text)
          }}
        />
        <CommandFailed error={apply.error} />
      </Stack>
    </Sheet>
  )
}
