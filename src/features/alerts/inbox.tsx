import { listInbox, markInboxRead, type InboxMessage } from '~/contract/alerts'
import { Failed } from '~/src/features/shell/failed'
import { ListFoot } from '~/src/features/shell/list-foot'
import { Waiting } from '~/src/features/shell/waiting'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { switchTo } from '~/src/platform/navigation'
import { setUnreadCount } from '~/src/platform/session'
import { useCommand } from '~/src/platform/use-command'
import { useLive } from '~/src/platform/use-live'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { Row } from '~/src/ui/layout/row'
import { LongList } from '~/src/ui/list/long-list'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { describeMessage } from './describe-message'
import { openTarget } from './open-target'

const icons: Record<InboxMessage['kind'], IconName> = {
  'job-matched': 'spark',
  'picks-published': 'star',
  'application-viewed': 'eye',
  'application-decided': 'document',
  'application-received': 'document',
  'invitation-received': 'calendar',
  'invitation-answered': 'calendar',
  'interview-cancelled': 'close',
  'interview-soon': 'clock',
  'meeting-link-set': 'link',
  'interview-result': 'star',
  'chat-message': 'message',
  'employer-decided': 'building',
  'job-decided': 'briefcase',
  'claim-dispute-decided': 'school',
  'data-dispute-decided': 'edit',
  'consents-withdrawn': 'eye',
  'share-applied': 'share',
  'survey-open': 'way',
  'survey-closing': 'clock',
}

/** Everything that happened, newest first; a tap opens what it is about. */
export function Inbox({ isEnabled, isStudent }: { isEnabled: boolean; isStudent: boolean }) {
  const { t } = useText()
  const inbox = usePages(listInbox, {}, { isEnabled })
  const messages = inbox.pages.flatMap((page) => page.messages)
  const mark = useCommand(markInboxRead, { refreshes: [listInbox], onDone: ({ unreadCount }) => setUnreadCount(unreadCount) })
  useLive(inbox, ['inbox'])
  const [newest] = messages
  if (inbox.error && messages.length === 0) return <Failed error={inbox.error} onRetry={inbox.retry} />
  if (inbox.isPending) return <Waiting rows={6} />
  if (!newest) {
    return <EmptyState drawing="letter" title={t('alerts.emptyTitle')} body={t('alerts.emptyText')} {...(isStudent && { actionLabel: t('alerts.emptyAction'), onAction: () => switchTo('jobs') })} />
  }
  return (
    <Stack gap={12}>
      {messages.some(({ isRead }) => !isRead) && (
        <Row justify="end">
          <Button size="sm" variant="quiet" icon="check" isLoading={mark.isPending} onTap={() => mark.run({ until: newest.createdAt })}>
            {t('alerts.markRead')}
          </Button>
        </Row>
      )}
      <LongList
        label={t('alerts.inbox')}
        isOnCard
        items={messages}
        keyOf={({ messageId }) => messageId}
        renderRow={(message) => <MessageRow message={message} />}
        onReachEnd={inbox.hasMore ? inbox.more : undefined}
      />
      <ListFoot pages={inbox} />
    </Stack>
  )
}

function MessageRow({ message }: { message: InboxMessage }) {
  const { locale } = useText()
  const { title, body } = describeMessage(message, locale, Date.now())
  const when = formatAgo(message.createdAt, Date.now(), locale)
  return (
    <ListRow
      start={<Icon name={icons[message.kind]} size={24} />}
      title={title}
      note={
        <Stack gap={0}>
          <Text size={14} tone="muted" isBlock>
            {body}
          </Text>
          <Text size={12} tone="faint" isNumeric isBlock>
            {when}
          </Text>
        </Stack>
      }
      isUnread={!message.isRead}
      hasWholeNote
      label={`${title} ${body} ${when}`}
      {...(message.target && { onTap: () => void openTarget(message.target) })}
    />
  )
}
