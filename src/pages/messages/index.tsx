import { useState } from 'react'
import { Inbox } from '~/src/features/alerts/inbox'
import { ConversationList } from '~/src/features/chat/conversation-list'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { useMembership, useSession } from '~/src/platform/session'
import { Columns } from '~/src/ui/layout/columns'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Section } from '~/src/ui/card/section'
import { Tabs } from '~/src/ui/tabs/tabs'

/** What happened and who wrote: two tabs on a phone, side by side at a desk. */
export default function MessagesPage() {
  const { t } = useText()
  const navigation = useNavigation('messages')
  const isShown = useMembersOnly()
  const isStudent = useMembership()?.role !== 'recruiter'
  const unread = useSession()?.unreadCount ?? 0
  const isDesk = useIsDesk()
  const [tab, setTab] = useState<'inbox' | 'conversations'>('inbox')
  const part = { isEnabled: isShown, isStudent }
  return (
    <Screen title={t('shell.messages')} hasLargeTitle navigation={navigation} width="wide">
      {isDesk ? (
        <Columns gap={24}>
          <Section title={t('alerts.inbox')}>
            <Inbox {...part} />
          </Section>
          <Section title={t('alerts.conversations')}>
            <ConversationList {...part} />
          </Section>
        </Columns>
      ) : (
        <Stack gap={12}>
          <Tabs
            label={t('shell.messages')}
            items={[
              { id: 'inbox', label: t('alerts.inbox'), ...(unread > 0 && { count: unread }) },
              { id: 'conversations', label: t('alerts.conversations') },
            ]}
            activeId={tab}
            onSelect={setTab}
          />
          {tab === 'inbox' ? <Inbox {...part} /> : <ConversationList {...part} />}
        </Stack>
      )}
    </Screen>
  )
}
