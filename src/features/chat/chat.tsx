import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { Failed } from '~/src/features/shell/failed'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useSession } from '~/src/platform/session'
import { useDraft } from '~/src/platform/use-draft'
import { Button } from '~/src/ui/button/button'
import { TextEntry } from '~/src/ui/field/text-entry'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Text } from '~/src/ui/text/text'
import { Bubble, OutgoingBubble } from './bubble'
import { daysOf } from './days-of'
import { useConversation } from './use-conversation'
import { useOutbox, type Outgoing } from './use-outbox'
import styles from './chat.module.scss'

const longest = 500

interface ChatProps {
  conversationId: string
  isEnabled?: boolean
}

/** A conversation with its line to write on. Fills its parent's height. */
export function Chat(props: ChatProps) {
  const accountId = useSession()?.accountId ?? 'visitor'
  // What waits belongs to one person in one conversation.
  return <Talk key={`${accountId} ${props.conversationId}`} {...props} />
}

function Talk({ conversationId, isEnabled = true }: ChatProps) {
  const { t, locale } = useText()
  const entry = useEntry(conversationId)
  const { messages, pages, error, isPending, hasMore, isFetching, more, retry } = useConversation(conversationId, isEnabled)
  const outbox = useOutbox(conversationId, isEnabled && conversationId !== '')
  const waiting = outbox.without(new Set(messages.map(({ messageId }) => messageId)))
  const takeBack = (one: Outgoing) => {
    entry.change(entry.text.trim() === '' ? one.text : `${one.text} ${entry.text}`)
    outbox.withdraw(one)
  }
  if (error && !pages[0]) return <Failed error={error} onRetry={retry} />
  if (isPending) return <Waiting rows={5} />
  const last = waiting[waiting.length - 1]?.id ?? messages[messages.length - 1]?.messageId
  return (
    <View className={styles.chat}>
      <ScrollView scrollY className={styles.scroll ?? ''} scrollIntoView={last === undefined ? '' : anchorOf(last)}>
        <View className={styles.messages} role="log" aria-live="polite">
          {hasMore && (
            <Button size="sm" variant="quiet" isLoading={isFetching} onTap={more}>
              {t('chat.earlier')}
            </Button>
          )}
          {messages.length === 0 && waiting.length === 0 && (
            <Text size={14} tone="muted" align="center">
              {t('chat.first')}
            </Text>
          )}
          {daysOf(messages, locale).map(({ day, label, messages: ofDay }) => (
            <View key={day} className={styles.day}>
              <Text size={12} tone="faint" align="center" isNumeric>
                {label}
              </Text>
              {ofDay.map((message) => (
                <Bubble key={message.messageId} id={anchorOf(message.messageId)} message={message} />
              ))}
            </View>
          ))}
          {waiting.map((one) => (
            <OutgoingBubble key={one.id} id={anchorOf(one.id)} outgoing={one} onRetry={() => outbox.retry(one)} onTakeBack={() => takeBack(one)} />
          ))}
        </View>
      </ScrollView>
      <Composer conversationId={conversationId} entry={entry} onSend={outbox.send} />
    </View>
  )
}

/** An element id for scrolling: WeChat wants it to begin with a letter. */
const anchorOf = (id: string) => `m-${id.replace(/[^A-Za-z0-9_-]/g, '-')}`

/** What is being written; kept as a draft until it is handed over. */
function useEntry(conversationId: string) {
  const draft = useDraft<string>(`chat:${conversationId}`)
  const [text, setText] = useState(draft.initial?.values ?? '')
  return {
    text,
    change: (typed: string) => {
      setText(typed)
      draft.keep(typed)
    },
    clear: () => {
      setText('')
      draft.discard()
    },
  }
}

function Composer({ conversationId, entry, onSend }: { conversationId: string; entry: ReturnType<typeof useEntry>; onSend: (text: string) => void }) {
  const { t } = useText()
  const { text } = entry
  const send = () => {
    if (text.trim() === '') return
    onSend(text.trim())
    entry.clear()
  }
  return (
    <View className={styles.composer}>
      <View className={styles.entry}>
        <TextEntry id={`chat-${conversationId.replace(/[^A-Za-z0-9_-]/g, '-')}`} label={t('chat.write')} placeholder={t('chat.write')} value={text} maxLength={longest} onChange={entry.change} onConfirm={send} />
      </View>
      <IconButton name="send" tone="solid" label={t('chat.send')} isDisabled={text.trim() === ''} onTap={send} />
    </View>
  )
}
