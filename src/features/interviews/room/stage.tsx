import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { StreamView } from '~/src/platform/video/stream-view'
import type { Room, Ticket } from '~/src/platform/video/use-room'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Button } from '~/src/ui/button/button'
import { classes } from '~/src/ui/classes'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { useNow } from '../use-now'
import styles from './room.module.scss'

/** The other side large, oneself small, and how the connection stands in words. */
export function Stage({ room, ticket }: { room: Room; ticket: Ticket }) {
  const { t } = useText()
  const { state, theirs, theirPresence, own, presence } = room
  const name = ticket.counterpartName
  const isSeen = state === 'connected' && theirPresence?.hasCamera !== false
  return (
    <View className={styles.stage}>
      <StreamView stream={theirs} label={t('interviews.room.peerVideo', { name })} className={classes(styles.video, !isSeen && styles.isHidden)} />
      {!isSeen && (
        <View className={styles.curtain}>
          <Stack gap={12} align="center">
            <Avatar name={name} size="xl" isAlone />
            <Text tone="inherit" weight="medium" align="center">
              {state === 'connected' ? t('interviews.room.peerCameraOff', { name }) : t(`interviews.room.state.${state}`)}
            </Text>
            {state === 'waiting' && (
              <Text tone="inherit" size={14} align="center">
                {t('interviews.room.waitingText', { name })}
              </Text>
            )}
            {state === 'failed' && (
              <>
                <Text tone="inherit" size={14} align="center">
                  {t('interviews.room.failedText')}
                </Text>
                <Button size="md" icon="refresh" onTap={room.reconnect}>
                  {t('interviews.room.reconnect')}
                </Button>
              </>
            )}
          </Stack>
        </View>
      )}
      <View className={styles.status} role="status">
        <View className={classes(styles.light, styles[`is-${state}`])} aria-hidden="true" />
        <Text size={14} tone="inherit">{`${name} · ${t(`interviews.room.state.${state}`)}`}</Text>
        <Clock ticket={ticket} />
      </View>
      {own && presence.hasCamera && (
        <View className={styles.own}>
          <StreamView stream={own} isMuted isMirrored label={t('interviews.room.ownVideo')} className={styles.video} />
        </View>
      )}
    </View>
  )
}

function Clock({ ticket: { startsAt, endsAt } }: { ticket: Ticket }) {
  const { t } = useText()
  const now = useNow(10_000)
  const sinceStart = Math.floor((now - Date.parse(startsAt)) / 60_000)
  const words = now > Date.parse(endsAt) ? t('interviews.room.over') : sinceStart < 0 ? t('interviews.room.startsIn', { n: -sinceStart }) : t('interviews.room.running', { n: sinceStart })
  return (
    <Text size={12} tone="inherit" isNumeric>
      {words}
    </Text>
  )
}
