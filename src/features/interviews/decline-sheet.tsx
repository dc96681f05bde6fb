import { useState } from 'react'
import { declineInvitation, listInterviews, readInvitation } from '~/contract/interviews'
import { readHome } from '~/contract/matching'
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

/** Says no, with a word if one likes. */
export function DeclineSheet({ isOpen, invitationId, onClose }: { isOpen: boolean; invitationId: string; onClose: () => void }) {
  const { t } = useText()
  const draft = useDraft<string>(`decline:${invitationId}`)
  const [message, setMessage] = useState(draft.initial?.values ?? '')
  const decline = useCommand(declineInvitation, {
    refreshes: [readInvitation, listInterviews, readHome],
    onDone: () => {
      draft.discard()
      onClose()
      notify({ text: t('interviews.invitation.declined') })
    },
  })
  const change = (text: string) => {
    setMessage(text)
    draft.keep(text)
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={t('interviews.invitation.declineTitle')}
      onClose={onClose}
      footer={
        <Button isBlock variant="danger" isLoading={decline.isPending} onTap={() => decline.run({ invitationId, message })}>
          {t('interviews.invitation.declineSend')}
        </Button>
      }
    >
      <Stack gap={16}>
        <Text isBlock>{t('interviews.invitation.declineWhat')}</Text>
        <TextArea label={t('interviews.invitation.declineWords')} mark={t('common.optional')} value={message} maxLength={300} onChange={change} />
        <CommandFailed error={decline.error} />
      </Stack>
    </Sheet>
  )
}
