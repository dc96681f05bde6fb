import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useText } from '~/src/i18n/use-text'
import { canCall } from '~/src/platform/video/devices'
import { StreamView } from '~/src/platform/video/stream-view'
import { useLoudness } from '~/src/platform/video/use-loudness'
import type { Room } from '~/src/platform/video/use-room'
import { hasVoip } from '~/src/platform/video/use-voip'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Progress } from '~/src/ui/charts/progress'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import styles from './room.module.scss'

/** Before the room: one sees and hears oneself, and nobody else does. */
export function Door({ room }: { room: Room }) {
  const { t } = useText()
  const { own, openOwn, deviceFailure, phase, presence } = room
  const loudness = useLoudness(own)
  const isAble = canCall()
  useEffect(() => {
    if (isAble) void openOwn()
  }, [isAble, openOwn])
  return (
    <Stack gap={20}>
      {isAble && (
        <Stack gap={4}>
          <Text size={20} weight="bold" heading={2}>
            {t('interviews.room.check')}
          </Text>
          <Text tone="muted" isBlock>
            {t('interviews.room.checkText')}
          </Text>
        </Stack>
      )}
      {isAble && (
        <View className={styles.mirror}>
          {own && presence.hasCamera ? (
            <StreamView stream={own} isMuted isMirrored label={t('interviews.room.ownVideo')} className={styles.video} />
          ) : (
            <Text tone="inherit">{t(own || deviceFailure ? 'interviews.room.off' : 'interviews.room.asking')}</Text>
          )}
          {own && (
            <View className={styles.mirrorTools}>
              <DeviceButtons room={room} />
            </View>
          )}
        </View>
      )}
      {own && presence.hasMicrophone && <Progress label={t('interviews.room.hearing')} value={Math.min(1, loudness * 2)} display=" " />}
      {!isAble && <Banner tone="warning">{t(hasVoip ? 'interviews.room.noPicture' : 'interviews.room.unsupported')}</Banner>}
      {deviceFailure && (
        <Banner tone="warning" actionLabel={t('interviews.room.retryDevices')} onAction={openOwn}>
          {t(`interviews.room.${deviceFailure}`)}
        </Banner>
      )}
      <Button isBlock icon="video" isLoading={phase === 'entering'} onTap={room.enter}>
        {t(own || !isAble ? 'interviews.room.enter' : 'interviews.room.enterWithout')}
      </Button>
    </Stack>
  )
}

/** Microphone and camera, on and off. */
export function DeviceButtons({ room }: { room: Room }) {
  const { t } = useText()
  const { own, presence, toggleCamera, toggleMicrophone } = room
  const { hasCamera, hasMicrophone } = presence
  return (
    <Row gap={12}>
      <IconButton
        name={hasMicrophone ? 'mic' : 'mic-off'}
        tone={hasMicrophone ? 'soft' : 'danger'}
        label={t(hasMicrophone ? 'interviews.room.mute' : 'interviews.room.unmute')}
        isDisabled={!own || own.getAudioTracks().length === 0}
        onTap={toggleMicrophone}
      />
      <IconButton
        name={hasCamera ? 'video' : 'video-off'}
        tone={hasCamera ? 'soft' : 'danger'}
        label={t(hasCamera ? 'interviews.room.cameraOff' : 'interviews.room.cameraOn')}
        isDisabled={!own || own.getVideoTracks().length === 0}
        onTap={toggleCamera}
      />
    </Row>
  )
}
