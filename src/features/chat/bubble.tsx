import { View } from '@tarojs/components'
import type { ChatMessage } from '~/contract/chat'
import { chinaTime } from '~/src/i18n/format/china-time'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { classes } from '~/src/ui/classes'
import { Text } from '~/src/ui/text/text'
import { isFinal, type Outgoing } from './use-outbox'
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

interface OutgoingBubbleProps {
  id: string
  outgoing: Outgoing
  onRetry: () => void
  /** Puts the words back where they can be changed. */
  onTakeBack: () => void
}

/** On its way; or what kept it, and what can be done about it. */
export function OutgoingBubble({ id, outgoing: { text, error }, onRetry, onTakeBack }: OutgoingBubbleProps) {
  const { t, errorText, find } = useText()
  return (
    <View id={id} className={classes(styles.line, styles.isMine)}>
      <View className={classes(styles.bubble, styles.isWaiting)}>{text}</View>
      {error === undefined ? (
        <Text size={12} tone="faint">
          {t('chat.sending')}
        </Text>
      ) : (
        <>
          <Text size={12} tone="danger" align="end">
            {[errorText(error), find(`chat.advice.${error}`)].filter(Boolean).join(' ')}
          </Text>
          <View className={styles.ways}>
            {!isFinal(error) && (
              <Button size="sm" variant="quiet" onTap={onRetry}>
                {t('chat.again')}
              </Button>
            )}
            <Button size="sm" variant="quiet" onTap={onTakeBack}>
              {t('chat.takeBack')}
            </Button>
          </View>
        </>
      )}
    </View>
  )
}
