import { useState } from 'react'
import { cancelInterview, listInterviews, readInterview } from '~/contract/interviews'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { useDraft } from '~/src/platform/use-draft'
import { Button } from '~/src/ui/button/button'
import { TextArea } from '~/src/ui/field/text-area'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

/** Calls an interview off, with a reason the other side reads. */
export function CancelSheet({ isOpen, interviewId, onClose }: { isOpen: boolean; interviewId: string; onClose: () => void }) {
  const { t } = useText()
  const draft = useDraft<string>(`cancel:${interviewId}`)
  const [reason, setReason] = useState(draft.initial?.values ?? '')
  const [isChecked, setChecked] = useState(false)
  const cancel = useCommand(cancelInterview, {
    refreshes: [readInterview, listInterviews],
    onDone: () => {
      draft.discard()
      onClose()
      notify({ text: t('interviews.page.cancelled') })
    },
  })
  const send = () => {
    setChecked(true)
    return reason.trim() === '' ? undefined : cancel.run({ interviewId, reason })
  }
  const change = (text: string) => {
    setReason(text)
    draft.keep(text)
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={t('interviews.page.cancelTitle')}
      onClose={onClose}
      footer={
        <Button isBlock variant="danger" isLoading={cancel.isPending} onTap={send}>
          {t('interviews.page.cancel')}
        </Button>
      }
    >
      <Stack gap={16}>
        <Text isBlock>{t('interviews.page.cancelWhat')}</Text>
        <TextArea label={t('interviews.page.cancelReason')} value={reason} maxLength={300} error={isChecked && reason.trim() === '' ? t('interviews.page.cancelMissing') : undefined} onChange={change} />
        <CommandFailed error={cancel.error} />
      </Stack>
    </Sheet>
  )
}
