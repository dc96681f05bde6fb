import { View } from '@tarojs/components'
import type { ChatMessage } from '~/contract/chat'
import { chinaTime } from '~/src/i18n/format/china-time'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import type { Outgoing } from './use-outbox'
import styles from './chat.module.scss'

/** One message: mine at the right, theirs at the left. */
export function Bubble({ id, message: { isMine, senderName, text, sentAt } }: { id: string; message: ChatMessage }) {
  const { t } = useText()
  const time = chinaTime(sentAt).format('HH:mm')
  return (
    <View id={id} className={classes(styles.line, isMine && styles.isMine)} role="listitem" aria-label={`${isMine ? t('chat.you') : senderName} ${time} ${text}`}>
      <View className={styles.bubble}>{text}</View>
      <Text size={12} tone="faint" isNumeric>
        {time}
      </Text>
    </View>
  )
}

/** On its way, or refused with the way to try again. */
export function OutgoingBubble({ id, outgoing: { text, error }, onRetry }: { id: string; outgoing: Outgoing; onRetry: () => void }) {
  const { t, errorText } = useText()
  return (
    <View id={id} className={classes(styles.line, styles.isMine)}>
      <View className={classes(styles.bubble, styles.isWaiting)}>{text}</View>
      {error === undefined ? (
        <Text size={12} tone="faint">
          {t('chat.sending')}
        </Text>
      ) : (
        <Tappable onTap={onRetry} className={styles.retry}>
          <Text size={12} tone="danger">
            {error === 'CONTENT_REFUSED' || error === 'EMPLOYER_SUSPENDED' ? errorText(error) : t('chat.failed')}
          </Text>
        </Tappable>
      )}
    </View>
  )
}
