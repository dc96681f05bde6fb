import { useState } from 'react'
import { endShare, readMyShares } from '~/contract/sharing'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

export type MyShare = OutputOf<typeof readMyShares>['shares'][number]

/** One share: what came of it, the job, and the way to take one's name off it. */
export function EndShareSheet({ share, onClose }: { share: MyShare; onClose: () => void }) {
  const { t, errorText } = useText()
  const [isAsking, setAsking] = useState(false)
  const end = useCommand(endShare, {
    refreshes: [readMyShares],
    onDone: () => {
      onClose()
      notify({ text: t('sharing.mine.ended'), tone: 'success' })
    },
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  return (
    <>
      <Sheet isOpen={!isAsking} title={share.jobTitle} onClose={onClose}>
        <Stack gap={16}>
          <Text tone="muted" isBlock>
            {t(share.isEnded ? 'sharing.mine.endedText' : 'sharing.mine.shows')}
          </Text>
          <Button isBlock variant="secondary" onTap={() => go('job', { id: share.jobId })}>
            {t('sharing.mine.openJob')}
          </Button>
          {!share.isEnded && (
            <Button isBlock variant="quiet" onTap={() => setAsking(true)}>
              {t('sharing.mine.end')}
            </Button>
          )}
        </Stack>
      </Sheet>
      <Dialog
        isOpen={isAsking}
        tone="danger"
        title={t('sharing.mine.endTitle')}
        consequences={(['name', 'visits', 'kept'] as const).map((what) => t(`sharing.mine.endWhat.${what}`))}
        confirmLabel={t('sharing.mine.end')}
        onConfirm={async () => {
          await end.run({ token: share.token })
          setAsking(false)
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
