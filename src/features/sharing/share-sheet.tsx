import { useState } from 'react'
import { CommandFailed } from '~/src/features/shell/command-failed'
import type { JobView } from './shared-job'
import { createShare, readMyShares } from '~/contract/sharing'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { hasWeChatShare, shareFromBrowser } from '~/src/platform/share'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import { PosterSheet } from './poster-sheet'
import type { FriendShare } from './use-friend-share'

interface ShareSheetProps {
  isOpen: boolean
  job: JobView
  /** made when the sheet opened; the page's own share menu uses it too */
  friend: FriendShare
  sharerName: string
  onClose: () => void
}

/** A friend, Moments or a poster: three ways for one job to reach the right reader. */
export function ShareSheet({ isOpen, job, friend, sharerName, onClose }: ShareSheetProps) {
  const { t, errorText } = useText()
  const [poster, setPoster] = useState<string>()
  const share = useCommand(createShare, { refreshes: [readMyShares] })
  const toFriend = async () => {
    if (hasWeChatShare || !friend.token) return
    const outcome = await shareFromBrowser({ title: job.posting.title, token: friend.token })
    if (outcome === 'copied') notify({ text: t('sharing.friendCopied'), tone: 'success' })
    if (outcome === 'failed') notify({ text: t('sharing.failed'), tone: 'danger' })
  }
  const toMoments = async () => {
    const answer = await share.run({ jobId: job.jobId, channel: 'moments' })
    if (!answer.ok) return
    onClose()
    await go('share', { token: answer.data.token, for: 'moments' })
  }
  const toPoster = async () => {
    const answer = await share.run({ jobId: job.jobId, channel: 'poster' })
    if (answer.ok && answer.data.codeUrl) setPoster(answer.data.codeUrl)
  }
  return (
    <>
      <Sheet isOpen={isOpen && poster === undefined} title={t('sharing.title')} onClose={onClose}>
        <Stack gap={12}>
          <Text tone="muted" isBlock>
            {t('sharing.lead')}
          </Text>
          {friend.error && (
            <Banner tone="danger" actionLabel={t('common.retry')} onAction={friend.make}>
              {errorText(friend.error.code)}
            </Banner>
          )}
          <Button isBlock icon="send" openType="share" isDisabled={!friend.token} onTap={toFriend}>
            {t('sharing.friend')}
          </Button>
          {hasWeChatShare && (
            <Button isBlock variant="secondary" icon="share" onTap={toMoments}>
              {t('sharing.moments')}
            </Button>
          )}
          <Button isBlock variant="secondary" icon="image" onTap={toPoster}>
            {t('sharing.poster')}
          </Button>
          <CommandFailed error={share.error} />
        </Stack>
      </Sheet>
      {poster !== undefined && (
        <PosterSheet
          job={job}
          codeUrl={poster}
          sharerName={sharerName}
          onClose={() => {
            setPoster(undefined)
            onClose()
          }}
        />
      )}
    </>
  )
}
