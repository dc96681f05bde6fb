import { useText } from '~/src/i18n/use-text'
import { openSettings } from '~/src/platform/picture'
import type { Ticket } from '~/src/platform/video/use-room'
import { useVoip } from '~/src/platform/video/use-voip'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** Where there is no WebRTC: WeChat's own voice call where the mini-program may have it, else the link. */
export function InWeChat({ ticket }: { ticket: Ticket }) {
  const { t } = useText()
  const voip = ticket.providers.find((provider) => provider.kind === 'voip')
  const hasLink = ticket.providers.some(({ kind }) => kind === 'link')
  const { state, join, leave } = useVoip(voip)
  if (!voip) return <Banner>{t(hasLink ? 'interviews.room.linkOnly' : 'interviews.room.noLink')}</Banner>
  return (
    <Card>
      <Stack gap={12}>
        <Text isBlock isLive>
          {t(state === 'in' ? 'interviews.room.voipIn' : 'interviews.room.voipText')}
        </Text>
        {state === 'in' ? (
          <Button isBlock variant="secondary" icon="hang-up" onTap={leave}>
            {t('interviews.room.voipLeave')}
          </Button>
        ) : (
          <Button isBlock icon="mic" isLoading={state === 'joining'} onTap={join}>
            {t(state === 'cut' ? 'interviews.room.voipAgain' : 'interviews.room.voip')}
          </Button>
        )}
        {state === 'cut' && <Banner tone="warning">{t('interviews.room.voipCut')}</Banner>}
        {state === 'failed' && <Banner tone="warning">{t('interviews.room.voipFailed')}</Banner>}
        {state === 'denied' && (
          <Banner tone="warning" actionLabel={t('sharing.openSettings')} onAction={openSettings}>
            {t('interviews.room.voipDenied')}
          </Banner>
        )}
      </Stack>
    </Card>
  )
}
