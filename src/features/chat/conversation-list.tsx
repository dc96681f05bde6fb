import { listConversations } from '~/contract/chat'
import { Failed } from '~/src/features/shell/failed'
import { ListFoot } from '~/src/features/shell/list-foot'
import { Waiting } from '~/src/features/shell/waiting'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useLive } from '~/src/platform/use-live'
import { usePages } from '~/src/platform/use-pages'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Badge } from '~/src/ui/badge/badge'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { LongList } from '~/src/ui/list/long-list'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** Who one talks with, the latest word first. */
export function ConversationList({ isEnabled, isStudent }: { isEnabled: boolean; isStudent: boolean }) {
  const { t, locale } = useText()
  const list = usePages(listConversations, {}, { isEnabled })
  const conversations = list.pages.flatMap((page) => page.conversations)
  useLive(list, ['chat'])
  if (list.error && conversations.length === 0) return <Failed error={list.error} onRetry={list.retry} />
  if (list.isPending) return <Waiting rows={5} />
  if (conversations.length === 0) return <EmptyState drawing="people" title={t('chat.emptyTitle')} body={t(isStudent ? 'chat.emptyText' : 'chat.emptyTextEmployer')} />
  return (
    <Stack gap={12}>
      <LongList
        label={t('alerts.conversations')}
        isOnCard
        items={conversations}
        keyOf={({ conversationId }) => conversationId}
        onReachEnd={list.hasMore ? list.more : undefined}
        renderRow={({ conversationId, counterpartName, jobTitle, lastText, lastAt, unreadCount }) => (
          <ListRow
            start={
              <Badge count={unreadCount} label={t('shell.unread', { n: unreadCount })}>
                <Avatar name={counterpartName} shape={isStudent ? 'square' : 'round'} />
              </Badge>
            }
            title={counterpartName}
            note={
              <Stack gap={0}>
                <Text size={12} tone="faint" lines={1}>
                  {t('chat.about', { job: jobTitle })}
                </Text>
                <Text size={14} tone={unreadCount > 0 ? 'ink' : 'muted'} lines={1}>
                  {lastText === '' ? t('chat.first') : lastText}
                </Text>
              </Stack>
            }
            end={
              <Text size={12} tone="muted" isNumeric>
                {formatAgo(lastAt, Date.now(), locale)}
              </Text>
            }
            label={`${counterpartName} ${jobTitle} ${lastText}`}
            onTap={() => void go('conversation', { id: conversationId })}
          />
        )}
      />
      <ListFoot pages={list} />
    </Stack>
  )
}
