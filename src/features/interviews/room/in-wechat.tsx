import { useState } from 'react'
import { useText } from '~/src/i18n/use-text'
import type { Ticket } from '~/src/platform/video/use-room'
import { joinVoip } from '~/src/platform/video/voip'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** Where there is no WebRTC: WeChat's own call where the mini-program may have it, else the link. */
export function InWeChat({ ticket }: { ticket: Ticket }) {
  const { t } = useText()
  const [hasFailed, setFailed] = useState(false)
  const voip = ticket.providers.find((provider) => provider.kind === 'voip')
  const hasLink = ticket.providers.some(({ kind }) => kind === 'link')
  if (!voip) return <Banner>{t(hasLink ? 'interviews.room.linkOnly' : 'interviews.room.noLink')}</Banner>
  const open = async () => setFailed(!(await joinVoip(voip)))
  return (
    <Card>
      <Stack gap={12}>
        <Text isBlock>{t('interviews.room.voipText')}</Text>
        <Button isBlock icon="video" onTap={open}>
          {t('interviews.room.voip')}
        </Button>
        {hasFailed && <Banner tone="warning">{t('interviews.room.voipFailed')}</Banner>}
      </Stack>
    </Card>
  )
}
