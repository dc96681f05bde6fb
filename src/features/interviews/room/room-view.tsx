import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useText } from '~/src/i18n/use-text'
import { copyText } from '~/src/platform/device'
import { canCall } from '~/src/platform/video/devices'
import type { Room, Ticket } from '~/src/platform/video/use-room'
import { Button } from '~/src/ui/button/button'
import { IconButton } from '~/src/ui/icon/icon-button'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Tabs } from '~/src/ui/tabs/tabs'
import { MeetingLink } from '../meeting-link'
import { DeviceButtons } from './door'
import { InWeChat } from './in-wechat'
import { Stage } from './stage'
import styles from './room.module.scss'

type PanelName = 'chat' | 'evaluation'

/** Inside: the picture, the tools, and beside it the chat and (for the recruiter) the evaluation. */
export function RoomView({ room, ticket, chat, evaluation }: { room: Room; ticket: Ticket; chat: ReactNode; evaluation?: ReactNode }) {
  const { t } = useText()
  const isDesk = useIsDesk()
  const [panel, setPanel] = useState<PanelName | undefined>(isDesk ? 'chat' : undefined)
  const link = ticket.providers.find((provider) => provider.kind === 'link')?.url
  const toggle = (name: PanelName) => setPanel(panel === name ? undefined : name)
  return (
    <View className={styles.room}>
      <View className={styles.main}>
        {canCall() ? (
          <Stage room={room} ticket={ticket} />
        ) : (
          <View className={styles.door}>
            <InWeChat ticket={ticket} />
            {link !== undefined && <MeetingLink url={link} />}
          </View>
        )}
        <View className={styles.tools}>
          {canCall() && <DeviceButtons room={room} />}
          <IconButton name="message" label={t('interviews.room.showChat')} tone="soft" isPressed={panel === 'chat'} onTap={() => toggle('chat')} />
          {evaluation !== undefined && <IconButton name="star" label={t('interviews.room.showEvaluation')} tone="soft" isPressed={panel === 'evaluation'} onTap={() => toggle('evaluation')} />}
          {link !== undefined && <LinkButton url={link} />}
          <Button size="md" variant="danger" icon="hang-up" onTap={room.leave}>
            {t('interviews.room.leave')}
          </Button>
        </View>
      </View>
      {isDesk && panel && (
        <View className={styles.panel} role="complementary">
          {evaluation !== undefined && (
            <View className={styles.panelHead}>
              <Tabs
                label={t('interviews.room.title')}
                items={[
                  { id: 'chat' as const, label: t('interviews.room.showChat') },
                  { id: 'evaluation' as const, label: t('interviews.room.showEvaluation') },
                ]}
                activeId={panel}
                onSelect={setPanel}
              />
            </View>
          )}
          {panel === 'chat' ? <View className={styles.panelChat}>{chat}</View> : <View className={styles.panelBody}>{evaluation}</View>}
        </View>
      )}
      {!isDesk && (
        <>
          <Sheet isOpen={panel === 'chat'} title={t('interviews.room.showChat')} hasOwnScroll onClose={() => setPanel(undefined)}>
            <View className={styles.sheetChat}>{chat}</View>
          </Sheet>
          <Sheet isOpen={panel === 'evaluation'} title={t('interviews.evaluation.title')} height="tall" onClose={() => setPanel(undefined)}>
            {evaluation}
          </Sheet>
        </>
      )}
    </View>
  )
}

/** Always in sight: the way that works when nothing else does. */
function LinkButton({ url }: { url: string }) {
  const { t } = useText()
  const copy = async () => {
    if (await copyText(url)) notify({ text: `${t('common.copied')} ${url}`, tone: 'success' })
    else notify({ text: url })
  }
  return <IconButton name="link" label={t('interviews.room.link')} tone="soft" onTap={() => void copy()} />
}
