import { useState } from 'react'
import { useText } from '~/src/i18n/use-text'
import { useDraft } from '~/src/platform/use-draft'
import { TextArea } from '~/src/ui/field/text-area'
import { Dialog } from '~/src/ui/overlay/dialog'

/** Saying no with a few words of one's own; they begin from a kind template and are kept until sent. */
export function DeclineDialog({ applicationId, name, jobTitle, onDecline, onCancel }: {
  applicationId: string
  name: string
  jobTitle: string
  /** Answers whether it was taken; if not, the words stay. */
  onDecline: (message: string) => Promise<{ ok: boolean }>
  onCancel: () => void
}) {
  const { t } = useText()
  const draft = useDraft<string>(`decline:${applicationId}`)
  const [message, setMessage] = useState(draft.initial?.values ?? t('talents.declineTemplate', { name, job: jobTitle }))
  return (
    <Dialog
      isOpen
      tone="danger"
      title={t('talents.declineTitle', { name })}
      consequences={(['declineTold', 'declineFinal', 'declineCloses'] as const).map((what) => t(`talents.${what}`))}
      confirmLabel={t('common.send')}
      onConfirm={async () => {
        const { ok } = await onDecline(message)
        if (ok) draft.discard()
      }}
      onCancel={onCancel}
    >
      <TextArea
        label={t('talents.declineMessage')}
        value={message}
        maxLength={300}
        rows={4}
        onChange={(text) => {
          setMessage(text)
          draft.keep(text)
        }}
      />
    </Dialog>
  )
}
