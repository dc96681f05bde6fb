import { useState } from 'react'
import { readInterview, setMeetingLink } from '~/contract/interviews'
import { isMeetingLink } from '~/domain/interviews/meeting-link'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'

/** Gives a booked video interview its meeting link, or another one. */
export function MeetingLinkSheet({ isOpen, interviewId, link, onClose }: { isOpen: boolean; interviewId: string; link: string | null; onClose: () => void }) {
  const { t } = useText()
  const [text, setText] = useState(link ?? '')
  const [isChecked, setChecked] = useState(false)
  const set = useCommand(setMeetingLink, {
    refreshes: [readInterview],
    onDone: () => {
      onClose()
      notify({ text: t('interviews.page.linkSaved'), tone: 'success' })
    },
  })
  const meetingLink = text.trim()
  const isWrong = !isMeetingLink(meetingLink)
  const save = () => {
    setChecked(true)
    return isWrong ? undefined : set.run({ interviewId, meetingLink })
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={t('interviews.page.link')}
      onClose={onClose}
      footer={
        <Button isBlock isLoading={set.isPending} onTap={save}>
          {t('interviews.page.linkSave')}
        </Button>
      }
    >
      <Stack gap={16}>
        <TextInput
          id="meeting-link"
          label={t('interviews.page.link')}
          hint={t('invites.meetingLinkHint')}
          error={isChecked && isWrong ? t('invites.meetingLinkWrong') : undefined}
          icon="link"
          maxLength={300}
          value={text}
          onChange={setText}
        />
        <CommandFailed error={set.error} />
      </Stack>
    </Sheet>
  )
}
