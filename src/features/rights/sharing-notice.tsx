import { readCard } from '~/contract/cards'
import { acknowledgeSharing } from '~/contract/sharing'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'

const shown = ['picture', 'page', 'gone'] as const

/** What a minor reads once before something of theirs leaves the school by their own hand. */
export function SharingNotice({ isOpen, onRead, onCancel }: { isOpen: boolean; onRead: () => void; onCancel: () => void }) {
  const { t, errorText } = useText()
  const command = useCommand(acknowledgeSharing, {
    onDone: () => {
      refresh(readCard)
      onRead()
    },
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  return (
    <Dialog
      isOpen={isOpen}
      title={t('rights.minor.share')}
      consequences={shown.map((one) => t(`rights.minor.shared.${one}`))}
      note={t('rights.minor.second')}
      confirmLabel={t('rights.minor.shareConfirm')}
      onConfirm={() => command.run({})}
      onCancel={onCancel}
    />
  )
}
